import { describe, expect, test } from "vitest";
import { rational } from "../../../src/exact/rational.ts";
import type { NumberRule, ValueRule } from "../../../src/schema/number.ts";
import type { Member } from "../../../src/scoring/rules/scope.ts";
import { compileValue, valueRange } from "../../../src/scoring/rules/values.ts";
import { children, measure, numbers, numbersFrom, risk, scale, scope, shown, valued, worth } from "./members.ts";

/** What one child is worth under this rule: the sum over it alone. */
const worthOf = (rule: ValueRule, child: readonly Member[]) => measure({ sum: rule }, scope({ children: child }));

describe("what a member is worth", () => {
  const lookup: ValueRule = { lookup: { ontbreekt: 0, "in-aanzet": "1/3", "op-orde": 0.85, geborgd: 1 } };
  test.each<{ name: string; rule: ValueRule; of: readonly Member[]; is: string }>([
    { name: "its own value", rule: "value", of: children(["op-orde"]), is: "3" },
    { name: "the number itself, on a scale of numbers", rule: "value", of: numbers("7.5"), is: "7.5" },
    { name: "looked up, not its own value", rule: lookup, of: children(["op-orde"]), is: "0.85" },
    { name: "looked up: a fraction stays exact", rule: lookup, of: children(["in-aanzet"]), is: "1/3" },
    { name: "looked up: nothing can be worth nothing", rule: lookup, of: children(["ontbreekt"]), is: "0" },
    { name: "looked up by number, however it was written", rule: { lookup: { "5": 10, "7.5": 20 } }, of: numbers("7.5"), is: "20" },
    { name: "capped from above after being looked up", rule: { ...lookup, cap: { atMost: 0.5 } }, of: children(["geborgd"]), is: "0.5" },
    { name: "its own value, capped from below", rule: { cap: { atLeast: 2 } }, of: children(["ontbreekt"]), is: "2" },
    { name: "its own value, capped from above", rule: { cap: { atMost: "5/2" } }, of: children(["geborgd"]), is: "2.5" },
    { name: "within both caps it stays", rule: { cap: { atLeast: 2, atMost: 3 } }, of: children(["op-orde"]), is: "3" },
  ])("$name: $is", ({ rule, of, is }) => {
    expect(worthOf(rule, of)).toBe(is);
  });

  // Five days late of thirty is a sixth; from 0..30 to 100..0 that is 100 - 100/6 = 250/3.
  test.each<{ name: string; from: [number, number]; to: [number, number]; own: string; is: string }>([
    { name: "at the beginning", from: [0, 30], to: [0, 100], own: "0", is: "0" },
    { name: "at the end", from: [0, 30], to: [0, 100], own: "30", is: "100" },
    { name: "halfway", from: [0, 30], to: [0, 100], own: "15", is: "50" },
    { name: "a sixth of the way", from: [0, 30], to: [0, 100], own: "5", is: "50/3" },
    { name: "downhill", from: [0, 30], to: [100, 0], own: "5", is: "250/3" },
    { name: "beyond the end the line goes on", from: [0, 30], to: [0, 100], own: "45", is: "150" },
    { name: "before the beginning too", from: [20, 30], to: [0, 1], own: "15", is: "-0.5" },
    { name: "from a range that goes down", from: [30, 0], to: [0, 100], own: "30", is: "0" },
  ])("on a line, $name: $is", ({ from, to, own, is }) => {
    expect(worthOf({ linear: { from, to } }, numbers(own))).toBe(is);
  });

  test("a line from a level reads its own value: 3 on the way from 1 to 4 is two thirds", () => {
    expect(worthOf({ linear: { from: [1, 4], to: [0, 1] } }, children(["op-orde"]))).toBe("2/3");
  });

  test("a cap stands after the line: 45 of 30 would be 150, and is 100", () => {
    expect(worthOf({ linear: { from: [0, 30], to: [0, 100] }, cap: { atLeast: 0, atMost: 100 } }, numbers("45"))).toBe("100");
  });

  // The income index of the Human Development Index: from 100 until 75,000 dollars.
  test.each([
    { own: "100", is: "0" },
    { own: "75000", is: "1" },
    // The geometric middle of 1 and 100 lies halfway.
    { own: "10", from: [1, 100], is: "0.5" },
    { own: "0.1", from: [1, 100], is: "-0.5" },
    // ln(50000/100) / ln(75000/100) = 6.2146081 / 6.6200732 = 0.93875.
    { own: "50000", is: "0.939" },
  ])("on a logarithmic line $own is $is", ({ own, from = [100, 75_000], is }) => {
    const round = { digits: 3, mode: "half-up" } as const;
    expect(worthOf({ log: { from: [from[0] ?? 0, from[1] ?? 0], to: [0, 1], round } }, numbers(own))).toBe(is);
  });

  test("on a logarithmic line the place is rounded before it is stretched: 0.9 of 10 is 9, not 9.4", () => {
    const round = { digits: 1, mode: "half-up" } as const;
    expect(worthOf({ log: { from: [100, 75_000], to: [0, 10], round } }, numbers("50000"))).toBe("9");
  });

  test("nothing below or at zero has a logarithm: such a member is worth nothing that can be said", () => {
    const round = { digits: 3, mode: "half-up" } as const;
    expect(worthOf({ log: { from: [1, 100], to: [0, 1], round } }, numbers("0"))).toBe("no number");
  });

  test("by scale: two scales meet in one sum, each with a rule of its own", () => {
    const mixed = [...children(["op-orde"]), ...children(["groot"], risk)];
    const rule: ValueRule = { byScale: { ontwikkeling: "value", risico: { lookup: { klein: 4, matig: 2, groot: "1/2" } } } };
    expect(measure({ sum: rule }, scope({ children: mixed }))).toBe("3.5");
    expect(measure({ mean: rule }, scope({ children: mixed }))).toBe("1.75");
  });

  test("levels of two scales with one name are looked up apart", () => {
    const other = worth(10, 20);
    const mixed = [...children(["w1"], worth(1, 2)), ...children(["w1"], { ...other, id: "anders" })];
    const rule: ValueRule = { byScale: { waarde: { lookup: { w0: 1, w1: 2 } }, anders: { lookup: { w0: 100, w1: 200 } } } };
    expect(measure({ sum: rule }, scope({ children: mixed }))).toBe("202");
  });
});

