import { describe, expect, test } from "vitest";
import type { Condition } from "../../../src/schema/condition.ts";
import type { Row, Rung } from "../../../src/schema/rule.ts";
import { compileRule } from "../../../src/scoring/rules/rule.ts";
import { cases, children, firstStep, risk, scale, scope, valued } from "./members.ts";

const some = (picture: string): Condition => ({ some: { of: "cases", where: { picture: picture as "for" } } });
/** Of observations there are none here, so that nothing can be said of every one of them. */
const unknown: Condition = { every: { of: "observations" } };
const over = (...pictures: readonly string[]) => scope({ cases: cases(...pictures) });

describe("a ladder that is climbed rung by rung", () => {
  const share = (atLeast: string): Condition => ({ share: { of: "cases", where: { picture: "for" } }, atLeast });
  const rungs: Rung[] = [
    { level: "geborgd", when: share("1/2") },
    { level: "op-orde", when: some("mixed") },
    { level: "in-aanzet", when: some("for") },
    { level: "ontbreekt", otherwise: true },
  ];
  const climbed = compileRule({ ladder: rungs, everyLower: true }, scale, "/rule");
  const loose = compileRule({ ladder: rungs }, scale, "/rule");
  test.each([
    { name: "every rung holds", pictures: ["for", "mixed"], is: "geborgd", without: "geborgd" },
    { name: "who misses a rung stays below it, whatever holds above", pictures: ["for", "for"], is: "in-aanzet", without: "geborgd" },
    { name: "the first rung is missed", pictures: ["mixed", "mixed"], is: "ontbreekt", without: "op-orde" },
    { name: "the top alone is missed", pictures: ["for", "mixed", "against"], is: "op-orde", without: "op-orde" },
    { name: "nothing holds", pictures: ["against"], is: "ontbreekt", without: "ontbreekt" },
  ])("$name: $is", ({ pictures, is, without }) => {
    expect(climbed(over(...pictures), undefined)).toBe(is);
    expect(loose(over(...pictures), undefined)).toBe(without);
  });

  const withUnknown = (at: number): Rung[] => rungs.map((rung, index) => (index === at ? { level: rung.level, when: unknown } : rung));
  test.each([
    { name: "a rung of which nothing can be said, met on the way up", at: 1, pictures: ["for", "mixed"], is: undefined },
    { name: "one that is not reached does no harm", at: 1, pictures: ["mixed"], is: "ontbreekt" },
    { name: "at the top", at: 0, pictures: ["for", "mixed"], is: undefined },
    { name: "at the foot", at: 2, pictures: ["against"], is: undefined },
  ])("$name: $is", ({ at, pictures, is }) => {
    expect(compileRule({ ladder: withUnknown(at), everyLower: true }, scale, "/rule")(over(...pictures), undefined)).toBe(is);
  });

  test("the derivation climbs, and shows where it stopped", () => {
    const step = firstStep((trace) => climbed(over("for", "for"), trace));
    expect([step?.level, step?.steps?.map(({ step: kind, level, holds }) => [kind, level, holds])]).toEqual([
      "in-aanzet",
      [
        ["otherwise", "ontbreekt", true],
        ["rung", "in-aanzet", true],
        ["rung", "op-orde", false],
      ],
    ]);
  });

  test("best first is lowest first where lower is better", () => {
    const ladder: Rung[] = [
      { level: "klein", when: some("for") },
      { level: "matig", when: some("mixed") },
      { level: "groot", otherwise: true },
    ];
    expect(compileRule({ ladder }, risk, "/rule")(over("for"), undefined)).toBe("klein");
    expect(compileRule({ ladder, everyLower: true }, risk, "/rule")(over("for"), undefined)).toBe("groot");
    expect(compileRule({ ladder, everyLower: true }, risk, "/rule")(over("for", "mixed"), undefined)).toBe("klein");
  });
});

