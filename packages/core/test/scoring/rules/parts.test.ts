import { describe, expect, test } from "vitest";
import type { Condition } from "../../../src/schema/condition.ts";
import type { PlainNumber } from "../../../src/schema/number.ts";
import type { Selection } from "../../../src/schema/where.ts";
import {
  comparisonsOf,
  conditionsOf,
  numbersOf,
  predicatesOf,
  type RuledOutcome,
  selectionsOf,
  valueRuleOf,
  weightsOf,
} from "../../../src/scoring/rules/parts.ts";

const outcome = (rule: object, parts: object = {}): RuledOutcome =>
  ({ from: "criteria", rule, missing: "undetermined", ...parts }) as RuledOutcome;
const chosen = (tag: string): Selection => ({ of: "criteria", where: { tag } });
const some = (tag: string): Condition => ({ some: chosen(tag) });
const because = "Daarom.";
const ladder = (...conditions: readonly Condition[]) => ({
  ladder: [...conditions.map((when) => ({ level: "geborgd", when })), { level: "ontbreekt", otherwise: true }],
});
const bands = (of: object) => ({ bands: { of, cuts: [{ level: "geborgd", above: 2 }, { level: "ontbreekt" }] } });

describe("every condition of an outcome", () => {
  const nested: Condition = { all: [some("a"), { any: [some("b"), { not: some("c") }] }] };
  const parts = [nested, some("a"), { any: [some("b"), { not: some("c") }] }, some("b"), { not: some("c") }, some("c")];
  test.each<{ name: string; outcome: RuledOutcome; is: readonly Condition[] }>([
    { name: "of a ladder, with all it is made of; the last rung has none", outcome: outcome(ladder(nested)), is: parts },
    {
      name: "of a table; the last row has none",
      outcome: outcome({
        table: {
          match: "first",
          rows: [
            { when: some("a"), level: "geborgd" },
            { otherwise: true, undetermined: true },
          ],
        },
      }),
      is: [some("a")],
    },
    { name: "of a rank there are none", outcome: outcome({ rank: "lowest" }), is: [] },
    { name: "of bands neither", outcome: outcome(bands({ mean: "value" })), is: [] },
    {
      name: "of shifts, limits and room",
      outcome: outcome(
        { rank: "lowest" },
        {
          shifts: [{ when: some("a"), by: 1, because }],
          limits: [{ when: some("b"), atMost: "op-orde", because }],
          room: [{ when: some("c"), atLeast: "op-orde", because }],
        },
      ),
      is: [some("a"), some("b"), some("c")],
    },
  ])("$name", ({ outcome, is }) => {
    expect(conditionsOf(outcome)).toEqual(is);
  });

  test("comparisons are those that compare a number", () => {
    const compared: Condition = { count: chosen("a"), atLeast: 1 };
    const others: Condition[] = [some("a"), { every: chosen("a") }, { none: chosen("a") }, { not: compared }, { any: [some("a")] }];
    expect(comparisonsOf(outcome(ladder(...others, { all: [some("b")] })))).toEqual([compared]);
  });
});

describe("every number of an outcome", () => {
  const round = { digits: 1, mode: "half-up" } as const;
  test.each<{ name: string; outcome: RuledOutcome; is: readonly object[] }>([
    { name: "the one cut into bands", outcome: outcome(bands({ mean: "value" })), is: [{ mean: "value" }] },
    { name: "the one that is the outcome", outcome: outcome({ number: { sum: "value" } }), is: [{ sum: "value" }] },
    {
      name: "what is rounded, in place of its rounding",
      outcome: outcome({ number: { round: { of: { sum: "value" }, ...round } } }),
      is: [{ sum: "value" }],
    },
    {
      name: "those that are compared",
      outcome: outcome(ladder({ mean: "value", atLeast: 2 }, some("a"))),
      is: [{ mean: "value", atLeast: 2 }],
    },
    { name: "of a rank there are none", outcome: outcome({ rank: "lowest" }), is: [] },
  ])("$name", ({ outcome, is }) => {
    expect(numbersOf(outcome)).toEqual(is);
  });

  const value = { cap: { atMost: 3 } };
  const weights = { a: 2, b: "1/2" };
  test.each<{ number: PlainNumber; worth: object | undefined; weighs?: object }>([
    { number: { count: chosen("a") }, worth: undefined },
    { number: { share: chosen("a") }, worth: undefined },
    { number: { sum: value }, worth: value },
    { number: { mean: value }, worth: value },
    { number: { weightedMean: { of: value, weights } }, worth: value, weighs: weights },
    { number: { powerMean: { of: value, exponent: 2, weights, round } }, worth: value, weighs: weights },
    { number: { powerMean: { of: value, exponent: 2, round } }, worth: value },
    { number: { percentageOfMaximum: value }, worth: value },
    { number: { lowest: value }, worth: value },
    { number: { highest: value }, worth: value },
  ])("$number: what members are worth in it, and what they weigh", ({ number, worth, weighs }) => {
    expect([valueRuleOf(number), weightsOf(number)]).toEqual([worth, weighs]);
  });
});

describe("every selection and every predicate of an outcome", () => {
  const all = outcome(
    ladder(
      some("a"),
      { every: chosen("b") },
      { none: chosen("c") },
      { count: chosen("d"), atLeast: 1 },
      { share: chosen("e"), above: 0 },
      {
        mean: "value",
        atLeast: 1,
      },
    ),
  );
  test("selections: of some, every and none, and of what is counted", () => {
    expect(selectionsOf(all)).toEqual(["a", "b", "c", "d", "e"].map(chosen));
  });

  test.each<{ name: string; outcome: RuledOutcome; is: readonly object[] }>([
    { name: "of selections: of whom, and which of them", outcome: all, is: ["a", "b", "c", "d", "e"].map((tag) => ({ tag })) },
    {
      name: "both predicates of one selection",
      outcome: outcome(ladder({ some: { of: "criteria", among: { core: true }, where: { level: "geborgd" } } })),
      is: [{ core: true }, { level: "geborgd" }],
    },
    { name: "a selection of all asks nothing", outcome: outcome(ladder({ some: { of: "criteria" } })), is: [] },
    { name: "of whom a number is reckoned", outcome: outcome(bands({ mean: "value", among: { core: true } })), is: [{ core: true }] },
    { name: "a number over all asks nothing", outcome: outcome(bands({ mean: "value" })), is: [] },
    {
      name: "what a count has beside it is no predicate of its own",
      outcome: outcome(bands({ count: { of: "criteria", among: { core: true } }, among: { core: false } })),
      is: [{ core: true }],
    },
    {
      name: "of who the children are: criteria",
      outcome: outcome({ rank: "lowest" }, { from: { criteria: { tag: "a" } } }),
      is: [{ tag: "a" }],
    },
    { name: "of who the children are: themes", outcome: outcome({ rank: "lowest" }, { from: { themes: { id: "t" } } }), is: [{ id: "t" }] },
    { name: "all themes", outcome: outcome({ rank: "lowest" }, { from: "themes" }), is: [] },
  ])("predicates: $name", ({ outcome, is }) => {
    expect(predicatesOf(outcome)).toEqual(is);
  });
});
