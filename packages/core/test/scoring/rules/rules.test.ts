import { describe, expect, test } from "vitest";
import type { Condition } from "../../../src/schema/condition.ts";
import type { NumberRule } from "../../../src/schema/number.ts";
import type { Cut, Rung } from "../../../src/schema/rule.ts";
import { compileRule } from "../../../src/scoring/rules/rule.ts";
import { cases, children, firstStep, scale, scope, valued } from "./members.ts";

describe("rank", () => {
  test.each([
    { rank: "lowest", levels: ["op-orde", "ontbreekt", "geborgd"], is: "ontbreekt" },
    { rank: "highest", levels: ["op-orde", "ontbreekt", "geborgd"], is: "geborgd" },
    { rank: "lower-median", levels: ["op-orde"], is: "op-orde" },
    { rank: "lower-median", levels: ["geborgd", "ontbreekt", "op-orde"], is: "op-orde" },
    { rank: "lower-median", levels: ["op-orde", "in-aanzet"], is: "in-aanzet" },
    { rank: "lower-median", levels: ["geborgd", "ontbreekt", "op-orde", "in-aanzet"], is: "in-aanzet" },
    { rank: "lower-median", levels: ["geborgd", "geborgd", "geborgd", "ontbreekt"], is: "geborgd" },
    { rank: "lower-median", levels: ["ontbreekt", "ontbreekt", "geborgd", "geborgd"], is: "ontbreekt" },
  ] as const)("$rank of $levels: $is", ({ rank, levels, is }) => {
    const over = scope({ children: children(levels) });
    expect(compileRule({ rank }, scale, "/rule")(over, undefined)).toBe(is);
  });

  test.each(["lowest", "highest", "lower-median"] as const)("%s of nothing gives no level", (rank) => {
    expect(compileRule({ rank }, scale, "/rule")(scope({}), undefined)).toBeUndefined();
  });
});

describe("ladder", () => {
  const share = (atLeast: string): Condition => ({ share: { of: "cases", where: { picture: "for" } }, atLeast });
  const ladder: Rung[] = [
    { level: "geborgd", when: share("3/4") },
    { level: "op-orde", when: share("2/3") },
    { level: "in-aanzet", when: share("1/2") },
    { level: "ontbreekt", otherwise: true },
  ];
  const decide = compileRule({ ladder }, scale, "/rule");
  test.each([
    { name: "three of four reach the top rung", pictures: ["for", "for", "for", "against"], is: "geborgd" },
    { name: "two of three reach the second", pictures: ["for", "for", "against"], is: "op-orde" },
    { name: "one of two reaches the third", pictures: ["for", "against"], is: "in-aanzet" },
    { name: "one of three reaches none", pictures: ["for", "against", "mixed"], is: "ontbreekt" },
  ])("$name", ({ pictures, is }) => {
    expect(decide(scope({ cases: cases(...pictures) }), undefined)).toBe(is);
  });

  test("the first rung that holds gives the level, also when a lower one does not hold", () => {
    const skipping: Rung[] = [
      { level: "geborgd", when: share("1/2") },
      { level: "op-orde", when: share("1") },
      { level: "ontbreekt", otherwise: true },
    ];
    expect(compileRule({ ladder: skipping }, scale, "/rule")(scope({ cases: cases("for", "against") }), undefined)).toBe("geborgd");
  });

  test("the derivation shows the rungs that were tried, and no further", () => {
    const step = firstStep((trace) => decide(scope({ cases: cases("for", "for", "against") }), trace));
    expect(step?.level).toBe("op-orde");
    expect(step?.steps?.map(({ step: kind, rule, level, holds }) => ({ kind, rule, level, holds }))).toEqual([
      { kind: "rung", rule: "/rule/ladder/0", level: "geborgd", holds: false },
      { kind: "rung", rule: "/rule/ladder/1", level: "op-orde", holds: true },
    ]);
  });
});

describe("bands", () => {
  const cuts: Cut[] = [
    { level: "geborgd", above: 87 },
    { level: "op-orde", atLeast: 62.5 },
    { level: "in-aanzet", above: "100/3" },
    { level: "ontbreekt" },
  ];
  const band = (of: NumberRule, values: readonly (number | string)[]) =>
    compileRule({ bands: { of, cuts } }, scale, "/rule")(scope({ children: valued(...values) }), undefined);
  test.each([
    { number: 87.1, is: "geborgd", why: "above the exclusive edge" },
    { number: 87, is: "op-orde", why: "on the exclusive edge is not above it" },
    { number: 62.5, is: "op-orde", why: "on the inclusive edge is in" },
    { number: 62.49, is: "in-aanzet", why: "just below the inclusive edge" },
    { number: "100/3", is: "ontbreekt", why: "a third is not above a third" },
    { number: 33.4, is: "in-aanzet", why: "but 33.4 is" },
    { number: -5, is: "ontbreekt", why: "the last band takes the rest" },
  ])("$number is $is: $why", ({ number, is }) => {
    expect(band({ mean: "value" }, [number])).toBe(is);
  });

  test("no rounding on the way: a mean a hair below the edge stays below", () => {
    expect(band({ mean: "value" }, [62, 63, 62.499999999999])).toBe("in-aanzet");
  });

  test("where there is no number there is no level", () => {
    expect(band({ mean: "value" }, [])).toBeUndefined();
  });
});
