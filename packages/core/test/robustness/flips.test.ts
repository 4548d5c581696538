import { describe, expect, test } from "vitest";
import type { Flip } from "../../src/robustness/flip.ts";
import { flips } from "../../src/robustness/flips.ts";
import type { Assessment } from "../../src/schema/assessment.ts";
import { compileFramework } from "../../src/scoring/compile-framework.ts";
import { assessed, assessors, closedRatings, criterion, type Data, framework, type Given, leaveOut, lowest, rated, theme } from "../builders.ts";
import type { Framework } from "../../src/framework/framework.ts";

const word = (standing: Flip["from"]) => ("grade" in standing ? standing.grade : standing.state);
const sentence = ({ criterion: id, from, to, gives, isOneStep }: Flip) => `${id}: ${word(from)} > ${word(to)}${isOneStep ? " (one step)" : ""} gives ${word(gives)}`;
const flipsOf = (kader: Framework, parts: Data, id: string) => {
  const assessment: Assessment = assessed(kader, parts);
  return flips(compileFramework(kader), assessment).find((one) => one.id === id);
};

describe("every single change that changes an outcome", () => {
  const never = { notApplicable: { allowed: false } };
  const kader = framework([theme("samen", [criterion("a", never), criterion("b", never)], lowest)]);

  test("of the lowest of two: whatever brings the lower one elsewhere, and whatever goes below it", () => {
    const found = flipsOf(kader, rated({ a: "in-aanzet", b: "geborgd" }), "samen");
    expect(found?.outcome).toEqual({ grade: "in-aanzet" });
    expect(found?.flips?.map(sentence)).toEqual([
      "a: in-aanzet > ontbreekt (one step) gives ontbreekt",
      "a: in-aanzet > op-orde (one step) gives op-orde",
      "a: in-aanzet > geborgd gives geborgd",
      "a: in-aanzet > not-assessed gives undetermined",
      "b: geborgd > ontbreekt gives ontbreekt",
      "b: geborgd > not-assessed gives undetermined",
    ]);
  });

  test("what is not assessed yet can be given any level", () => {
    const found = flipsOf(kader, rated({ a: "in-aanzet" }), "samen");
    expect(found?.flips?.map(sentence)).toEqual([
      "b: undetermined > ontbreekt gives ontbreekt",
      "b: undetermined > in-aanzet gives in-aanzet",
      "b: undetermined > op-orde gives in-aanzet",
      "b: undetermined > geborgd gives in-aanzet",
    ]);
  });

  test("not applicable only where the framework allows it", () => {
    const allowed = framework([theme("samen", [criterion("a"), criterion("b", never)], { ...lowest, missing: leaveOut })]);
    const found = flipsOf(allowed, rated({ a: "ontbreekt", b: "geborgd" }), "samen");
    expect(found?.flips?.map(sentence).filter((one) => one.includes("not-applicable"))).toEqual(["a: ontbreekt > not-applicable gives geborgd"]);
  });

  test("trial criteria and what was judged change nothing above them", () => {
    const trial = framework([theme("samen", [criterion("a", never), criterion("b", { ...never, phase: "trial" })], lowest)]);
    expect(flipsOf(trial, rated({ a: "op-orde", b: "op-orde" }), "samen")?.flips?.some((one) => one.criterion === "b")).toBe(false);
    const judgements = [{ about: "samen", level: "op-orde", because: "Daarom.", by: "inspecteur-1", date: "2024-04-19" }];
    const judged = flipsOf(kader, { ...rated({ a: "in-aanzet", b: "geborgd" }), judgements }, "samen");
    expect(judged).toMatchObject({ outcome: { grade: "op-orde" }, flips: [], lower: { kind: "unreachable" }, higher: { kind: "unreachable" }, stability: [] });
  });

  test("from rated apart to not assessed: then other levels are open, and that may change what stands above", () => {
    const bands = { bands: { of: { mean: "value" }, cuts: [{ level: "geborgd", atLeast: 4 }, { level: "op-orde", atLeast: 3 }, { level: "in-aanzet", atLeast: 2 }, { level: "ontbreekt" }] } };
    const mean = framework([theme("samen", [criterion("a", never), criterion("b", never)], { from: "criteria", rule: bands, missing: leaveOut })]);
    const parts = {
      assessors: assessors("inspecteur-1", "inspecteur-2"),
      ratings: [closedRatings("inspecteur-1", { a: "geborgd", b: "ontbreekt" }), closedRatings("inspecteur-2", { a: "geborgd", b: "in-aanzet" })],
    };
    // With b at 1 or 2 the mean never is 4; with b at anything it can be.
    const found = flipsOf(mean, parts, "samen");
    expect(found?.outcome).toEqual({ state: "undetermined" });
    expect(found?.flips?.map(sentence)).toContain("b: undetermined > not-assessed gives geborgd");
  });
});

