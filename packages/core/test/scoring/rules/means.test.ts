import { describe, expect, test } from "vitest";
import { rational } from "../../../src/exact/rational.ts";
import type { NumberRule } from "../../../src/schema/number.ts";
import { compileNumber } from "../../../src/scoring/rules/number.ts";
import { proportions } from "../../../src/scoring/rules/power-mean.ts";
import { children, firstStep, measure, scope, valued, worth } from "./members.ts";

const round = { digits: 3, mode: "half-up" } as const;
const powerMean = (exponent: number, parts: object = {}): NumberRule => ({ powerMean: { of: "value", exponent, round, ...parts } });

describe("the power mean", () => {
  test.each<{ name: string; rule: NumberRule; values: readonly (number | string)[]; is: string }>([
    { name: "exponent 1 is the ordinary mean", rule: powerMean(1), values: [1, 2, 6], is: "3" },
    { name: "exponent 2: the root of 25 halves", rule: powerMean(2), values: [3, 4], is: "3.536" },
    { name: "exponent 2 of 1 and 7 is exactly 5", rule: powerMean(2), values: [1, 7], is: "5" },
    { name: "exponent 3: the third root of (1 + 8) / 2", rule: powerMean(3), values: [1, 2], is: "1.651" },
    { name: "exponent -1 is harmonic: 2 of 2 and 6 is 3", rule: powerMean(-1), values: [2, 6], is: "3" },
    { name: "exponent -2: the root of 2 / (1 + 1/4)", rule: powerMean(-2), values: [1, 2], is: "1.265" },
    { name: "exponent 0 is geometric: 2 and 8 give 4", rule: powerMean(0), values: [2, 8], is: "4" },
    { name: "exponent 0 of three: the third root of 1 · 2 · 4", rule: powerMean(0), values: [1, 2, 4], is: "2" },
    { name: "exponent 10 leans to the highest", rule: powerMean(10), values: [1, 1, 1, 10], is: "8.706" },
    { name: "exponent -10 leans to the lowest", rule: powerMean(-10), values: [1, 10, 10, 10], is: "1.149" },
    { name: "weights, ordinary: (3·1 + 1·5) / 4", rule: powerMean(1, { weights: { c0: 3, c1: 1 } }), values: [1, 5], is: "2" },
    {
      name: "weights, geometric: 2² · 16 is 64, its third root 4",
      rule: powerMean(0, { weights: { c0: 2, c1: 1 } }),
      values: [2, 16],
      is: "4",
    },
    {
      name: "weights in parts weigh as whole numbers do",
      rule: powerMean(0, { weights: { c0: 0.5, c1: "1/4" } }),
      values: [2, 16],
      is: "4",
    },
    { name: "weights, harmonic: 4 / (3/1 + 1/2)", rule: powerMean(-1, { weights: { c0: 3, c1: 1 } }), values: [1, 2], is: "1.143" },
    { name: "one member is its own mean", rule: powerMean(-3), values: ["2.5"], is: "2.5" },
    { name: "of nobody there is no mean", rule: powerMean(2), values: [], is: "no number" },
    { name: "a value of zero has no power mean here", rule: powerMean(0), values: [0, 4], is: "no number" },
    { name: "nor has a value below zero", rule: powerMean(2), values: [-1, 4], is: "no number" },
  ])("$name: $is", ({ rule, values, is }) => {
    expect(measure(rule, scope({ children: valued(...values) }))).toBe(is);
  });

  test.each([
    { mode: "half-up", is: "3.54" },
    { mode: "half-even", is: "3.54" },
    { mode: "truncate", is: "3.53" },
  ] as const)("3.5355… at two digits, $mode: $is", ({ mode, is }) => {
    expect(measure(powerMean(2, { round: { digits: 2, mode } }), scope({ children: valued(3, 4) }))).toBe(is);
  });

  test("weights as the smallest whole numbers in proportion", () => {
    expect(proportions(["0.25", "0.5", "1/3"].map(rational))).toEqual([3, 6, 4]);
    expect(proportions(["10", "20"].map(rational))).toEqual([1, 2]);
  });

  test("the derivation names who was reckoned with", () => {
    const rule = compileNumber(powerMean(0), "/rule");
    expect(firstStep((trace) => rule(scope({ children: valued(2, 8) }), trace))).toEqual({
      step: "power-mean",
      rule: "/rule",
      base: ["c0", "c1"],
      number: "4",
    });
  });
});

