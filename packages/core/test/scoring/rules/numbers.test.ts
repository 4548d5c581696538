import { describe, expect, test } from "vitest";
import type { NumberRule } from "../../../src/schema/number.ts";
import type { Where } from "../../../src/schema/where.ts";
import { compileNumber } from "../../../src/scoring/rules/number.ts";
import { asMember, cases, children, firstStep, measure, scope, valued, worth } from "./members.ts";

describe("counting and sharing", () => {
  const four = scope({ cases: cases("for/for", "mixed/against", "against/against", "mixed") });
  test.each<{ of: string; rule: NumberRule; is: string }>([
    { of: "all cases", rule: { count: { of: "cases" } }, is: "4" },
    { of: "cases for", rule: { count: { of: "cases", where: { picture: "for" } } }, is: "1" },
    { of: "cases for or mixed", rule: { count: { of: "cases", where: { picture: ["for", "mixed"] } } }, is: "3" },
    {
      of: "mixed cases among those spoken to",
      rule: { count: { of: "cases", among: { spoken: "citizen" }, where: { picture: "mixed" } } },
      is: "1",
    },
    { of: "observations, of which there are none", rule: { count: { of: "observations" } }, is: "0" },
    { of: "citizens against, among all cases", rule: { share: { of: "cases", where: { citizen: "against" } } }, is: "0.5" },
    {
      of: "citizens against, among those spoken to",
      rule: { share: { of: "cases", among: { spoken: "citizen" }, where: { citizen: "against" } } },
      is: "2/3",
    },
    { of: "a base in which nothing is", rule: { share: { of: "observations", where: { speaks: "for" } } }, is: "no number" },
    { of: "all", rule: { share: { of: "cases" } }, is: "1" },
  ])("$of: $is", ({ rule, is }) => {
    expect(measure(rule, four)).toBe(is);
  });

  test("what a predicate asks must hold for every key", () => {
    const criteria = [
      asMember("a", "op-orde", { core: true, norm: { type: "statutory", references: [] } }),
      asMember("b", "op-orde", { core: true, tags: ["veiligheid", "wonen"] }),
      asMember("c", "ontbreekt", { tags: ["wonen"] }),
    ];
    const count = (where: Where) => measure({ count: { of: "criteria", where } }, scope({ criteria }));
    expect(count({ core: true })).toBe("2");
    expect(count({ core: false })).toBe("1");
    expect(count({ core: true, norm: "statutory" })).toBe("1");
    expect(count({ tag: "wonen" })).toBe("2");
    expect(count({ tag: ["veiligheid", "jeugd"] })).toBe("1");
    expect(count({ level: ["op-orde", "geborgd"], id: ["b", "c"] })).toBe("1");
    expect(count({ scale: "voldoet" })).toBe("0");
  });

  test("the derivation names who was looked at and who counted", () => {
    const rule = compileNumber({ share: { of: "cases", among: { spoken: "citizen" }, where: { citizen: "for" } } }, "/rule");
    expect(firstStep((trace) => rule(four, trace))).toEqual({
      step: "share",
      rule: "/rule",
      base: ["casus-1", "casus-2", "casus-3"],
      matched: ["casus-1"],
      number: "1/3",
    });
  });
});

describe("reckoning with values", () => {
  const weighted = (weights: Readonly<Record<string, number | string>>): NumberRule => ({ weightedMean: { of: "value", weights } });
  test.each<{ name: string; rule: NumberRule; values: readonly (number | string)[]; is: string }>([
    { name: "a sum of tenths is exact", rule: { sum: "value" }, values: [0.1, 0.2], is: "0.3" },
    { name: "a sum has a start", rule: { sum: "value", start: 110 }, values: [-5, -3, -1], is: "101" },
    { name: "a start can be a fraction", rule: { sum: "value", start: "1/3" }, values: ["2/3"], is: "1" },
    { name: "without members there is no sum, not even its start", rule: { sum: "value", start: 110 }, values: [], is: "no number" },
    { name: "a mean of sevens and eights", rule: { mean: "value" }, values: [7, 8], is: "7.5" },
    { name: "a mean that does not end stays a fraction", rule: { mean: "value" }, values: [3, 4, 4], is: "11/3" },
    { name: "without members there is no mean", rule: { mean: "value" }, values: [], is: "no number" },
    { name: "weights weigh", rule: weighted({ c0: 3, c1: 1 }), values: [2, 4], is: "2.5" },
    { name: "weights need not add up to one", rule: weighted({ c0: "0.1", c1: "0.1" }), values: [2, 4], is: "3" },
    { name: "weights of absent members fall away", rule: weighted({ c0: 1, c1: 1, elders: 8 }), values: [2, 4], is: "3" },
    { name: "a weight of zero takes a member out", rule: weighted({ c0: 0, c1: 5 }), values: [1, 4], is: "4" },
    { name: "nothing but zero weights weighs nothing", rule: weighted({ c0: 0, c1: 0 }), values: [1, 4], is: "no number" },
    { name: "the lowest of a few", rule: { lowest: "value" }, values: [5, 2, 9], is: "2" },
    { name: "the lowest compares numbers, not texts", rule: { lowest: "value" }, values: [10, 9], is: "9" },
    { name: "the highest of a few", rule: { highest: "value" }, values: [5, 2, "28/3"], is: "28/3" },
    { name: "without members nothing is highest", rule: { highest: "value" }, values: [], is: "no number" },
  ])("$name: $is", ({ rule, values, is }) => {
    expect(measure(rule, scope({ children: valued(...values) }))).toBe(is);
  });

  test.each([
    { name: "nine scores of three of four points", levels: Array(9).fill("w2"), is: "75" },
    { name: "twenty-one of thirty-six", levels: ["w3", "w3", "w3", "w3", "w0", "w0", "w0", "w0", "w0"], is: "175/3" },
    { name: "only members that are there set the maximum", levels: ["w3", "w0"], is: "62.5" },
    { name: "no members, no percentage", levels: [], is: "no number" },
  ])("percentage of the maximum: $name: $is", ({ levels, is }) => {
    expect(measure({ percentageOfMaximum: "value" }, scope({ children: children(levels, worth(1, 2, 3, 4)) }))).toBe(is);
  });

  test("where the most that can be had is nothing there is no percentage", () => {
    expect(measure({ percentageOfMaximum: "value" }, scope({ children: children(["w0"], worth(-1, 0)) }))).toBe("no number");
  });

  test("the maximum is the highest value of the scale, wherever it stands", () => {
    expect(measure({ percentageOfMaximum: "value" }, scope({ children: children(["w2"], worth(8, 4, 2)) }))).toBe("25");
  });
});