describe("the fewest steps to another outcome", () => {
  const kaderOf = (rule: Data, ids: readonly string[] = ["a", "b", "c"]) =>
    framework([theme("samen", ids.map((id) => criterion(id)), { from: "criteria", rule, missing: leaveOut })]);
  const distances = (rule: Data, given: Given) => {
    const found = flipsOf(kaderOf(rule, Object.keys(given)), rated(given), "samen");
    const told = (side: "lower" | "higher") => {
      const distance = found?.[side];
      if (distance?.kind !== "found") return distance?.kind;
      return `${distance.steps}: ${distance.moves.map((move) => `${move.criterion} ${word(move.from)} > ${word(move.to)}`).join(", ")} gives ${word(distance.gives)}`;
    };
    return [told("lower"), told("higher")];
  };
  const count = (atLeast: number) => ({ ladder: [{ level: "op-orde", when: { count: { of: "criteria", where: { level: "geborgd" } }, atLeast } }, { level: "in-aanzet", otherwise: true }] });

  test.each<{ name: string; rule: Data; given: Given; lower: string; higher: string }>([
    {
      name: "the lowest: one down; up only where all are brought up",
      rule: { rank: "lowest" },
      given: { a: "in-aanzet", b: "in-aanzet", c: "geborgd" },
      lower: "1: a in-aanzet > ontbreekt gives ontbreekt",
      higher: "2: a in-aanzet > op-orde, b in-aanzet > op-orde gives op-orde",
    },
    { name: "at the foot there is nothing lower", rule: { rank: "lowest" }, given: { a: "ontbreekt" }, lower: "unreachable", higher: "1: a ontbreekt > in-aanzet gives in-aanzet" },
    { name: "at the top there is nothing higher", rule: { rank: "highest" }, given: { a: "geborgd" }, lower: "1: a geborgd > op-orde gives op-orde", higher: "unreachable" },
    {
      name: "two at the top asked: each two steps",
      rule: count(2),
      given: { a: "in-aanzet", b: "in-aanzet", c: "in-aanzet" },
      lower: "unreachable",
      higher: "4: a in-aanzet > geborgd, b in-aanzet > geborgd gives op-orde",
    },
    {
      name: "the nearest ones are moved",
      rule: count(2),
      given: { a: "ontbreekt", b: "op-orde", c: "in-aanzet" },
      lower: "unreachable",
      higher: "3: c in-aanzet > geborgd, b op-orde > geborgd gives op-orde",
    },
    {
      name: "no way at all",
      rule: { ladder: [{ level: "op-orde", otherwise: true }] },
      given: { a: "op-orde" },
      lower: "unreachable",
      higher: "unreachable",
    },
    {
      name: "downhill: better is brought about by less",
      rule: { bands: { of: { sum: { lookup: { ontbreekt: 9, "in-aanzet": 5, "op-orde": 3, geborgd: 0 } } }, cuts: [{ level: "geborgd", above: 8 }, { level: "ontbreekt" }] } },
      given: { a: "geborgd", b: "op-orde" },
      lower: "unreachable",
      higher: "2: b op-orde > ontbreekt gives geborgd",
    },
  ])("$name", ({ rule, given, lower, higher }) => {
    expect(distances(rule, given)).toEqual([lower, higher]);
  });

  test("twenty alike are no more work than one: all have to be brought up", () => {
    const ids = Array.from({ length: 20 }, (_, at) => `c${at}`);
    const found = flipsOf(kaderOf({ rank: "lowest" }, ids), rated(Object.fromEntries(ids.map((id) => [id, "in-aanzet"]))), "samen");
    expect(found?.lower).toMatchObject({ kind: "found", steps: 1 });
    expect(found?.higher).toMatchObject({ kind: "found", steps: 20 });
  });

  test("beyond what can be tried it says within how many steps there was no way", () => {
    const ids = Array.from({ length: 14 }, (_, at) => `c${at}`);
    const weights = Object.fromEntries(ids.map((id, at) => [id, 1 + at / 100]));
    const rule = { bands: { of: { weightedMean: { of: "value", weights } }, cuts: [{ level: "geborgd", atLeast: 4 }, { level: "ontbreekt" }] } };
    const found = flipsOf(kaderOf(rule, ids), rated(Object.fromEntries(ids.map((id) => [id, "ontbreekt"]))), "samen");
    expect(found?.higher).toMatchObject({ kind: "not-computed" });
    expect(found?.higher.kind === "not-computed" && found.higher.within).toBeGreaterThan(1);
    expect(found?.lower).toEqual({ kind: "unreachable" });
  });

  test("the whole is moved through its themes", () => {
    const kader = framework([theme("een", [criterion("a"), criterion("b")], lowest), theme("twee", [criterion("c")], lowest)], {
      outcome: { scale: "ontwikkeling", from: "themes", rule: { rank: "highest" }, missing: leaveOut },
    });
    const found = flipsOf(kader, rated({ a: "op-orde", b: "op-orde", c: "ontbreekt" }), "overall");
    expect(found?.outcome).toEqual({ grade: "op-orde" });
    expect(found?.lower).toMatchObject({ kind: "found", steps: 1, gives: { grade: "in-aanzet" } });
    // Both of the first theme one step, or the other theme three: two is fewer.
    expect(found?.higher).toMatchObject({ kind: "found", steps: 2, gives: { grade: "geborgd" } });
  });

  test("a number off its steps is moved to the next number people can give", () => {
    const outcome = {
      from: "observations",
      unit: { per: "case", picture: { for: "only-for", against: "only-against", mixed: "rest" } },
      rule: { number: { mean: "value", over: "observations" } },
      missing: { atLeast: 1, of: "observations", else: "undetermined" },
    };
    const seen = criterion("a", { scale: "procent", outcome, indicators: [{ id: "a-zichtbaar", text: "Het is te zien.", shows: "done", scale: "punten" }] });
    const kader = framework([theme("cijfers", [seen, criterion("b", { scale: "procent" })], { from: "criteria", rule: { rank: "lowest" }, missing: "undetermined" }, { scale: "procent" })]);
    const sources = [{ id: "b1", type: "document", date: "2024-03-12" }];
    const observations = [4, 5].map((value, at) => ({ id: `b1-${at + 1}`, source: "b1", indicator: "a-zichtbaar", text: "Zo is het.", speaks: "for", value }));
    const found = flipsOf(kader, { sources, observations, ...rated({ b: 8 }) }, "cijfers");
    expect(found?.outcome).toEqual({ grade: "4.5" });
    // Where any number may be given there are no steps to count.
    expect([found?.lower, found?.higher]).toEqual([{ kind: "unreachable" }, { kind: "unreachable" }]);
    expect(found?.flips?.map(sentence)).toContain("a: 4.5 > 0 gives 0");
    expect(found?.flips?.map(sentence)).toContain("a: 4.5 > 100 gives 8");
  });
});

