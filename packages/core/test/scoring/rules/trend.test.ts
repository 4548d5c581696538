import { describe, expect, test } from "vitest";
import type { Condition } from "../../../src/schema/condition.ts";
import type { NumberRule } from "../../../src/schema/number.ts";
import type { Selection } from "../../../src/schema/where.ts";
import { readingOf } from "../../../src/scoring/rules/analysis.ts";
import { createMembers } from "../../../src/scoring/rules/member.ts";
import { compileNode, type DeclaredNode } from "../../../src/scoring/rules/node.ts";
import { numbersFrom, risk, scale } from "./members.ts";

const make = createMembers();
const criterion = { id: "a", title: "a", phase: "settled", outcome: "none", tags: ["kern"] } as const;
type Rule = DeclaredNode["rule"];
const node = (rule: Rule, parts: object = {}, on = scale) =>
  compileNode({ from: "criteria", rule, missing: "undetermined", ...parts } as DeclaredNode, on, "/outcome");
const trendOf = (rule: Rule, parts: object = {}, on = scale, of = scale) =>
  readingOf(node(rule, parts, on), make("a", of, criterion as never)(undefined), "criteria").trend;

const good: Selection = { of: "criteria", where: { level: ["op-orde", "geborgd"] } };
const bad: Selection = { of: "criteria", where: { level: ["ontbreekt", "in-aanzet"] } };
const middle: Selection = { of: "criteria", where: { level: "in-aanzet" } };
const others: Selection = { of: "criteria", where: { id: "b", level: "geborgd" } };
const when = (condition: Condition): Rule => ({
  ladder: [
    { level: "geborgd", when: condition },
    { level: "ontbreekt", otherwise: true },
  ],
});
const bands = (of: NumberRule, levels: readonly [string, string] = ["geborgd", "ontbreekt"]): Rule => ({
  bands: { of, cuts: [{ level: levels[0], atLeast: 2 }, { level: levels[1] }] },
});
const downhill = { lookup: { ontbreekt: 9, "in-aanzet": 5, "op-orde": 3, geborgd: 0 } };
const flat = { lookup: { ontbreekt: 1, "in-aanzet": 1, "op-orde": 1, geborgd: 1 } };
const bumpy = { lookup: { ontbreekt: 1, "in-aanzet": 5, "op-orde": 3, geborgd: 4 } };

