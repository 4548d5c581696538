import { describe, expect, test } from "vitest";
import type { Condition } from "../../../src/schema/condition.ts";
import type { NumberRule } from "../../../src/schema/number.ts";
import type { Step } from "../../../src/schema/outcome.ts";
import type { Rule } from "../../../src/schema/rule.ts";
import { compileBounds } from "../../../src/scoring/rules/bound.ts";
import { compileCondition } from "../../../src/scoring/rules/condition.ts";
import { compileNumber } from "../../../src/scoring/rules/number.ts";
import { compileRule } from "../../../src/scoring/rules/rule.ts";
import { compileShifts } from "../../../src/scoring/rules/shift.ts";
import { cases, children, firstStep, scale, scope } from "./members.ts";

// Two cases, and two children worth 3 and 4. Of observations there are none.
const over = scope({ cases: cases("for", "against"), children: children(["op-orde", "geborgd"]) });
const nobody = scope({});
const both = ["c0", "c1"];
const bothCases = ["casus-1", "casus-2"];

const yes: Condition = { some: { of: "cases", where: { picture: "for" } } };
const no: Condition = { some: { of: "cases", where: { picture: "mixed" } } };
const unknown: Condition = { every: { of: "observations" } };
const yesAt = (rule: string): Step => ({ step: "some", rule, base: bothCases, matched: ["casus-1"], holds: true });
const noAt = (rule: string): Step => ({ step: "some", rule, base: bothCases, matched: [], holds: false });
const unknownAt = (rule: string): Step => ({ step: "every", rule, base: [], matched: [] });

const share: NumberRule = { share: { of: "cases", where: { picture: "for" } } };
const rounded = { digits: 1, mode: "half-up" } as const;

// A key that stands in no step is not there at all: hence the strict comparison.
describe("the derivation of a number", () => {
  test.each<{ name: string; rule: NumberRule; on: typeof over; is: Step }>([
    {
      name: "a count",
      rule: { count: { of: "cases", where: { picture: "for" } } },
      on: over,
      is: { step: "count", rule: "/rule", base: bothCases, matched: ["casus-1"], number: "1" },
    },
    { name: "a share", rule: share, on: over, is: { step: "share", rule: "/rule", base: bothCases, matched: ["casus-1"], number: "0.5" } },
    { name: "a share of nobody", rule: share, on: nobody, is: { step: "share", rule: "/rule", base: [], matched: [] } },
    { name: "a sum", rule: { sum: "value" }, on: over, is: { step: "sum", rule: "/rule", base: both, number: "7" } },
    { name: "a sum of nobody", rule: { sum: "value" }, on: nobody, is: { step: "sum", rule: "/rule", base: [] } },
    { name: "a mean", rule: { mean: "value" }, on: over, is: { step: "mean", rule: "/rule", base: both, number: "3.5" } },
    { name: "a mean of nobody", rule: { mean: "value" }, on: nobody, is: { step: "mean", rule: "/rule", base: [] } },
    {
      name: "a weighted mean: (3·3 + 1·4) / 4",
      rule: { weightedMean: { of: "value", weights: { c0: 3, c1: 1 } } },
      on: over,
      is: { step: "weighted-mean", rule: "/rule", base: both, number: "3.25" },
    },
    {
      name: "a weighted mean of nobody",
      rule: { weightedMean: { of: "value", weights: { c0: 3, c1: 1 } } },
      on: nobody,
      is: { step: "weighted-mean", rule: "/rule", base: [] },
    },
    {
      name: "a power mean: the root of (9 + 16) / 2 is 3.53…",
      rule: { powerMean: { of: "value", exponent: 2, round: rounded } },
      on: over,
      is: { step: "power-mean", rule: "/rule", base: both, number: "3.5" },
    },
    {
      name: "a power mean of nobody, also of exponent zero",
      rule: { powerMean: { of: "value", exponent: 0, round: rounded } },
      on: nobody,
      is: { step: "power-mean", rule: "/rule", base: [] },
    },
    { name: "the lowest", rule: { lowest: "value" }, on: over, is: { step: "lowest", rule: "/rule", base: both, number: "3" } },
    { name: "the highest", rule: { highest: "value" }, on: over, is: { step: "highest", rule: "/rule", base: both, number: "4" } },
    { name: "the highest of nobody", rule: { highest: "value" }, on: nobody, is: { step: "highest", rule: "/rule", base: [] } },
    {
      name: "a percentage of the maximum: 7 of 8, with the sum it rests on",
      rule: { percentageOfMaximum: "value" },
      on: over,
      is: { step: "percentage-of-maximum", rule: "/rule", base: both, number: "87.5", steps: [{ step: "sum", base: both, number: "7" }] },
    },
    {
      name: "a percentage of nobody",
      rule: { percentageOfMaximum: "value" },
      on: nobody,
      is: { step: "percentage-of-maximum", rule: "/rule", base: [], steps: [{ step: "sum", base: [], number: "0" }] },
    },
    {
      name: "a rounded number, with the number before rounding",
      rule: { round: { of: { mean: "value" }, digits: 0, mode: "half-up" } },
      on: over,
      is: { step: "round", rule: "/rule", number: "4", steps: [{ step: "mean", rule: "/rule/round/of", base: both, number: "3.5" }] },
    },
    {
      name: "nothing rounded",
      rule: { round: { of: { mean: "value" }, digits: 0, mode: "half-up" } },
      on: nobody,
      is: { step: "round", rule: "/rule", steps: [{ step: "mean", rule: "/rule/round/of", base: [] }] },
    },
  ])("$name", ({ rule, on, is }) => {
    expect(firstStep((trace) => compileNumber(rule, "/rule")(on, trace))).toStrictEqual(is);
  });
});

