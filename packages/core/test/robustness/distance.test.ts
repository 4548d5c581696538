import { describe, expect, test } from "vitest";
import { assessors, closedRatings, criterion, type Data, framework, type Given, leaveOut, lowest, rated, theme } from "../builders.ts";
import { flipsOf, sentence, word } from "./flips-in-words.ts";

describe("the fewest steps to another outcome", () => {
  const kaderOf = (rule: Data, ids: readonly string[] = ["a", "b", "c"]) =>
    framework([
      theme(
        "samen",
        ids.map((id) => criterion(id)),
        { from: "criteria", rule, missing: leaveOut },
      ),
    ]);
  const distances = (rule: Data, given: Given) => {
    const found = flipsOf(kaderOf(rule, Object.keys(given)), rated(given), "samen");
    const told = (side: "lower" | "higher") => {
      const distance = found?.[side];
      if (distance?.kind !== "found") return distance?.kind;
      return `${distance.steps}: ${distance.moves.map((move) => `${move.criterion} ${word(move.from)} > ${word(move.to)}`).join(", ")} gives ${word(distance.gives)}`;
    };
    return [told("lower"), told("higher")];
  };
  const count = (atLeast: number) => ({
    ladder: [
      { level: "op-orde", when: { count: { of: "criteria", where: { level: "geborgd" } }, atLeast } },
      { level: "in-aanzet", otherwise: true },
    ],
  });

  test.each<{ name: string; rule: Data; given: Given; lower: string; higher: string }>([
    {
      name: "the lowest: one down; up only where all are brought up",
      rule: { rank: "lowest" },
      given: { a: "in-aanzet", b: "in-aanzet", c: "geborgd" },
      lower: "1: a in-aanzet > ontbreekt gives ontbreekt",
      higher: "2: a in-aanzet > op-orde, b in-aanzet > op-orde gives op-orde",
    },
    {
      name: "at the foot there is nothing lower",
      rule: { rank: "lowest" },
      given: { a: "ontbreekt" },
      lower: "unreachable",
      higher: "1: a ontbreekt > in-aanzet gives in-aanzet",
    },
    {
      name: "at the top there is nothing higher",
      rule: { rank: "highest" },
      given: { a: "geborgd" },
      lower: "1: a geborgd > op-orde gives op-orde",
      higher: "unreachable",
    },
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
      rule: {
        bands: {
          of: { sum: { lookup: { ontbreekt: 9, "in-aanzet": 5, "op-orde": 3, geborgd: 0 } } },
          cuts: [{ level: "geborgd", above: 8 }, { level: "ontbreekt" }],
        },
      },
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
    const rule = {
      bands: { of: { weightedMean: { of: "value", weights } }, cuts: [{ level: "geborgd", atLeast: 4 }, { level: "ontbreekt" }] },
    };
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
    const seen = criterion("a", {
      scale: "procent",
      outcome,
      indicators: [{ id: "a-zichtbaar", text: "Het is te zien.", shows: "done", scale: "punten" }],
    });
    const kader = framework([
      theme(
        "cijfers",
        [seen, criterion("b", { scale: "procent" })],
        { from: "criteria", rule: { rank: "lowest" }, missing: "undetermined" },
        { scale: "procent" },
      ),
    ]);
    const sources = [{ id: "b1", type: "document", date: "2024-03-12" }];
    const observations = [4, 5].map((value, at) => ({
      id: `b1-${at + 1}`,
      source: "b1",
      indicator: "a-zichtbaar",
      text: "Zo is het.",
      speaks: "for",
      value,
    }));
    const found = flipsOf(kader, { sources, observations, ...rated({ b: 8 }) }, "cijfers");
    expect(found?.outcome).toEqual({ grade: "4.5" });
    // Where any number may be given there are no steps to count.
    expect([found?.lower, found?.higher]).toEqual([{ kind: "unreachable" }, { kind: "unreachable" }]);
    expect(found?.flips?.map(sentence)).toContain("a: 4.5 > 0 gives 0");
    expect(found?.flips?.map(sentence)).toContain("a: 4.5 > 100 gives 8");
  });

  test("a step down that makes a theme fall out of the whole can be the shortest way up", () => {
    const cuts = [
      { level: "geborgd", atLeast: "3.75" },
      { level: "op-orde", atLeast: "3.5" },
      { level: "in-aanzet", atLeast: 2 },
      { level: "ontbreekt" },
    ];
    const mean = { from: "criteria", rule: { bands: { of: { mean: "value" }, cuts } }, missing: leaveOut };
    const kader = framework(
      [
        theme("een", [criterion("a"), criterion("b")], mean),
        theme("twee", [criterion("c")], lowest),
        theme("drie", [criterion("d")], lowest),
      ],
      { outcome: { scale: "ontwikkeling", from: "themes", rule: { rank: "lower-median" }, missing: leaveOut } },
    );
    const parts = {
      assessors: assessors("inspecteur-1", "inspecteur-2"),
      ratings: [
        closedRatings("inspecteur-1", { a: "in-aanzet", b: "op-orde", c: "geborgd" }),
        closedRatings("inspecteur-2", { a: "in-aanzet", b: "geborgd", c: "geborgd" }),
      ],
    };
    // One level up leaves the first theme at in aanzet. One level down it would be ontbreekt, which b, at op orde or geborgd,
    // never lets come out: the theme has no level then, and the other theme alone sets the whole.
    const found = flipsOf(kader, parts, "overall");
    expect(found?.outcome).toEqual({ grade: "in-aanzet" });
    expect(found?.flips?.map(sentence)).toContain("a: in-aanzet > ontbreekt (one step) gives geborgd");
    expect(found?.higher).toMatchObject({ kind: "found", steps: 1, gives: { grade: "geborgd" } });
  });
});
