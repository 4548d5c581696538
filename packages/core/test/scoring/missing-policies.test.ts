import { describe, expect, test } from "vitest";
import {
  assessed,
  assessors,
  closedRatings,
  criterion,
  type Data,
  framework,
  type Given,
  possibleOf,
  rated,
  short,
  theme,
  themeOf,
} from "../builders.ts";

const els = { else: "undetermined" } as const;
const value = { mean: "value" };
/** The mean of the values 1 to 4, cut at 2, 3 and 4. */
const meanBands = {
  bands: {
    of: value,
    cuts: [{ level: "geborgd", atLeast: 4 }, { level: "op-orde", atLeast: 3 }, { level: "in-aanzet", atLeast: 2 }, { level: "ontbreekt" }],
  },
};
/** The scale with a level at which the demand is met. */
const metScales = (met: string): Data => ({
  scales: [
    {
      id: "ontwikkeling",
      kind: "development",
      direction: "higher-is-better",
      met,
      levels: [
        { id: "ontbreekt", label: "Ontbreekt", value: 1 },
        { id: "in-aanzet", label: "In aanzet", value: 2 },
        { id: "op-orde", label: "Op orde", value: 3 },
        { id: "geborgd", label: "Geborgd", value: 4 },
      ],
    },
  ],
});

/** The outcome of one theme with criteria a, b and c. */
function outcomeOf(rule: Data, missing: unknown, given: Given, parts: Data = {}) {
  const kader = framework([theme("samen", [criterion("a"), criterion("b"), criterion("c")], { from: "criteria", rule, missing })], parts);
  return themeOf(assessed(kader, rated(given)), "samen").outcome;
}

