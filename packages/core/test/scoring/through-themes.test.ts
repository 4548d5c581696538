import { describe, expect, test } from "vitest";
import {
  assessed,
  assessors,
  closedRatings,
  criterion,
  type Data,
  framework,
  lowest,
  possibleOf,
  rated,
  theme,
  themeOf,
} from "../builders.ts";

const all = ["ontbreekt", "in-aanzet", "op-orde", "geborgd"];
const overall = (rule: Data, parts: Data = {}): Data => ({
  outcome: { scale: "ontwikkeling", from: "themes", rule, missing: "undetermined", ...parts },
});
const on = (of: string, id: string, level: string): Data => ({ some: { of, where: { id, level } } });
/** The only core criterion does not apply, so that nothing can be said of every one of them. */
const unsaid: Data = { every: { of: "criteria", among: { core: true } } };
const kern = criterion("kern", { core: true });
const withoutKern = rated({ kern: "not-applicable" });
const judgement = (about: string, level: string): Data => ({
  about,
  level,
  because: "Zo besproken.",
  by: "inspecteur-1",
  date: "2024-04-19",
});
const judged = (...judgements: readonly Data[]) => ({ assessors: assessors("inspecteur-1"), judgements });
const many = (count: number, prefix = "c") => Array.from({ length: count }, (_, at) => criterion(`${prefix}${at}`));
const wholeOf = (themes: readonly Data[], whole: Data, parts: Data = {}) => assessed(framework(themes, whole), parts).overall?.outcome;

describe("who is told apart while trying what can come out", () => {
  // Only with one at the top and the other at the foot does the whole come out at the top.
  const onlyApart = (of: string, first: string, second: string): Data => ({
    table: {
      match: "first",
      rows: [
        { when: { all: [on(of, first, "geborgd"), on(of, second, "ontbreekt")] }, level: "geborgd" },
        { otherwise: true, level: "ontbreekt" },
      ],
    },
  });

  test.each([
    { first: "een", second: "twee" },
    { first: "twee", second: "een" },
  ])("criteria below two themes, of which $first must be at the top", ({ first, second }) => {
    const themes = [theme("een", [criterion("a")], lowest), theme("twee", [criterion("b")], lowest)];
    expect(possibleOf(wholeOf(themes, overall(onlyApart("themes", first, second))))).toEqual(["ontbreekt", "geborgd"]);
  });

  test.each([
    { first: "een", second: "twee" },
    { first: "twee", second: "een" },
  ])("themes that people judge without a rule, of which $first must be at the top", ({ first, second }) => {
    const themes = [theme("een", [criterion("a")]), theme("twee", [criterion("b")])];
    expect(possibleOf(wholeOf(themes, overall(onlyApart("themes", first, second))))).toEqual(["ontbreekt", "geborgd"]);
  });

  // b at the top: nothing can be said. Else with a at the top: op orde. Else: ontbreekt.
  const partlyUnsaid = (of: string, first: string, second: string): Data => ({
    ladder: [
      { level: "geborgd", when: { all: [on(of, second, "geborgd"), unsaid] } },
      { level: "op-orde", when: on(of, first, "geborgd") },
      { level: "ontbreekt", otherwise: true },
    ],
  });

  test.each([
    { first: "a", second: "b" },
    { first: "b", second: "a" },
  ])("criteria of a theme where a rung may not be said: $first must be at the top, $second not", ({ first, second }) => {
    const outcome = { from: "criteria", rule: partlyUnsaid("criteria", first, second), missing: "undetermined" };
    const kader = framework([theme("samen", [kern, criterion("a"), criterion("b")], outcome)]);
    expect(possibleOf(themeOf(assessed(kader, withoutKern), "samen").outcome)).toEqual(["ontbreekt", "op-orde"]);
  });

  test("criteria that the whole reads itself where a rung may not be said", () => {
    const themes = [theme("een", [kern, criterion("a")]), theme("twee", [criterion("b")])];
    expect(possibleOf(wholeOf(themes, overall(partlyUnsaid("criteria", "a", "b"), { from: "criteria" }), withoutKern))).toEqual([
      "ontbreekt",
      "op-orde",
    ]);
  });

  test("themes that people judge, where a rung may not be said", () => {
    const themes = [theme("een", [kern, criterion("a")]), theme("twee", [criterion("b")])];
    expect(possibleOf(wholeOf(themes, overall(partlyUnsaid("themes", "een", "twee")), withoutKern))).toEqual(["ontbreekt", "op-orde"]);
  });
});

