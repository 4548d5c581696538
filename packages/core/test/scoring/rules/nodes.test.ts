import { describe, expect, test } from "vitest";
import type { Condition } from "../../../src/schema/condition.ts";
import type { Step } from "../../../src/schema/outcome.ts";
import { compileNode, type DeclaredNode, type NodeMembers } from "../../../src/scoring/rules/node.ts";
import { graded, type Member } from "../../../src/scoring/rules/scope.ts";
import { asMember, children, numbersFrom, scale, withUngraded } from "./members.ts";

const node = (parts: object, on = scale) =>
  compileNode({ from: "criteria", rule: { rank: "highest" }, missing: "undetermined", ...parts } as DeclaredNode, on, "/outcome");
const criteria = (some: readonly Member[], themes: readonly Member[] = []): NodeMembers => ({ criteria: some, themes });
const two = children(["in-aanzet", "geborgd"]);
const oneOfTwo = withUngraded(children(["op-orde"]), 1);
const always: Condition = { some: { of: "criteria" } };
const never: Condition = { none: { of: "criteria" } };
const because = "Daarom.";
const count = (where: object, from = "criteria") => ({
  ladder: [
    { level: "geborgd", when: { count: { of: from, where }, atLeast: 2 } },
    { level: "in-aanzet", when: { count: { of: from, where }, atLeast: 1 } },
    { level: "ontbreekt", otherwise: true },
  ],
});

describe("the grade of a node: its rule, then shifts, then what bounds it", () => {
  test.each<{ name: string; parts: object; is: string }>([
    { name: "the rule alone", parts: {}, is: "geborgd" },
    { name: "shifted down", parts: { shifts: [{ when: always, by: -1, because }] }, is: "op-orde" },
    { name: "capped by a limit", parts: { limits: [{ when: always, atMost: "in-aanzet", because }] }, is: "in-aanzet" },
    { name: "capped by the room", parts: { room: [{ when: always, atMost: "in-aanzet", because }] }, is: "in-aanzet" },
    { name: "a limit that does not hold", parts: { limits: [{ when: never, atMost: "in-aanzet", because }] }, is: "geborgd" },
    {
      name: "a limit and a room: the strictest",
      parts: { limits: [{ when: always, atMost: "op-orde", because }], room: [{ when: always, atMost: "in-aanzet", because }] },
      is: "in-aanzet",
    },
    {
      name: "the cap comes after the shift",
      parts: { shifts: [{ when: always, by: -3, because }], limits: [{ when: always, atLeast: "in-aanzet", because }] },
      is: "in-aanzet",
    },
  ])("$name: $is, asked with a derivation or without", ({ parts, is }) => {
    expect(node(parts).evaluate(criteria(two), []).grade).toBe(is);
    expect(node(parts).gradeOf(criteria(two))).toBe(is);
  });

  const all = ["ontbreekt", "in-aanzet", "op-orde", "geborgd"];
  test.each<{ name: string; parts: object; is: readonly string[] | undefined }>([
    { name: "nothing is bounded, so there is no room", parts: {}, is: undefined },
    { name: "limits leave a room", parts: { limits: [{ when: always, atMost: "in-aanzet", because }] }, is: all.slice(0, 2) },
    { name: "so does a room", parts: { room: [{ when: always, atLeast: "op-orde", because }] }, is: all.slice(2) },
    { name: "limits that do not hold leave everything", parts: { limits: [{ when: never, atMost: "in-aanzet", because }] }, is: all },
  ])("$name", ({ parts, is }) => {
    const { room } = node(parts).evaluate(criteria(two), undefined);
    expect(room && "levels" in room ? room.levels : undefined).toEqual(is);
  });

  test("every step names the place of its part in the framework", () => {
    const trace: Step[] = [];
    const bound = { when: always, atMost: "op-orde", because };
    node({ shifts: [{ when: always, by: -1, because }], limits: [bound], room: [bound] }).evaluate(criteria(two), trace);
    expect(trace.map(({ step, rule }) => [step, rule])).toEqual([
      ["missing", "/outcome/missing"],
      ["rank", "/outcome/rule"],
      ["shift", "/outcome/shifts/0"],
      ["limit", "/outcome/limits/0"],
      ["room", "/outcome/room/0"],
    ]);
  });
});