describe("how far weights may move", () => {
  const kader = (cuts: readonly Data[], weights: Data) =>
    framework([theme("samen", [criterion("a"), criterion("b")], { from: "criteria", rule: { bands: { of: { weightedMean: { of: "value", weights } }, cuts } }, missing: leaveOut })]);
  const stability = (cuts: readonly Data[], weights: Data, given: Given) => flipsOf(kader(cuts, weights), rated(given), "samen")?.stability;

  test.each<{ name: string; weights: Data; given: Given; is: readonly (readonly [string, string])[] }>([
    // Of 4 and 2 with weights 1 and 2, against 3: |1·1 − 2·1| / (1 + 2).
    { name: "a third", weights: { a: 1, b: 2 }, given: { a: "geborgd", b: "in-aanzet" }, is: [["3", "1/3"]] },
    { name: "all on one side of the edge: no weights cross it", weights: { a: 1, b: 2 }, given: { a: "geborgd", b: "geborgd" }, is: [["3", "1"]] },
    { name: "on the edge: the least change crosses it", weights: { a: 1, b: 1 }, given: { a: "geborgd", b: "in-aanzet" }, is: [["3", "0"]] },
    { name: "every value on the edge: weights make no difference", weights: { a: 1, b: 5 }, given: { a: "op-orde", b: "op-orde" }, is: [] },
    { name: "who is left out weighs nothing", weights: { a: 1, b: 2 }, given: { a: "geborgd" }, is: [["3", "1"]] },
    { name: "of nobody nothing can be said", weights: { a: 1, b: 2 }, given: {}, is: [] },
  ])("$name", ({ weights, given, is }) => {
    expect(stability([{ level: "op-orde", atLeast: 3 }, { level: "ontbreekt" }], weights, given)?.map(({ edge, radius }) => [edge, radius])).toEqual(is);
  });

  test("each edge has its own", () => {
    const cuts = [{ level: "geborgd", above: "3.5" }, { level: "op-orde", atLeast: "5/2" }, { level: "ontbreekt" }];
    // 4 and 2, weights 1 and 2: against 3.5 |0.5 − 3| / 3.5; against 2.5 |1.5 − 1| / 2.5.
    expect(stability(cuts, { a: 1, b: 2 }, { a: "geborgd", b: "in-aanzet" })).toEqual([
      { edge: "3.5", radius: "5/7" },
      { edge: "2.5", radius: "0.2" },
    ]);
  });

  test("what people judged follows no weights", () => {
    const judgements = [{ about: "samen", level: "in-aanzet", because: "Daarom.", by: "inspecteur-1", date: "2024-04-19" }];
    const cuts = [{ level: "op-orde", atLeast: 3 }, { level: "ontbreekt" }];
    const found = flipsOf(kader(cuts, { a: 1, b: 2 }), { ...rated({ a: "geborgd", b: "in-aanzet" }), judgements }, "samen");
    expect(found?.stability).toEqual([]);
  });

  test("of another rule there is nothing to say", () => {
    const plain = framework([theme("samen", [criterion("a")], lowest)]);
    expect(flipsOf(plain, rated({ a: "op-orde" }), "samen")?.stability).toEqual([]);
  });
});

test("themes without an outcome, and frameworks without a whole, have no entry", () => {
  const kader = framework([theme("een", [criterion("a")]), theme("twee", [criterion("b")], lowest)]);
  expect(flips(compileFramework(kader), assessed(kader, rated({ a: "op-orde" }))).map(({ id }) => id)).toEqual(["twee"]);
});