// Sixty criteria that can each get four levels have 39,711 completions, also when all are alike: more than are ever tried.
describe("what follows an outcome in one direction needs no trying", () => {
  test("a theme with sixty open criteria beside one on order", () => {
    const kader = framework([theme("samen", [criterion("a"), ...many(60)], lowest)]);
    expect(possibleOf(themeOf(assessed(kader, rated({ a: "op-orde" })), "samen").outcome)).toEqual(all.slice(0, 3));
  });

  test("the whole, through such a theme", () => {
    expect(
      possibleOf(wholeOf([theme("samen", [criterion("a"), ...many(60)], lowest)], overall({ rank: "lowest" }), rated({ a: "op-orde" }))),
    ).toEqual(all.slice(0, 3));
  });

  test("what was judged follows the criteria below it no longer", () => {
    const themes = [theme("een", many(60), lowest), theme("twee", [criterion("a")], lowest)];
    expect(possibleOf(wholeOf(themes, overall({ rank: "lowest" }), judged(judgement("een", "op-orde"))))).toEqual(all.slice(0, 3));
  });

  test("a theme without a rule neither", () => {
    const themes = [theme("een", many(60)), theme("twee", [criterion("a")], lowest)];
    expect(possibleOf(wholeOf(themes, overall({ rank: "lowest" }), rated({ a: "op-orde" })))).toEqual(all.slice(0, 3));
  });

  test("nor do criteria follow a rung that cannot be said and does not look at them", () => {
    const rule = {
      ladder: [
        { level: "geborgd", when: unsaid },
        { level: "ontbreekt", otherwise: true },
      ],
    };
    const kader = framework([theme("samen", [kern, ...many(60)], { from: "criteria", rule, missing: "undetermined" })]);
    expect(possibleOf(themeOf(assessed(kader, withoutKern), "samen").outcome)).toEqual([]);
  });

  test("themes with a rule are not tried themselves, only what is open below them", () => {
    const ids = many(8).map((_, at) => `t${at}`);
    const themes = ids.map((id, at) => theme(id, [criterion(`c${at}`)], lowest));
    const weights = Object.fromEntries(ids.map((id, at) => [id, at + 1]));
    // All others at the foot: 36 weights of 1, and the eighth weighs 8. At its four levels the mean is 1, 44/36, 52/36 or 60/36.
    const rule = {
      table: {
        match: "first",
        rows: [
          { when: { weightedMean: { of: "value", weights }, atLeast: "60/36" }, level: "op-orde" },
          { when: { weightedMean: { of: "value", weights }, atLeast: "52/36" }, level: "geborgd" },
          { otherwise: true, level: "ontbreekt" },
        ],
      },
    };
    const given = Object.fromEntries(many(7).map((_, at) => [`c${at}`, "ontbreekt"]));
    expect(possibleOf(wholeOf(themes, overall(rule), rated(given)))).toEqual(["ontbreekt", "op-orde", "geborgd"]);
  });
});

describe("which themes take part in the whole", () => {
  const leaveOut = overall({ rank: "lowest" }, { missing: { then: "exclude", else: "undetermined" } });
  const other = theme("anders", [criterion("c")], lowest);
  const coverage = (scored: number, applicable: number) => ({ coverage: { scored, applicable } });

  test("not one of which nothing chosen applies, whatever else it has", () => {
    const kern = theme("samen", [criterion("a", { core: true }), criterion("b")], { ...lowest, from: { criteria: { core: true } } });
    const whole = wholeOf([kern, other], leaveOut, rated({ a: "not-applicable", b: "ontbreekt", c: "op-orde" }));
    expect(whole).toMatchObject({ state: "scored", level: "op-orde", ...coverage(1, 1) });
  });

  test("a theme that people judge takes part as soon as one of its criteria applies", () => {
    const themes = [theme("gesprek", [criterion("a"), criterion("b")]), other];
    expect(wholeOf(themes, leaveOut, rated({ a: "not-applicable", b: "op-orde", c: "op-orde" }))).toMatchObject(coverage(1, 2));
    expect(wholeOf(themes, leaveOut, rated({ a: "not-applicable", b: "not-applicable", c: "op-orde" }))).toMatchObject(coverage(1, 1));
  });

  test("a theme whose level no completion gives has none for the whole either", () => {
    // 4 with 1 or 2 beside it never has a mean of 7/2.
    const mean = { bands: { of: { mean: "value" }, cuts: [{ level: "geborgd", atLeast: "7/2" }, { level: "ontbreekt" }] } };
    const samen = theme("samen", [criterion("a"), criterion("b")], {
      ...lowest,
      rule: mean,
      missing: { then: "exclude", else: "undetermined" },
    });
    const two = {
      assessors: assessors("inspecteur-1", "inspecteur-2"),
      ratings: [
        closedRatings("inspecteur-1", { a: "geborgd", b: "ontbreekt", c: "in-aanzet" }),
        closedRatings("inspecteur-2", { a: "geborgd", b: "in-aanzet", c: "in-aanzet" }),
      ],
    };
    const highest = overall({ rank: "highest" }, { missing: { then: "exclude", else: "undetermined" } });
    expect(wholeOf([samen, other], highest, two)).toMatchObject({ state: "scored", level: "in-aanzet", ...coverage(1, 2) });
  });
});