describe("a decision table", () => {
  const rows: Row[] = [
    { when: some("against"), level: "ontbreekt" },
    { when: some("mixed"), undetermined: true },
    { when: { count: { of: "cases" }, below: 2 }, collect: "Bekijk minstens twee casussen." },
    { otherwise: true, level: "geborgd" },
  ];
  const table = (match: "first" | "unique", some: readonly Row[] = rows) =>
    compileRule({ table: { match, rows: [...some] } }, scale, "/rule");

  test.each([
    { name: "the first row that holds gives the level", pictures: ["against", "mixed"], is: "ontbreekt" },
    { name: "a row may give no level", pictures: ["mixed", "for"], is: undefined },
    { name: "a row may ask for something first", pictures: ["for"], is: { collect: "Bekijk minstens twee casussen." } },
    { name: "otherwise", pictures: ["for", "for"], is: "geborgd" },
  ])("first: $name", ({ pictures, is }) => {
    expect(table("first")(over(...pictures), undefined)).toEqual(is);
  });

  test.each([
    { name: "past a row of which nothing can be said it does not go on", at: 0, pictures: ["for", "for"], is: undefined },
    { name: "a row that holds before it is enough", at: 1, pictures: ["against", "for"], is: "ontbreekt" },
  ])("first: $name", ({ at, pictures, is }) => {
    const some = rows.map((row, index) => (index === at ? ({ when: unknown, level: "op-orde" } as const) : row));
    expect(table("first", some)(over(...pictures), undefined)).toEqual(is);
  });

  const apart: Row[] = [
    { when: some("against"), level: "ontbreekt" },
    { when: { not: some("against") }, level: "geborgd" },
  ];
  test.each([
    { name: "the one row that holds", rows: apart, pictures: ["against"], is: "ontbreekt" },
    { name: "whatever stands before it", rows: apart, pictures: ["for"], is: "geborgd" },
    { name: "no row holds, and none says otherwise", rows: apart.slice(0, 1), pictures: ["for"], is: undefined },
    {
      name: "otherwise only where no other row holds",
      rows: [...apart.slice(0, 1), { otherwise: true, level: "op-orde" }] as Row[],
      pictures: ["for"],
      is: "op-orde",
    },
    {
      name: "a row that holds and otherwise: the row",
      rows: [...apart.slice(0, 1), { otherwise: true, level: "op-orde" }] as Row[],
      pictures: ["against"],
      is: "ontbreekt",
    },
    {
      name: "a row of which nothing can be said, after the one that holds",
      rows: [...apart.slice(0, 1), { when: unknown, level: "ontbreekt" }] as Row[],
      pictures: ["against"],
      is: undefined,
    },
    {
      name: "two rows that hold and give the same",
      rows: [
        { when: some("against"), level: "ontbreekt" },
        { when: some("mixed"), level: "ontbreekt" },
      ] as Row[],
      pictures: ["against", "mixed"],
      is: "ontbreekt",
    },
    {
      name: "two rows that hold and ask for the same",
      rows: [
        { when: some("against"), collect: "Spreek bewoners." },
        { when: some("mixed"), collect: "Spreek bewoners." },
      ] as Row[],
      pictures: ["against", "mixed"],
      is: { collect: "Spreek bewoners." },
    },
    {
      name: "two rows that hold and ask for something else: neither of them",
      rows: [
        { when: some("against"), collect: "Spreek bewoners." },
        { when: some("mixed"), collect: "Bekijk dossiers." },
      ] as Row[],
      pictures: ["against", "mixed"],
      is: undefined,
    },
    {
      name: "a row that asks for something, and one that gives a level: neither of them",
      rows: [
        { when: some("mixed"), level: "ontbreekt" },
        { when: some("against"), collect: "Spreek bewoners." },
      ] as Row[],
      pictures: ["against", "mixed"],
      is: undefined,
    },
    {
      name: "a row that asks for something, and one that gives nothing: neither of them",
      rows: [
        { when: some("mixed"), undetermined: true },
        { when: some("against"), collect: "Spreek bewoners." },
      ] as Row[],
      pictures: ["against", "mixed"],
      is: undefined,
    },
    {
      name: "two rows that hold and contradict each other: neither of them",
      rows: [
        { when: some("against"), level: "ontbreekt" },
        { when: some("for"), level: "geborgd" },
      ] as Row[],
      pictures: ["against", "for"],
      is: undefined,
    },
  ])("unique: $name", ({ rows: some, pictures, is }) => {
    expect(table("unique", some)(over(...pictures), undefined)).toEqual(is);
  });

  test("the derivation shows every row that was looked at, and what is asked for", () => {
    const step = firstStep((trace) => table("first")(over("for"), trace));
    expect([
      step?.step,
      step?.level,
      step?.steps?.map(({ step: kind, rule, level, holds, because }) => ({ kind, rule, level, holds, because })),
    ]).toEqual([
      "table",
      undefined,
      [
        { kind: "row", rule: "/rule/table/rows/0", level: "ontbreekt", holds: false, because: undefined },
        { kind: "row", rule: "/rule/table/rows/1", level: undefined, holds: false, because: undefined },
        { kind: "row", rule: "/rule/table/rows/2", level: undefined, holds: true, because: "Bekijk minstens twee casussen." },
      ],
    ]);
  });
});

describe("bands where lower is better", () => {
  const cuts = [{ level: "groot", above: 10 }, { level: "matig", atLeast: 5 }, { level: "klein" }];
  const decide = compileRule({ bands: { of: { sum: "value" }, cuts } }, risk, "/rule");
  test.each([
    { points: [8, 3], is: "groot" },
    { points: [7, 3], is: "matig" },
    { points: [5], is: "matig" },
    { points: [4.99], is: "klein" },
  ])("$points points: $is", ({ points, is }) => {
    expect(decide(scope({ children: valued(...points) }), undefined)).toBe(is);
  });
});

describe("the number itself as outcome", () => {
  const decide = compileRule({ number: { round: { of: { mean: "value" }, digits: 1, mode: "half-up" } } }, risk, "/rule");
  test.each([
    { values: [7, 8], is: "7.5" },
    { values: [3, 4, 4], is: "3.7" },
    { values: [-2, 0], is: "-1" },
    { values: [], is: undefined },
  ])("the mean of $values: $is", ({ values, is }) => {
    expect(decide(scope({ children: valued(...values) }), undefined)).toBe(is);
  });

  test("one number has one text, and a derivation", () => {
    const plain = compileRule({ number: { sum: "value" } }, scale, "/rule");
    const step = firstStep((trace) => plain(scope({ children: children(["op-orde", "geborgd"]) }), trace));
    expect(step).toEqual({
      step: "number",
      rule: "/rule",
      value: "7",
      steps: [{ step: "sum", rule: "/rule/number", base: ["c0", "c1"], number: "7" }],
    });
    expect(plain(scope({ children: valued("6/4") }), undefined)).toBe("1.5");
  });
});