describe("a node of which members have no grade", () => {
  const then = (what: string, parts: object = {}) => ({ missing: { then: what, else: "undetermined", ...parts } });
  test.each<{ name: string; parts: object; is: string | undefined; isRange: boolean }>([
    { name: "undetermined", parts: {}, is: undefined, isRange: false },
    { name: "left out", parts: { ...then("exclude"), rule: { rank: "lowest" } }, is: "op-orde", isRange: false },
    { name: "as the lowest", parts: { ...then("as-lowest"), rule: { rank: "lowest" } }, is: "ontbreekt", isRange: false },
    {
      name: "as the lowest, over the others too",
      parts: { ...then("as-lowest"), rule: { rank: "highest" } },
      is: "op-orde",
      isRange: false,
    },
    { name: "a range", parts: then("range"), is: undefined, isRange: true },
    { name: "as the lowest, and too few of them", parts: then("as-lowest", { atLeast: 2 }), is: undefined, isRange: false },
  ])("$name: $is", ({ parts, is, isRange }) => {
    const verdict = node(parts).evaluate(criteria(oneOfTwo), undefined);
    expect([verdict.grade, verdict.isRange]).toEqual([is, isRange]);
    expect(node(parts).gradeOf(criteria(oneOfTwo))).toBe(is);
    expect(node(parts).scopeOf(criteria(oneOfTwo)) === undefined).toBe(is === undefined);
  });

  test("who counts as the lowest is on that level for every predicate, and is worth what it is worth", () => {
    const lowest = then("as-lowest");
    expect(node({ ...lowest, rule: count({ level: "ontbreekt" }) }).gradeOf(criteria(oneOfTwo))).toBe("in-aanzet");
    expect(node({ ...lowest, rule: count({ value: { atMost: 1 } }) }).gradeOf(criteria(oneOfTwo))).toBe("in-aanzet");
    const applicable = node(lowest).scopeOf(criteria(oneOfTwo))?.applicable;
    expect(applicable?.criteria.map(({ id, grade }) => [id, grade])).toEqual([
      ["c0", "op-orde"],
      ["leeg-0", "ontbreekt"],
    ]);
  });

  test("a theme that bears the name of a missing criterion keeps its own grade", () => {
    const scope = node(then("as-lowest")).scopeOf(criteria(oneOfTwo, [asMember("leeg-0", "geborgd")]));
    expect(scope?.themes.map(({ grade }) => grade)).toEqual(["geborgd"]);
    expect(scope?.criteria.map(({ grade }) => grade)).toEqual(["op-orde", "ontbreekt"]);
  });

  test("a number that is assumed is no level", () => {
    const points = numbersFrom();
    const members = criteria(withUngraded(children(["7"], points), 1, points));
    const scope = node({ ...then("as-lowest"), rule: { rank: "lowest" } }, points).scopeOf(members);
    expect(scope?.criteria.map(({ grade, attributes }) => [grade, attributes["level"]])).toEqual([
      ["7", undefined],
      ["0", undefined],
    ]);
  });

  test("without an assumption the base of all that apply keeps who has no grade", () => {
    const scope = node(then("exclude")).scopeOf(criteria(oneOfTwo));
    expect([scope?.criteria.length, scope?.children.length, scope?.applicable?.criteria.length]).toEqual([1, 1, 2]);
  });
});

describe("who the children are", () => {
  const tagged = [asMember("a", "ontbreekt", { tags: ["kern"] }), asMember("b", "geborgd"), asMember("c", "op-orde", { tags: ["kern"] })];
  const themes = [asMember("t", "in-aanzet")];
  test.each<{ name: string; from: unknown; is: readonly string[]; grade: string }>([
    { name: "all criteria", from: "criteria", is: ["a", "b", "c"], grade: "geborgd" },
    { name: "all themes", from: "themes", is: ["t"], grade: "in-aanzet" },
    { name: "chosen criteria", from: { criteria: { tag: "kern" } }, is: ["a", "c"], grade: "op-orde" },
    { name: "chosen themes", from: { themes: { id: "t" } }, is: ["t"], grade: "in-aanzet" },
  ])("$name", ({ from, is, grade }) => {
    const chosen = node({ from });
    expect(chosen.childrenOf(criteria(tagged, themes)).map(({ id }) => id)).toEqual(is);
    expect(chosen.evaluate(criteria(tagged, themes), undefined).children.map(({ id }) => id)).toEqual(is);
    expect(chosen.gradeOf(criteria(tagged, themes))).toBe(grade);
  });

  test("of chosen children too, who has no grade is left out or counts as the lowest", () => {
    const members = criteria([...tagged, ...oneOfTwo]);
    const chosen = { from: { criteria: { id: ["a", "c", "leeg-0"] } } };
    const missing = (then: string) => ({ ...chosen, missing: { then, else: "undetermined" }, rule: { rank: "lowest" } });
    expect(
      node(missing("exclude"))
        .scopeOf(members)
        ?.children.map(({ id }) => id),
    ).toEqual(["a", "c"]);
    expect(
      node(missing("as-lowest"))
        .scopeOf(members)
        ?.children.map(({ id }) => id),
    ).toEqual(["a", "c", "leeg-0"]);
  });

  test("a list in which all have a grade is that very list; otherwise those who have one, in order", () => {
    expect(graded(two)).toBe(two);
    expect(graded([...oneOfTwo, ...two]).map(({ id }) => id)).toEqual(["c0", "c0", "c1"]);
  });
});

describe("what has to be collected first", () => {
  const table = { table: { match: "first", rows: [{ when: always, collect: "Spreek eerst bewoners." }] } };
  const missing = { then: "exclude", else: { collect: "Bekijk eerst dossiers." } };
  test.each<{ name: string; parts: object; members: readonly Member[]; is: string | undefined }>([
    { name: "by the rule", parts: { rule: table }, members: two, is: "Spreek eerst bewoners." },
    { name: "by the missing policy", parts: { missing }, members: withUngraded([], 1), is: "Bekijk eerst dossiers." },
    { name: "nothing where the policy is met", parts: { missing }, members: two, is: undefined },
    { name: "by the rule, not by a policy that is met", parts: { missing, rule: table }, members: two, is: "Spreek eerst bewoners." },
  ])("$name", ({ parts, members, is }) => {
    expect(node(parts).evaluate(criteria(members), undefined).collect).toBe(is);
  });

  test("what asks for something gives no grade, and nothing shifts or bounds it into one", () => {
    const parts = { rule: table, shifts: [{ when: always, by: 1, because }], limits: [{ when: always, atMost: "op-orde", because }] };
    expect(node(parts).evaluate(criteria(two), undefined).grade).toBeUndefined();
    expect(node(parts).gradeOf(criteria(two))).toBeUndefined();
  });
});