describe("percentage of the maximum", () => {
  const percentage = (start?: number | string): NumberRule => ({ percentageOfMaximum: "value", ...(start !== undefined && { start }) });
  test.each([
    // From 110 points 5, 3 and 1 are taken off; nothing taken off is the most: 101 of 110.
    { name: "deductions from a start", rule: percentage(110), levels: ["w0", "w1", "w2"], values: [-5, -3, -1, 0], is: "1010/11" },
    { name: "with nothing taken off it is 100", rule: percentage(110), levels: ["w3"], values: [-5, -3, -1, 0], is: "100" },
    { name: "a start raises both: (1 + 2) of (1 + 4)", rule: percentage(1), levels: ["w1"], values: [1, 2, 3, 4], is: "60" },
    { name: "without a start: 2 of 4", rule: percentage(), levels: ["w1"], values: [1, 2, 3, 4], is: "50" },
    { name: "of nobody there is no percentage, not even of the start", rule: percentage(110), levels: [], values: [1], is: "no number" },
    { name: "a start that makes the maximum nothing", rule: percentage(-4), levels: ["w1"], values: [1, 2, 3, 4], is: "no number" },
  ])("$name: $is", ({ rule, levels, values, is }) => {
    expect(measure(rule, scope({ children: children(levels, worth(...values)) }))).toBe(is);
  });

  test("of looked-up values the highest on the list is the maximum", () => {
    const rule: NumberRule = { percentageOfMaximum: { lookup: { ontbreekt: 5, "in-aanzet": 8, "op-orde": 6, geborgd: 2 } } };
    expect(measure(rule, scope({ children: children(["geborgd", "op-orde"]) }))).toBe("50");
  });
});

describe("rounding a number, once", () => {
  const rounded = (digits: number, mode: "half-up" | "half-even" | "truncate", of: readonly (number | string)[]) =>
    measure({ round: { of: { mean: "value" }, digits, mode } }, scope({ children: valued(...of) }));
  test.each([
    { of: [2, 3], digits: 0, up: "3", even: "2", cut: "2" },
    { of: [3, 4], digits: 0, up: "4", even: "4", cut: "3" },
    { of: [-2, -3], digits: 0, up: "-3", even: "-2", cut: "-2" },
    { of: ["62.5"], digits: 0, up: "63", even: "62", cut: "62" },
    { of: ["11/3"], digits: 1, up: "3.7", even: "3.7", cut: "3.6" },
    { of: ["-11/3"], digits: 1, up: "-3.7", even: "-3.7", cut: "-3.6" },
    { of: ["0.125"], digits: 2, up: "0.13", even: "0.12", cut: "0.12" },
    { of: ["1/3"], digits: 3, up: "0.333", even: "0.333", cut: "0.333" },
    { of: [7], digits: 2, up: "7", even: "7", cut: "7" },
    { of: [], digits: 2, up: "no number", even: "no number", cut: "no number" },
  ])("the mean of $of at $digits digits", ({ of, digits, up, even, cut }) => {
    expect([rounded(digits, "half-up", of), rounded(digits, "half-even", of), rounded(digits, "truncate", of)]).toEqual([up, even, cut]);
  });

  test("a share is rounded too: two of three at two digits", () => {
    const rule: NumberRule = { round: { of: { share: { of: "criteria", where: { level: "op-orde" } } }, digits: 2, mode: "half-up" } };
    expect(measure(rule, scope({ criteria: children(["op-orde", "op-orde", "ontbreekt"]) }))).toBe("0.67");
  });

  test("the derivation shows the number before and after", () => {
    const rule = compileNumber({ round: { of: { mean: "value" }, digits: 0, mode: "half-even" } }, "/rule");
    expect(firstStep((trace) => rule(scope({ children: valued(2, 3) }), trace))).toEqual({
      step: "round",
      rule: "/rule",
      number: "2",
      steps: [{ step: "mean", rule: "/rule/round/of", base: ["c0", "c1"], number: "2.5" }],
    });
  });
});
