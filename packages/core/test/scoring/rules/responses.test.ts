import { describe, expect, test } from "vitest";
import type { Where } from "../../../src/schema/where.ts";
import { readingOf } from "../../../src/scoring/rules/analysis.ts";
import { createMembers } from "../../../src/scoring/rules/member.ts";
import { compileNode, type DeclaredNode } from "../../../src/scoring/rules/node.ts";
import { type Response, responseOf } from "../../../src/scoring/rules/response.ts";
import { numbersFrom, scale } from "./members.ts";

const make = createMembers();
const onLevels = make("a", scale)(undefined);
const onNumbers = make("a", numbersFrom({ step: undefined }))(undefined);
const prose = make("a", undefined)(undefined);

describe("how predicates respond as the grade of one member rises", () => {
  test.each<{ name: string; wheres: readonly (Where | undefined)[]; is: Response }>([
    { name: "nothing is asked", wheres: [undefined, {}], is: "all" },
    { name: "a good level", wheres: [undefined, { level: ["op-orde", "geborgd"] }], is: "rises" },
    { name: "a bad level", wheres: [{ level: "ontbreekt" }], is: "falls" },
    { name: "a level in between", wheres: [{ level: "in-aanzet" }], is: "mixed" },
    { name: "any level", wheres: [{ level: ["ontbreekt", "in-aanzet", "op-orde", "geborgd"] }], is: "all" },
    { name: "another member", wheres: [{ id: "b", level: "geborgd" }], is: "none" },
    { name: "two that never hold together", wheres: [{ level: "geborgd" }, { level: "ontbreekt" }], is: "none" },
  ])("of levels: $name: $is", ({ wheres, is }) => {
    expect(responseOf(wheres, onLevels)).toBe(is);
  });

  test.each<{ name: string; wheres: readonly (Where | undefined)[]; is: Response }>([
    { name: "nothing is asked", wheres: [undefined, { id: "a" }], is: "all" },
    { name: "at least", wheres: [{ value: { atLeast: 5 } }], is: "rises" },
    { name: "above", wheres: [{ id: "a", value: { above: 5 } }], is: "rises" },
    { name: "at most", wheres: [{ value: { atMost: 5 } }], is: "falls" },
    { name: "below", wheres: [{ value: { below: 5 } }], is: "falls" },
    { name: "between", wheres: [{ value: { atLeast: 2, atMost: 5 } }], is: "mixed" },
    { name: "between, asked in two places", wheres: [{ value: { atLeast: 2 } }, { value: { below: 5 } }], is: "mixed" },
    { name: "another member", wheres: [{ id: "b", value: { atLeast: 5 } }], is: "none" },
    { name: "another member in one of two places", wheres: [{ value: { atLeast: 5 } }, { id: "b" }], is: "none" },
  ])("of any number: $name: $is", ({ wheres, is }) => {
    expect(responseOf(wheres, onNumbers)).toBe(is);
  });

  test.each<{ name: string; wheres: readonly Where[]; is: Response }>([
    { name: "it is asked for", wheres: [{ id: "a" }], is: "all" },
    { name: "it is not", wheres: [{ id: "b" }], is: "none" },
  ])("of what has no scale: $name: $is", ({ wheres, is }) => {
    expect(responseOf(wheres, prose)).toBe(is);
  });
});

describe("what an outcome makes of one member", () => {
  const node = (parts: object) =>
    compileNode({ from: "criteria", rule: { rank: "lowest" }, missing: "undetermined", ...parts } as DeclaredNode, scale, "/outcome");

  test.each([
    { from: "criteria", kind: "criteria", is: 1 },
    { from: "criteria", kind: "themes", is: 0 },
    { from: "themes", kind: "themes", is: 1 },
    { from: "themes", kind: "criteria", is: 0 },
  ] as const)("a rank of $from follows one of the $kind: $is", ({ from, kind, is }) => {
    expect(readingOf(node({ from }), onLevels, kind).trend).toBe(is);
  });

  test("it is read once, of criteria and of themes apart", () => {
    const lowest = node({});
    expect(readingOf(lowest, onLevels, "criteria")).toBe(readingOf(lowest, make("a", scale)("geborgd"), "criteria"));
    expect(readingOf(lowest, onLevels, "themes").trend).toBe(0);
  });

  test("what has no scale is read too: the values of such a member cannot be told", () => {
    const bands = { bands: { of: { mean: "value" }, cuts: [{ level: "geborgd", atLeast: 2 }, { level: "ontbreekt" }] } };
    expect(readingOf(node({ rule: bands }), prose, "criteria").trend).toBeUndefined();
    expect(readingOf(node({}), prose, "criteria").signature).not.toBe(readingOf(node({}), onLevels, "criteria").signature);
  });
});

describe("whether every rung can be said", () => {
  const isSaid = (rule: object, criteria: readonly (typeof onLevels)[] = [make("a", scale)("geborgd")]) =>
    compileNode({ from: "criteria", rule, missing: "undetermined" } as DeclaredNode, scale, "/outcome").isSaid({ criteria, themes: [] });
  const ladder = (...when: readonly object[]) => ({
    ladder: [...when.map((one) => ({ level: "geborgd", when: one })), { level: "ontbreekt", otherwise: true }],
  });
  const nobody = { of: "criteria", among: { tag: "niemand" } };
  test.each([
    { name: "a rank says what it says", rule: { rank: "lowest" }, is: true },
    { name: "every one of somebody", rule: ladder({ every: { of: "criteria" } }), is: true },
    { name: "every one of nobody", rule: ladder({ every: nobody }), is: false },
    { name: "a share of nobody", rule: ladder({ share: nobody, atLeast: 1 }), is: false },
    { name: "a count of nobody is zero", rule: ladder({ count: nobody, atLeast: 1 }), is: true },
    { name: "a mean of somebody", rule: ladder({ mean: "value", atLeast: 1 }), is: true },
    { name: "one of two rungs", rule: ladder({ mean: "value", atLeast: 1 }, { not: { any: [{ every: nobody }] } }), is: false },
  ])("$name: $is", ({ rule, is }) => {
    expect(isSaid(rule)).toBe(is);
  });

  test("where the missing policy lets no rule speak, nothing is left unsaid", () => {
    expect(isSaid(ladder({ every: nobody }), [])).toBe(true);
  });
});
