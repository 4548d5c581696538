import { describe, expect, test } from "vitest";
import {
  assessed,
  assessors,
  casesFor,
  closedRatings,
  criterion,
  type Data,
  framework,
  leaveOut,
  lowest,
  observed,
  possibleOf,
  rated,
  short,
  theme,
  themeOf,
} from "../builders.ts";

const all = ["ontbreekt", "in-aanzet", "op-orde", "geborgd"];
const median = { from: "criteria", rule: { rank: "lower-median" }, missing: { atLeastShare: "1/2", ...leaveOut } };
const lowestTheme = { scale: "ontwikkeling", from: "themes", rule: { rank: "lowest" }, missing: "undetermined" };
const judgement = (about: string, level: string): Data => ({ about, level, because: "Daarom.", by: "inspecteur-1", date: "2024-04-19" });

describe("a theme reads its criteria", () => {
  const kader = framework([theme("samen", [criterion("a"), criterion("b"), criterion("c")], median)]);
  const outcomeOf = (given: Readonly<Record<string, string>>) => themeOf(assessed(kader, rated(given)), "samen").outcome;

  test("the lower median of three, with full coverage", () => {
    expect(outcomeOf({ a: "geborgd", b: "ontbreekt", c: "op-orde" })).toEqual({
      state: "scored",
      level: "op-orde",
      stage: "rating",
      coverage: { scored: 3, applicable: 3, leaves: { scored: 3, applicable: 3 } },
      possible: { levels: ["op-orde"] },
    });
  });

  test("with one missing: coverage says so, and what can still come out stands beside the level", () => {
    expect(outcomeOf({ a: "geborgd", b: "in-aanzet" })).toEqual({
      state: "scored",
      level: "in-aanzet",
      stage: "rating",
      coverage: { scored: 2, applicable: 3, leaves: { scored: 2, applicable: 3 } },
      possible: { levels: ["in-aanzet", "op-orde", "geborgd"] },
    });
  });

  test("with too many missing: no level, and who lacks one", () => {
    expect(outcomeOf({ c: "geborgd" })).toMatchObject({
      state: "undetermined",
      coverage: { scored: 1, applicable: 3 },
      possible: { levels: all },
      needs: [
        { about: "a", need: "level" },
        { about: "b", need: "level" },
      ],
    });
  });

  test("what does not apply is neither counted nor missing", () => {
    expect(outcomeOf({ a: "geborgd", b: "not-applicable", c: "op-orde" })).toEqual({
      state: "scored",
      level: "op-orde",
      stage: "rating",
      coverage: { scored: 2, applicable: 2, leaves: { scored: 2, applicable: 2 } },
      possible: { levels: ["op-orde"] },
    });
  });

  test("what was not assessed is missing: it counts as applicable and keeps every level open", () => {
    const parts = { ...rated({ a: "geborgd", b: "geborgd" }), notRated: [{ about: "c", why: "not-assessed", because: "Geen tijd." }] };
    expect(themeOf(assessed(kader, parts), "samen").outcome).toMatchObject({
      level: "geborgd",
      coverage: { scored: 2, applicable: 3 },
      possible: { levels: ["geborgd"] },
    });
  });

  test("where nothing applies the theme does not apply, for the reasons given", () => {
    expect(outcomeOf({ a: "not-applicable", b: "not-applicable", c: "not-applicable" })).toEqual({
      state: "not-applicable",
      reason: "Gezien bij a. Gezien bij b. Gezien bij c.",
    });
  });

  test("where nothing of a selection applies the theme does not apply, whatever else there is", () => {
    const kern = framework([
      theme("samen", [criterion("a", { core: true }), criterion("b")], { ...lowest, from: { criteria: { core: true } } }),
    ]);
    expect(themeOf(assessed(kern, rated({ a: "not-applicable", b: "op-orde" })), "samen").outcome).toEqual({
      state: "not-applicable",
      reason: "Gezien bij a.",
    });
  });

  test("a trial criterion is rated and is in no outcome", () => {
    const trial = framework([theme("samen", [criterion("a"), criterion("b", { phase: "trial" })], lowest)]);
    const assessment = assessed(trial, rated({ a: "geborgd", b: "ontbreekt" }));
    expect(assessment.criteria.map((result) => [result.id, result.trial, short(result.outcome)])).toEqual([
      ["a", false, "geborgd"],
      ["b", true, "ontbreekt"],
    ]);
    expect(themeOf(assessment, "samen").outcome).toMatchObject({ level: "geborgd", coverage: { scored: 1, applicable: 1 } });
  });

  test("a declared selection looks at nothing else, and a limit may", () => {
    const outcome = {
      from: { criteria: { tag: "kern" } },
      rule: { rank: "lowest" },
      limits: [{ when: { some: { of: "criteria", where: { level: "ontbreekt" } } }, atMost: "in-aanzet", because: "Er ontbreekt iets." }],
      missing: "undetermined",
    };
    const mixed = framework([theme("samen", [criterion("a", { tags: ["kern"] }), criterion("b")], outcome)]);
    expect(short(themeOf(assessed(mixed, rated({ a: "geborgd", b: "op-orde" })), "samen").outcome)).toBe("geborgd");
    expect(short(themeOf(assessed(mixed, rated({ a: "geborgd", b: "ontbreekt" })), "samen").outcome)).toBe("in-aanzet");
    const open = themeOf(assessed(mixed, rated({ a: "geborgd" })), "samen").outcome;
    expect([short(open), possibleOf(open)]).toEqual(["geborgd", ["in-aanzet", "geborgd"]]);
  });
});