describe("the derivation of a condition", () => {
  test.each<{ name: string; condition: Condition; on?: typeof over; is: Step }>([
    { name: "some", condition: yes, is: yesAt("/when") },
    { name: "every one of nobody", condition: unknown, is: unknownAt("/when") },
    {
      name: "a comparison, with the number that was compared",
      condition: { ...share, atLeast: "3/4" } as Condition,
      is: {
        step: "compare",
        rule: "/when",
        holds: false,
        steps: [{ step: "share", rule: "/when", base: bothCases, matched: ["casus-1"], number: "0.5" }],
      },
    },
    {
      name: "a comparison without a number",
      condition: { mean: "value", atLeast: 1 },
      on: nobody,
      is: { step: "compare", rule: "/when", steps: [{ step: "mean", rule: "/when", base: [] }] },
    },
    {
      name: "all: every part is shown, also after one that does not hold",
      condition: { all: [no, yes] },
      is: { step: "all", rule: "/when/all", holds: false, steps: [noAt("/when/all/0"), yesAt("/when/all/1")] },
    },
    {
      name: "all: what does not hold outweighs what cannot be said",
      condition: { all: [no, unknown] },
      is: { step: "all", rule: "/when/all", holds: false, steps: [noAt("/when/all/0"), unknownAt("/when/all/1")] },
    },
    {
      name: "all: what cannot be said is left open",
      condition: { all: [yes, unknown] },
      is: { step: "all", rule: "/when/all", steps: [yesAt("/when/all/0"), unknownAt("/when/all/1")] },
    },
    {
      name: "any: every part is shown, also after one that holds",
      condition: { any: [yes, no] },
      is: { step: "any", rule: "/when/any", holds: true, steps: [yesAt("/when/any/0"), noAt("/when/any/1")] },
    },
    {
      name: "any: what holds outweighs what cannot be said",
      condition: { any: [yes, unknown] },
      is: { step: "any", rule: "/when/any", holds: true, steps: [yesAt("/when/any/0"), unknownAt("/when/any/1")] },
    },
    { name: "not", condition: { not: no }, is: { step: "not", rule: "/when/not", holds: true, steps: [noAt("/when/not")] } },
    {
      name: "not of what cannot be said",
      condition: { not: unknown },
      is: { step: "not", rule: "/when/not", steps: [unknownAt("/when/not")] },
    },
  ])("$name", ({ condition, on = over, is }) => {
    expect(firstStep((trace) => compileCondition(condition, "/when")(on, trace))).toStrictEqual(is);
  });
});

const meanStep: Step = { step: "mean", rule: "/rule/bands/of", base: both, number: "3.5" };
const bands: Rule = {
  bands: { of: { mean: "value" }, cuts: [{ level: "geborgd", above: 3.5 }, { level: "op-orde", atLeast: 3 }, { level: "ontbreekt" }] },
};