describe("over whom a number is reckoned", () => {
  const [first, second] = valued(1, 5);
  const [third] = valued(9);
  const over = scope({ children: [first, second].flatMap((one) => one ?? []), criteria: [first, third].flatMap((one) => one ?? []) });
  test.each([
    { name: "over the children where nothing is said", rule: { sum: "value" } as const, is: "6" },
    { name: "over the criteria where the rule says so", rule: { sum: "value", over: "criteria" } as const, is: "10" },
    { name: "over themes, of which there are none", rule: { sum: "value", over: "themes" } as const, is: "no number" },
    { name: "among those that are worth enough", rule: { mean: "value", among: { value: { above: 1 } } } as const, is: "5" },
    { name: "among nobody there is no mean", rule: { mean: "value", among: { value: { above: 5 } } } as const, is: "no number" },
    { name: "among, in the highest", rule: { highest: "value", among: { value: { below: 5 } } } as const, is: "1" },
    { name: "over and among together", rule: { sum: "value", over: "criteria", among: { value: { atLeast: 9 } } } as const, is: "9" },
    {
      name: "a weighted mean looks there too",
      rule: { weightedMean: { of: "value", weights: { c0: 2 } }, over: "criteria" } as const,
      is: "5",
    },
  ])("$name: $is", ({ rule, is }) => {
    expect(measure(rule, over)).toBe(is);
  });
});

describe("a value without a grade on a scale", () => {
  const cases: readonly Member[] = ["2", "3"].map((value, at) => ({ id: `casus-${at}`, attributes: {}, value: rational(value) }));
  test.each<{ name: string; rule: NumberRule; is: string }>([
    { name: "is what it is worth", rule: { sum: "value", over: "cases" }, is: "5" },
    { name: "has no scale to be looked up by", rule: { sum: { byScale: { ontwikkeling: "value" } }, over: "cases" }, is: "no number" },
    { name: "has no level to be looked up", rule: { sum: { lookup: { "2": 9 } }, over: "cases" }, is: "no number" },
    { name: "has no maximum of which it is a part", rule: { percentageOfMaximum: "value", over: "cases" }, is: "no number" },
    {
      name: "has no more than the start to be a part of: 15 of 10",
      rule: { percentageOfMaximum: "value", start: 10, over: "cases" },
      is: "150",
    },
  ])("$name: $is", ({ rule, is }) => {
    expect(measure(rule, scope({ cases }))).toBe(is);
  });

  test("two numbers on one scale where any may be given are each worth their own", () => {
    expect(measure({ sum: "value" }, scope({ children: numbers("2", "3.5") }))).toBe("5.5");
  });

  test("where not every level has a value nobody can say what the most is", () => {
    expect(measure({ percentageOfMaximum: { lookup: { "op-orde": 3 } } }, scope({ children: children(["op-orde"]) }))).toBe("no number");
  });
});

describe("the lowest and the highest that a member can be worth", () => {
  const range = (rule: ValueRule, on = scale) => {
    const found = valueRange(compileValue(rule), on);
    return found && [shown(found.low), shown(found.high)];
  };
  test.each<{ name: string; rule: ValueRule; on?: typeof scale; is: readonly string[] | undefined }>([
    { name: "levels", rule: "value", is: ["1", "4"] },
    { name: "levels that are not worth more as they rise", rule: "value", on: worth(8, 2, 4), is: ["2", "8"] },
    { name: "a lookup downhill", rule: { lookup: { ontbreekt: 9, "in-aanzet": 5, "op-orde": 3, geborgd: 0 } }, is: ["0", "9"] },
    { name: "a lookup with a hole has no range", rule: { lookup: { ontbreekt: 9 } }, is: undefined },
    { name: "numbers with a step", rule: "value", on: numbersFrom(), is: ["0", "10"] },
    {
      name: "any number: the ends tell",
      rule: { linear: { from: [0, 10], to: [5, -5] } },
      on: numbersFrom({ step: undefined }),
      is: ["-5", "5"],
    },
    { name: "capped", rule: { cap: { atLeast: 3, atMost: 7 } }, on: numbersFrom(), is: ["3", "7"] },
  ])("$name", ({ rule, on, is }) => {
    expect(range(rule, on)).toEqual(is);
  });
});