describe("what happens to criteria without a level", () => {
  const low = { a: "geborgd", b: "op-orde" };
  test.each<{ name: string; missing: unknown; given: Given; is: string; possible: readonly string[]; parts?: Data }>([
    { name: "left out: (4 + 3) / 2", missing: { then: "exclude", ...els }, given: low, is: "op-orde", possible: ["in-aanzet", "op-orde"] },
    {
      name: "as the lowest: (4 + 3 + 1) / 3",
      missing: { then: "as-lowest", ...els },
      given: low,
      is: "in-aanzet",
      possible: ["in-aanzet", "op-orde"],
    },
    {
      name: "as met: (4 + 3 + 3) / 3",
      missing: { then: "as-met", ...els },
      given: low,
      is: "op-orde",
      possible: ["in-aanzet", "op-orde"],
      parts: metScales("op-orde"),
    },
    {
      name: "as met, where met is low: (4 + 3 + 1) / 3",
      missing: { then: "as-met", ...els },
      given: low,
      is: "in-aanzet",
      possible: ["in-aanzet", "op-orde"],
      parts: metScales("ontbreekt"),
    },
    {
      name: "range, where completions differ: no level",
      missing: { then: "range", ...els },
      given: low,
      is: "undetermined",
      possible: ["in-aanzet", "op-orde"],
    },
    // (4 + 4 + 1) / 3 = 3 and (4 + 4 + 4) / 3 = 4.
    {
      name: "range, with two at the top",
      missing: { then: "range", ...els },
      given: { a: "geborgd", b: "geborgd" },
      is: "undetermined",
      possible: ["op-orde", "geborgd"],
    },
    // (1 + 1 + 1) / 3 = 1 and (1 + 1 + 4) / 3 = 2.
    {
      name: "as the lowest is said, and what can still come out beside it",
      missing: { then: "as-lowest", ...els },
      given: { a: "ontbreekt", b: "ontbreekt" },
      is: "ontbreekt",
      possible: ["ontbreekt", "in-aanzet"],
    },
    { name: "undetermined: no level", missing: "undetermined", given: low, is: "undetermined", possible: ["in-aanzet", "op-orde"] },
  ])("$name: $is", ({ missing, given, is, possible, parts }) => {
    const outcome = outcomeOf(meanBands, missing, given, parts);
    expect([short(outcome), possibleOf(outcome)]).toEqual([is, possible]);
  });

  test("range, where every completion gives the same: that level", () => {
    const outcome = outcomeOf({ rank: "lower-median" }, { then: "range", ...els }, { a: "op-orde", b: "op-orde" });
    expect([short(outcome), possibleOf(outcome)]).toEqual(["op-orde", ["op-orde"]]);
  });

  test("range over rated levels: between op orde and geborgd the lowest can only be in aanzet", () => {
    const kader = framework([
      theme("samen", [criterion("a"), criterion("b")], { from: "criteria", rule: { rank: "lowest" }, missing: { then: "range", ...els } }),
    ]);
    const parts = {
      assessors: assessors("inspecteur-1", "inspecteur-2"),
      ratings: [
        closedRatings("inspecteur-1", { a: "in-aanzet", b: "geborgd" }),
        closedRatings("inspecteur-2", { a: "in-aanzet", b: "op-orde" }),
      ],
    };
    expect(short(themeOf(assessed(kader, parts), "samen").outcome)).toBe("in-aanzet");
  });

  test.each(["exclude", "as-lowest", "as-met", "range"])("out of nothing comes nothing, also where they count: %s", (then) => {
    const outcome = outcomeOf(meanBands, { then, ...els }, {}, metScales("op-orde"));
    expect([short(outcome), possibleOf(outcome)]).toEqual(["undetermined", ["ontbreekt", "in-aanzet", "op-orde", "geborgd"]]);
  });

  test.each(["as-lowest", "as-met"])("coverage counts what has a level, never what is made to count: %s", (then) => {
    expect(outcomeOf(meanBands, { then, ...els }, low, metScales("op-orde"))).toMatchObject({
      coverage: { scored: 2, applicable: 3, leaves: { scored: 2, applicable: 3 } },
    });
  });

  test("a limit sees what is made to count, too", () => {
    const limits = [
      { when: { some: { of: "criteria", where: { level: "ontbreekt" } } }, atMost: "in-aanzet", because: "Er ontbreekt iets." },
    ];
    const outcome = (then: string) =>
      themeOf(
        assessed(
          framework([
            theme("samen", [criterion("a"), criterion("b"), criterion("c")], {
              from: "criteria",
              rule: { rank: "highest" },
              limits,
              missing: { then, ...els },
            }),
          ]),
          rated({ a: "geborgd", b: "geborgd" }),
        ),
        "samen",
      ).outcome;
    expect([short(outcome("exclude")), short(outcome("as-lowest"))]).toEqual(["geborgd", "in-aanzet"]);
  });

  test("what is made to count is made to count wherever the rule looks, also over all that apply", () => {
    const rule = {
      ladder: [
        { level: "in-aanzet", when: { none: { of: "criteria", where: { level: "ontbreekt" }, base: "applicable" } } },
        { level: "ontbreekt", otherwise: true },
      ],
    };
    expect(short(outcomeOf(rule, { then: "as-lowest", ...els }, low))).toBe("ontbreekt");
  });

  test("the derivation names who was made to count", () => {
    const kader = framework([
      theme("samen", [criterion("a"), criterion("b")], {
        from: "criteria",
        rule: { rank: "lowest" },
        missing: { then: "as-lowest", ...els },
      }),
    ]);
    expect(themeOf(assessed(kader, rated({ a: "geborgd" })), "samen").trace[0]).toEqual({
      step: "missing",
      rule: "/themes/0/outcome/missing",
      base: ["a", "b"],
      matched: ["a"],
      assumed: ["b"],
      holds: true,
    });
  });
});