describe("the stage of a computed level is that of the least settled level it counts", () => {
  const kader = framework([theme("samen", [observed("a", { ladder: [{ level: "op-orde", otherwise: true }] }), criterion("b")], lowest)], {
    outcome: lowestTheme,
  });
  const stages = (parts: Data) => {
    const { criteria, themes, overall } = assessed(kader, { ...casesFor("a", ["for"]), ...parts });
    return [...criteria, ...themes, ...(overall ? [overall] : [])].map(({ outcome }) =>
      outcome?.state === "scored" ? outcome.stage : "none",
    );
  };
  const both = rated({ a: "op-orde", b: "op-orde" });

  test.each<{ name: string; parts: Data; are: readonly string[] }>([
    { name: "a proposal beside a rating", parts: rated({ b: "geborgd" }), are: ["proposal", "rating", "proposal", "proposal"] },
    { name: "two ratings", parts: both, are: ["rating", "rating", "rating", "rating"] },
    {
      name: "a judgement beside a rating",
      parts: { ...both, judgements: [judgement("a", "op-orde")] },
      are: ["judgement", "rating", "rating", "rating"],
    },
    {
      name: "a theme that was judged",
      parts: { ...both, judgements: [judgement("samen", "geborgd")] },
      are: ["rating", "rating", "judgement", "judgement"],
    },
    {
      name: "a whole that was judged",
      parts: { ...both, judgements: [judgement("overall", "geborgd")] },
      are: ["rating", "rating", "rating", "judgement"],
    },
  ])("$name", ({ parts, are }) => {
    expect(stages(parts)).toEqual(are);
  });

  test("the whole reads the judgement of a theme, and what the rule gave stays known", () => {
    const assessment = assessed(kader, { ...both, judgements: [judgement("samen", "geborgd")] });
    expect(assessment.overall?.outcome).toMatchObject({ level: "geborgd", stage: "judgement" });
    expect(themeOf(assessment, "samen").computed).toMatchObject({ level: "op-orde", stage: "rating" });
  });
});