describe("how an outcome follows one member", () => {
  test.each<{ name: string; rule: Rule; is: 1 | -1 | 0 | undefined }>([
    { name: "a rank rises with it", rule: { rank: "lower-median" }, is: 1 },
    { name: "more that are good", rule: when({ count: good, atLeast: 2 }), is: 1 },
    { name: "a share of good ones", rule: when({ share: good, above: "1/2" }), is: 1 },
    { name: "every one good", rule: when({ every: good }), is: 1 },
    { name: "some one good", rule: when({ some: good }), is: 1 },
    { name: "none bad", rule: when({ none: bad }), is: 1 },
    { name: "some one bad", rule: when({ some: bad }), is: -1 },
    { name: "not some one bad", rule: when({ not: { some: bad } }), is: 1 },
    { name: "few good ones", rule: when({ count: good, atMost: 2 }), is: -1 },
    { name: "neither too few nor too many", rule: when({ count: good, atLeast: 1, atMost: 2 }), is: undefined },
    { name: "one in the middle", rule: when({ some: middle }), is: undefined },
    { name: "neither one nor many", rule: when({ count: good, above: 1, below: 3 }), is: undefined },
    { name: "only others are asked for", rule: when({ some: others }), is: 0 },
    { name: "a share among others only", rule: when({ share: { ...good, among: { id: "b" } }, atLeast: 1 }), is: 0 },
    { name: "some theme good", rule: when({ some: { ...good, of: "themes" } }), is: 0 },
    { name: "a share of themes", rule: when({ share: { ...good, of: "themes" }, atLeast: 1 }), is: 0 },
    { name: "all of these, of which one follows it", rule: when({ all: [{ some: good }, { some: others }] }), is: 1 },
    {
      name: "a share among those that are good",
      rule: when({ share: { ...good, among: { level: ["op-orde", "geborgd"] } }, atLeast: 1 }),
      is: undefined,
    },
    { name: "both ways at once", rule: when({ all: [{ some: good }, { some: bad }] }), is: undefined },
    { name: "one way, beside what does not follow", rule: when({ any: [{ some: good }, { some: others }] }), is: 1 },
    { name: "a mean", rule: bands({ mean: "value" }), is: 1 },
    { name: "a mean cut the other way round", rule: bands({ mean: "value" }, ["ontbreekt", "geborgd"]), is: -1 },
    { name: "what is worth less as it rises", rule: bands({ sum: downhill }), is: -1 },
    { name: "what is worth less, cut the other way round", rule: bands({ sum: downhill }, ["ontbreekt", "geborgd"]), is: 1 },
    { name: "what is always worth the same", rule: bands({ sum: flat }), is: 0 },
    { name: "what is worth more and then less", rule: bands({ sum: bumpy }), is: undefined },
    { name: "what is cut into one and the same level", rule: bands({ mean: "value" }, ["geborgd", "geborgd"]), is: 0 },
    { name: "a lookup with a hole", rule: bands({ sum: { lookup: { ontbreekt: 9 } } }), is: undefined },
    { name: "a mean of criteria, of which it is one", rule: bands({ mean: "value", over: "criteria" }), is: 1 },
    { name: "a mean of others only", rule: bands({ mean: "value", among: { id: "b" } }), is: 0 },
    {
      name: "a mean of those that are good: it comes and goes",
      rule: bands({ mean: "value", among: { level: ["op-orde", "geborgd"] } }),
      is: undefined,
    },
    { name: "a highest of those worth enough", rule: bands({ highest: "value", among: { value: { atLeast: 2 } } }), is: undefined },
    { name: "rounded", rule: bands({ round: { of: { mean: "value" }, digits: 0, mode: "half-up" } }), is: 1 },
    {
      name: "a power mean below zero rises too",
      rule: bands({ powerMean: { of: "value", exponent: -2, round: { digits: 2, mode: "truncate" } } }),
      is: 1,
    },
    { name: "over themes, of which it is none", rule: bands({ mean: "value", over: "themes" }), is: 0 },
    {
      name: "a table may give anything",
      rule: {
        table: {
          match: "first",
          rows: [
            { when: { some: good }, level: "geborgd" },
            { otherwise: true, level: "ontbreekt" },
          ],
        },
      },
      is: undefined,
    },
    {
      name: "a table that does not look at it",
      rule: {
        table: {
          match: "first",
          rows: [
            { when: { some: others }, level: "geborgd" },
            { otherwise: true, level: "ontbreekt" },
          ],
        },
      },
      is: 0,
    },
  ])("$name: $is", ({ rule, is }) => {
    expect(trendOf(rule)).toBe(is);
  });

  test.each<{ name: string; parts: object; is: 1 | -1 | 0 | undefined }>([
    { name: "a cap when something is bad", parts: { limits: [{ when: { some: bad }, atMost: "in-aanzet", because: "." }] }, is: 1 },
    {
      name: "a cap when something is good",
      parts: { limits: [{ when: { some: good }, atMost: "in-aanzet", because: "." }] },
      is: undefined,
    },
    { name: "a floor when something is good", parts: { room: [{ when: { some: good }, atLeast: "in-aanzet", because: "." }] }, is: 1 },
    {
      name: "a floor when something is bad",
      parts: { room: [{ when: { some: bad }, atLeast: "in-aanzet", because: "." }] },
      is: undefined,
    },
    { name: "a shift up for good", parts: { shifts: [{ when: { some: good }, by: 1, because: "." }] }, is: 1 },
    { name: "a shift down for good", parts: { shifts: [{ when: { some: good }, by: -1, because: "." }] }, is: undefined },
    { name: "a shift down for bad", parts: { shifts: [{ when: { some: bad }, by: -1, because: "." }] }, is: 1 },
    {
      name: "cap and floor on one condition",
      parts: { limits: [{ when: { some: bad }, atMost: "op-orde", atLeast: "in-aanzet", because: "." }] },
      is: undefined,
    },
  ])("the lowest, with $name: $is", ({ parts, is }) => {
    expect(trendOf({ rank: "lowest" }, parts)).toBe(is);
  });

  test("two rungs of one level are no step between them", () => {
    const cuts = [{ level: "geborgd", atLeast: 3 }, { level: "geborgd", atLeast: 2 }, { level: "ontbreekt" }];
    expect(trendOf({ bands: { of: { mean: "value" }, cuts } })).toBe(1);
  });

  test("the number itself rises with it, also where any number may be given", () => {
    const open = numbersFrom({ step: undefined });
    expect(trendOf({ number: { mean: "value" } }, {}, open, open)).toBe(1);
    expect(trendOf({ number: { sum: { linear: { from: [0, 10], to: [5, -5] } } } }, {}, open, open)).toBe(-1);
  });

  test("where lower is better a ladder goes down as it is climbed", () => {
    const ladder: Rule = {
      ladder: [
        { level: "klein", when: { every: good } },
        { level: "groot", otherwise: true },
      ],
    };
    expect(trendOf(ladder, {}, risk)).toBe(-1);
  });

  test("who is not chosen does not matter to a rank", () => {
    expect(trendOf({ rank: "lowest" }, { from: { criteria: { tag: "anders" } } })).toBe(0);
    expect(trendOf({ rank: "lowest" }, { from: { criteria: { tag: "kern" } } })).toBe(1);
  });

  test.each<{ value: object; is: 1 | -1 | undefined }>([
    { value: { atLeast: 5 }, is: 1 },
    { value: { below: 5 }, is: -1 },
    { value: { above: 2, below: 5 }, is: undefined },
  ])("any number may be given: some one $value gives $is", ({ value, is }) => {
    const open = numbersFrom({ step: undefined });
    expect(trendOf(when({ some: { of: "criteria", where: { value } } }), {}, scale, open)).toBe(is);
  });

  test("a part that may be a part of nothing: the rule can say nothing for some completions, and that is told apart", () => {
    const unsaid: Condition = { share: { of: "criteria", among: { tag: "anders" }, where: { level: "geborgd" } }, atLeast: 1 };
    const members = { criteria: [make("a", scale, criterion as never)("geborgd")], themes: [] };
    expect(node(when({ all: [{ every: good }, unsaid] })).isSaid(members)).toBe(false);
    expect(node(when({ all: [{ every: good }, { some: others }] })).isSaid(members)).toBe(true);
  });
});