describe("the minimum before the policy speaks", () => {
  const full = { a: "geborgd", b: "geborgd" };
  test.each<{ name: string; missing: Data; given: Given; is: string }>([
    { name: "named ones are there", missing: { including: ["a", "b"], then: "exclude", ...els }, given: full, is: "geborgd" },
    { name: "a named one is not", missing: { including: ["a", "c"], then: "exclude", ...els }, given: full, is: "undetermined" },
    {
      name: "nor where it would count as the lowest",
      missing: { including: ["c"], then: "as-lowest", ...els },
      given: full,
      is: "undetermined",
    },
    {
      name: "a named one that does not apply is not asked for",
      missing: { including: ["c"], then: "exclude", ...els },
      given: { ...full, c: "not-applicable" },
      is: "geborgd",
    },
    { name: "two thirds of three", missing: { atLeastShare: "2/3", then: "as-lowest", ...els }, given: full, is: "ontbreekt" },
    {
      name: "a hair more than two thirds of three",
      missing: { atLeastShare: "0.667", then: "as-lowest", ...els },
      given: full,
      is: "undetermined",
    },
    {
      name: "the share is that of those that apply",
      missing: { atLeastShare: 1, then: "exclude", ...els },
      given: { ...full, c: "not-applicable" },
      is: "geborgd",
    },
    { name: "three of three", missing: { atLeast: 3, then: "exclude", ...els }, given: full, is: "undetermined" },
    { name: "range is no way around the minimum", missing: { atLeast: 3, then: "range", ...els }, given: full, is: "undetermined" },
  ])("$name: $is", ({ missing, given, is }) => {
    expect(short(outcomeOf({ rank: "lowest" }, missing, given))).toBe(is);
  });

  test("what is too little asks for what the framework says", () => {
    const missing = { atLeast: 3, then: "exclude", else: { collect: "Bekijk eerst alle drie." } };
    expect(outcomeOf({ rank: "lowest" }, missing, { a: "geborgd" })).toMatchObject({
      state: "undetermined",
      needs: [
        { about: "samen", need: "collect", collect: "Bekijk eerst alle drie." },
        { about: "b", need: "level" },
        { about: "c", need: "level" },
      ],
    });
  });

  test("where there is enough, nothing is asked for", () => {
    const missing = { atLeast: 2, then: "range", else: { collect: "Bekijk eerst alle drie." } };
    expect(outcomeOf({ rank: "lowest" }, missing, { a: "geborgd", b: "op-orde" })).toMatchObject({
      state: "undetermined",
      needs: [{ about: "c", need: "level" }],
    });
  });

  test("a row of a table that asks for something first does so for the theme", () => {
    const rule = {
      table: {
        match: "first",
        rows: [
          { when: { some: { of: "criteria", where: { level: "ontbreekt" } } }, collect: "Vraag na waarom er niets is." },
          { otherwise: true, level: "op-orde" },
        ],
      },
    };
    const all = { a: "ontbreekt", b: "op-orde", c: "op-orde" };
    expect(outcomeOf(rule, "undetermined", all)).toMatchObject({
      state: "undetermined",
      coverage: { scored: 3, applicable: 3 },
      possible: { levels: [] },
      needs: [{ about: "samen", need: "collect", collect: "Vraag na waarom er niets is." }],
    });
  });
});

describe("over themes", () => {
  const lowest = { from: "criteria", rule: { rank: "lowest" }, missing: "undetermined" };
  const whole = (then: string) =>
    framework([theme("samen", [criterion("a")], lowest), theme("apart", [criterion("b")], lowest), theme("verder", [criterion("c")])], {
      ...metScales("op-orde"),
      outcome: { scale: "ontwikkeling", from: "themes", rule: { rank: "lowest" }, missing: { then, ...els } },
    });
  test.each([
    { then: "exclude", is: "geborgd" },
    { then: "as-lowest", is: "ontbreekt" },
    { then: "as-met", is: "op-orde" },
    { then: "range", is: "undetermined" },
  ])("a theme without a level: $then gives $is", ({ then, is }) => {
    const { overall } = assessed(whole(then), rated({ a: "geborgd" }));
    expect(short(overall?.outcome)).toBe(is);
    expect(possibleOf(overall?.outcome)).toEqual(["ontbreekt", "in-aanzet", "op-orde", "geborgd"]);
  });

  test("range: with one theme at the foot nothing else can come out", () => {
    expect(short(assessed(whole("range"), rated({ a: "ontbreekt" })).overall?.outcome)).toBe("ontbreekt");
  });
});