describe("the whole reads its themes", () => {
  test("themes that people judge without a rule count as open until they are judged", () => {
    const kader = framework([theme("samen", [criterion("a")], lowest), theme("gesprek", [criterion("b")])], {
      outcome: { ...lowestTheme, missing: leaveOut },
    });
    const parts = rated({ a: "op-orde", b: "ontbreekt" });
    const open = assessed(kader, parts).overall?.outcome;
    expect(open).toMatchObject({ level: "op-orde", coverage: { scored: 1, applicable: 2 } });
    expect(possibleOf(open)).toEqual(["ontbreekt", "in-aanzet", "op-orde"]);
    const judged = assessed(kader, { ...parts, judgements: [judgement("gesprek", "in-aanzet")] }).overall?.outcome;
    expect([short(judged), possibleOf(judged)]).toEqual(["in-aanzet", ["in-aanzet"]]);
  });

  test("a judged theme counts, also when its criteria are prose or do not apply", () => {
    const prose = criterion("verhaal", { scale: undefined, outcome: "none" });
    const kader = framework([theme("verhalen", [prose]), theme("samen", [criterion("a")], lowest)], { outcome: lowestTheme });
    const parts = { ...rated({ a: "not-applicable" }), judgements: [judgement("verhalen", "in-aanzet"), judgement("samen", "geborgd")] };
    expect(assessed(kader, parts).overall?.outcome).toMatchObject({ level: "in-aanzet", coverage: { scored: 2, applicable: 2 } });
  });

  test("a theme without a scale is prose and holds nothing up", () => {
    const kader = framework([theme("samen", [criterion("a")], lowest), theme("verhaal", [criterion("b")], "none", { scale: undefined })], {
      outcome: lowestTheme,
    });
    expect(short(assessed(kader, rated({ a: "op-orde" })).overall?.outcome)).toBe("op-orde");
  });

  test("a theme that does not apply is left out; where none applies the whole does not", () => {
    const kader = framework([theme("samen", [criterion("a")], lowest), theme("anders", [criterion("b")], lowest)], {
      outcome: lowestTheme,
    });
    expect(assessed(kader, rated({ a: "op-orde", b: "not-applicable" })).overall?.outcome).toMatchObject({
      level: "op-orde",
      coverage: { scored: 1, applicable: 1 },
    });
    expect(assessed(kader, rated({ a: "not-applicable", b: "not-applicable" })).overall?.outcome).toEqual({
      state: "not-applicable",
      reason: "Gezien bij a. Gezien bij b.",
    });
  });

  test("what can come out is seen through the themes: an open criterion that cannot lower its theme does not count", () => {
    const highest = { ...lowest, rule: { rank: "highest" }, missing: leaveOut };
    const kader = framework([theme("samen", [criterion("a"), criterion("b")], highest)], { outcome: lowestTheme });
    expect(possibleOf(assessed(kader, rated({ a: "op-orde" })).overall?.outcome)).toEqual(["op-orde", "geborgd"]);
  });

  test("beyond the limit of completions it says so, unless everything has been seen", () => {
    // Each criterion weighs differently, so that no two can change places; between the lowest and the highest level nothing ever comes out.
    const apart = (count: number) => {
      const many = Array.from({ length: count }, (_, at) => criterion(`c${at}`));
      const weights = Object.fromEntries(many.map((_, at) => [`c${at}`, at + 1]));
      const cuts = [{ level: "geborgd", atLeast: 4 }, { level: "ontbreekt" }];
      const rule = { bands: { of: { weightedMean: { of: "value", weights } }, cuts } };
      return possibleOf(themeOf(assessed(framework([theme("samen", many, { ...lowest, rule })])), "samen").outcome);
    };
    // 4 to the 7th is 16,384 and within the limit of 20,000; 4 to the 8th is not.
    expect(apart(7)).toEqual(["ontbreekt", "geborgd"]);
    expect(apart(8)).toBe("too-many-completions");
    const alike = Array.from({ length: 60 }, (_, at) => criterion(`c${at}`));
    expect(possibleOf(themeOf(assessed(framework([theme("samen", alike, lowest)])), "samen").outcome)).toEqual(all);
  });

  test("an open criterion may only take the levels of its room, or those that were rated", () => {
    const ladder = {
      ladder: [
        { level: "op-orde", when: { every: { of: "cases", where: { picture: "for" } } } },
        { level: "ontbreekt", otherwise: true },
      ],
    };
    const room = [
      { when: { some: { of: "cases", where: { picture: "against" } } }, atMost: "in-aanzet", because: "Er is een casus tegen." },
    ];
    const outcome = {
      from: "observations",
      unit: { per: "case", picture: { for: "only-for", against: "only-against", mixed: "rest" } },
      rule: ladder,
      room,
      missing: { atLeast: 2, of: "cases", else: "undetermined" },
    };
    const kader = framework([theme("samen", [criterion("a", { outcome }), criterion("b")], lowest)]);
    const parts = {
      assessors: assessors("inspecteur-1", "inspecteur-2"),
      ratings: [closedRatings("inspecteur-1", { b: "geborgd" }), closedRatings("inspecteur-2", { b: "op-orde" })],
    };
    expect(possibleOf(themeOf(assessed(kader, { ...casesFor("a", ["against"]), ...parts }), "samen").outcome)).toEqual([
      "ontbreekt",
      "in-aanzet",
    ]);
    expect(possibleOf(themeOf(assessed(kader, parts), "samen").outcome)).toEqual(all);
  });
});