describe("a level that was computed, beside what can still come out", () => {
  const exclude = { then: "exclude", else: "undetermined" };
  const spread = (a: string, b: readonly [string, string]) => ({
    assessors: assessors("inspecteur-1", "inspecteur-2"),
    ratings: b.map((value, at) => closedRatings(`inspecteur-${at + 1}`, { a, b: value })),
  });
  const numbers = (rule: Data, missing: unknown, parts: Data) =>
    themeOf(
      assessed(
        framework([
          theme(
            "cijfers",
            [criterion("a", { scale: "punten" }), criterion("b", { scale: "punten" })],
            { from: "criteria", rule, missing },
            { scale: "procent" },
          ),
        ]),
        parts,
      ),
      "cijfers",
    ).outcome;

  // 10 alone has a mean of 10; with 0 to 2 beside it of 5 to 6. And 0 alone of 0; with 8 to 10 of 4 to 5.
  test.each([
    { a: "10", b: ["0", "2"] as const, from: "5", until: "6" },
    { a: "0", b: ["8", "10"] as const, from: "4", until: "5" },
  ])("$a, with $b beside it, is no mean from $from to $until: the theme is undetermined", ({ a, b, from, until }) => {
    expect(numbers({ number: { mean: "value" } }, exclude, spread(a, b))).toMatchObject({
      state: "undetermined",
      possible: { interval: { from, until } },
    });
  });

  test("a range of numbers stands where every completion gives the same number", () => {
    const range = { then: "range", else: "undetermined" };
    expect(numbers({ number: { lowest: "value" } }, range, spread("1", ["4", "6"]))).toMatchObject({ state: "scored", value: "1" });
    expect(numbers({ number: { lowest: "value" } }, range, spread("5", ["4", "6"]))?.state).toBe("undetermined");
  });

  test("it stands where what can still come out is not computed", () => {
    const nine = many(9);
    const weights = Object.fromEntries(nine.map((_, at) => [`c${at}`, at + 1]));
    const rule = {
      bands: { of: { weightedMean: { of: "value", weights } }, cuts: [{ level: "geborgd", atLeast: 4 }, { level: "ontbreekt" }] },
    };
    const kader = framework([theme("samen", nine, { from: "criteria", rule, missing: exclude })]);
    const { outcome } = themeOf(assessed(kader, rated({ c8: "geborgd" })), "samen");
    expect(outcome).toMatchObject({ state: "scored", level: "geborgd", possible: { notComputed: "too-many-completions" } });
  });
});

describe("what is told of an outcome", () => {
  test("a judgement stands at the end of the derivation, and covers what was looked at, also without a rule", () => {
    const kader = framework([theme("gesprek", [criterion("a"), criterion("b")])]);
    const { outcome, trace } = themeOf(
      assessed(kader, { ...rated({ a: "op-orde" }), judgements: [judgement("gesprek", "geborgd")] }),
      "gesprek",
    );
    expect(trace).toStrictEqual([{ step: "judgement", level: "geborgd", because: "Zo besproken.", base: ["inspecteur-1"] }]);
    expect(outcome).toStrictEqual({
      state: "scored",
      level: "geborgd",
      stage: "judgement",
      coverage: { scored: 1, applicable: 2, leaves: { scored: 1, applicable: 2 } },
      possible: { levels: ["geborgd"] },
    });
  });

  test("the whole has a derivation, as a theme has", () => {
    const kader = framework([theme("samen", [criterion("a")], lowest)], overall({ rank: "lowest" }));
    const { themes, overall: whole } = assessed(kader, rated({ a: "op-orde" }));
    expect([...themes, whole].map((one) => one?.trace.map(({ step, rule }) => `${step} ${rule}`))).toEqual([
      ["missing /themes/0/outcome/missing", "rank /themes/0/outcome/rule"],
      ["missing /outcome/missing", "rank /outcome/rule"],
    ]);
  });

  const trial = criterion("proef", { phase: "trial" });
  test("why a theme does not apply: the reasons of its settled criteria", () => {
    const kader = framework([theme("samen", [criterion("a"), trial], lowest)]);
    expect(themeOf(assessed(kader, rated({ a: "not-applicable", proef: "not-applicable" })), "samen").outcome).toEqual({
      state: "not-applicable",
      reason: "Gezien bij a.",
    });
  });

  test("those of trial criteria only where there are no others", () => {
    expect(wholeOf([theme("gesprek", [trial])], overall({ rank: "lowest" }), rated({ proef: "not-applicable" }))).toEqual({
      state: "not-applicable",
      reason: "Gezien bij proef.",
    });
  });
});
