import { describe, expect, test } from "vitest";
import type { Rank } from "../../../src/schema/rule.ts";
import { compileRule } from "../../../src/scoring/rules/rule.ts";
import { children, firstStep, numbersFrom, risk, scale, scope, withUngraded } from "./members.ts";

const ranked = (rank: Rank, grades: readonly string[], on = scale) =>
  compileRule({ rank }, on, "/rule")(scope({ children: children(grades, on) }), undefined);

describe("the k-th lowest and the k-th highest", () => {
  const four = ["op-orde", "ontbreekt", "geborgd", "in-aanzet"];
  test.each<{ rank: Rank; of: readonly string[]; is: string | undefined }>([
    { rank: { lowest: 1 }, of: four, is: "ontbreekt" },
    { rank: { lowest: 2 }, of: four, is: "in-aanzet" },
    { rank: { lowest: 4 }, of: four, is: "geborgd" },
    { rank: { lowest: 5 }, of: four, is: undefined },
    { rank: { highest: 1 }, of: four, is: "geborgd" },
    { rank: { highest: 2 }, of: four, is: "op-orde" },
    { rank: { highest: 4 }, of: four, is: "ontbreekt" },
    { rank: { highest: 5 }, of: four, is: undefined },
    { rank: { lowest: 2 }, of: ["geborgd", "geborgd", "ontbreekt", "ontbreekt"], is: "ontbreekt" },
    { rank: { highest: 3 }, of: ["geborgd", "geborgd", "ontbreekt", "ontbreekt"], is: "ontbreekt" },
    { rank: { lowest: 1 }, of: [], is: undefined },
    { rank: { highest: 1 }, of: [], is: undefined },
  ])("$rank of $of: $is", ({ rank, of, is }) => {
    expect(ranked(rank, of)).toBe(is);
  });
});

test("who has no grade takes no place in the order", () => {
  const over = scope({ children: withUngraded(children(["geborgd", "op-orde"]), 2) });
  expect(compileRule({ rank: "highest" }, scale, "/rule")(over, undefined)).toBe("geborgd");
  expect(compileRule({ rank: { lowest: 3 } }, scale, "/rule")(over, undefined)).toBeUndefined();
});

describe("best and worst follow the direction of the scale; lowest, highest and the middle never do", () => {
  test.each([
    { rank: "best", up: "geborgd", down: "klein" },
    { rank: "worst", up: "ontbreekt", down: "groot" },
    { rank: "lowest", up: "ontbreekt", down: "klein" },
    { rank: "highest", up: "geborgd", down: "groot" },
    { rank: "lower-median", up: "ontbreekt", down: "klein" },
    { rank: { lowest: 2 }, up: "geborgd", down: "groot" },
  ] as const)("$rank: $up where higher is better, $down where lower is", ({ rank, up, down }) => {
    expect(ranked(rank, ["geborgd", "ontbreekt"])).toBe(up);
    expect(ranked(rank, ["klein", "groot"], risk)).toBe(down);
  });

  test.each(["best", "worst"] as const)("%s of nobody gives no level", (rank) => {
    expect(ranked(rank, [], risk)).toBeUndefined();
  });
});

describe("on a scale of numbers", () => {
  const some = ["9", "10", "7.5", "-2"];
  const wide = numbersFrom({ min: -5, max: 20, step: undefined });
  const fewer = numbersFrom({ min: -5, max: 20, step: undefined, direction: "lower-is-better" });
  test.each([
    { rank: "lowest", is: "-2" },
    { rank: "highest", is: "10" },
    { rank: "lower-median", is: "7.5" },
    { rank: "best", is: "10" },
    { rank: "worst", is: "-2" },
    { rank: { highest: 2 }, is: "9" },
    { rank: { lowest: 3 }, is: "9" },
  ] as const)("numbers are put in order, not texts: $rank is $is", ({ rank, is }) => {
    expect(ranked(rank, some, wide)).toBe(is);
  });

  test("the best of fewer-is-better is the lowest number", () => {
    expect([ranked("best", some, fewer), ranked("worst", some, fewer)]).toEqual(["-2", "10"]);
  });

  test("fractions and decimals are put in order exactly", () => {
    expect(ranked("highest", ["1/3", "0.333", "0.334"], wide)).toBe("0.334");
    expect(ranked({ highest: 2 }, ["1/3", "0.333", "0.334"], wide)).toBe("1/3");
  });

  test("the derivation gives a number, not a level", () => {
    const decide = compileRule({ rank: "highest" }, wide, "/rule");
    const over = scope({ children: children(["9", "10"], wide) });
    expect(firstStep((trace) => decide(over, trace))).toEqual({ step: "rank", rule: "/rule", base: ["c0", "c1"], value: "10" });
  });
});