describe("the derivation of a rule", () => {
  test.each<{ name: string; rule: Rule; on?: typeof over; is: Step }>([
    { name: "a rank", rule: { rank: "lowest" }, is: { step: "rank", rule: "/rule", base: both, level: "op-orde" } },
    { name: "a rank of nobody", rule: { rank: "lowest" }, on: nobody, is: { step: "rank", rule: "/rule", base: [] } },
    { name: "bands", rule: bands, is: { step: "bands", rule: "/rule", level: "op-orde", steps: [meanStep] } },
    {
      name: "bands without a number",
      rule: bands,
      on: nobody,
      is: { step: "bands", rule: "/rule", steps: [{ step: "mean", rule: "/rule/bands/of", base: [] }] },
    },
    {
      name: "a ladder: what was tried and what was left",
      rule: {
        ladder: [
          { level: "geborgd", when: no },
          { level: "op-orde", otherwise: true },
        ],
      },
      is: {
        step: "ladder",
        rule: "/rule",
        level: "op-orde",
        steps: [
          { step: "rung", rule: "/rule/ladder/0", level: "geborgd", holds: false, steps: [noAt("/rule/ladder/0/when")] },
          { step: "otherwise", rule: "/rule/ladder/1", level: "op-orde", holds: true },
        ],
      },
    },
    {
      name: "a ladder with a rung that cannot be said",
      rule: {
        ladder: [
          { level: "geborgd", when: unknown },
          { level: "op-orde", otherwise: true },
        ],
      },
      is: {
        step: "ladder",
        rule: "/rule",
        steps: [{ step: "rung", rule: "/rule/ladder/0", level: "geborgd", steps: [unknownAt("/rule/ladder/0/when")] }],
      },
    },
    {
      name: "a table: what a row gives, asks for, or leaves open",
      rule: {
        table: {
          match: "first",
          rows: [
            { when: no, collect: "Bekijk minstens twee casussen." },
            { when: no, undetermined: true },
            { otherwise: true, level: "geborgd" },
          ],
        },
      },
      is: {
        step: "table",
        rule: "/rule",
        level: "geborgd",
        steps: [
          {
            step: "row",
            rule: "/rule/table/rows/0",
            holds: false,
            because: "Bekijk minstens twee casussen.",
            steps: [noAt("/rule/table/rows/0/when")],
          },
          { step: "row", rule: "/rule/table/rows/1", holds: false, steps: [noAt("/rule/table/rows/1/when")] },
          { step: "otherwise", rule: "/rule/table/rows/2", level: "geborgd", holds: true },
        ],
      },
    },
    {
      name: "a table that gives no level",
      rule: { table: { match: "first", rows: [{ when: unknown, level: "geborgd" }] } },
      is: {
        step: "table",
        rule: "/rule",
        steps: [{ step: "row", rule: "/rule/table/rows/0", level: "geborgd", steps: [unknownAt("/rule/table/rows/0/when")] }],
      },
    },
    {
      name: "a number that is not there",
      rule: { number: { mean: "value" } },
      on: nobody,
      is: { step: "number", rule: "/rule", steps: [{ step: "mean", rule: "/rule/number", base: [] }] },
    },
  ])("$name", ({ rule, on = over, is }) => {
    expect(firstStep((trace) => compileRule(rule, scale, "/rule")(on, trace))).toStrictEqual(is);
  });
});

describe("the derivation of what follows a rule", () => {
  test("a shift, with its condition", () => {
    const shifts = [{ when: yes, by: 1, because: "Er is een casus voor." }];
    expect(firstStep((trace) => compileShifts(shifts, scale, "/shifts")("op-orde", over, trace))).toStrictEqual({
      step: "shift",
      rule: "/shifts/0",
      holds: true,
      because: "Er is een casus voor.",
      steps: [yesAt("/shifts/0/when")],
    });
  });

  test.each(["limit", "room"] as const)("each bound of kind %s, whether it holds or not", (kind) => {
    const bounds = [
      { when: no, atMost: "op-orde", because: "Er is een wisselende casus." },
      { when: yes, atLeast: "in-aanzet", because: "Er is een casus voor." },
    ];
    const trace: Step[] = [];
    expect(compileBounds(kind, bounds, "/bounds")(over, trace)).toStrictEqual([{ atLeast: "in-aanzet", because: "Er is een casus voor." }]);
    expect(trace).toStrictEqual([
      { step: kind, rule: "/bounds/0", holds: false, because: "Er is een wisselende casus.", steps: [noAt("/bounds/0/when")] },
      { step: kind, rule: "/bounds/1", holds: true, because: "Er is een casus voor.", steps: [yesAt("/bounds/1/when")] },
    ]);
  });
});
