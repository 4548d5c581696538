import { describe, expect, test } from "vitest";
import type { Condition } from "../../../src/schema/condition.ts";
import type { Selection, Where } from "../../../src/schema/where.ts";
import { compileCondition } from "../../../src/scoring/rules/condition.ts";
import { noMembers } from "../../../src/scoring/rules/scope.ts";
import { cases, children, firstStep, measure, numbersFrom, scope, valued, withUngraded } from "./members.ts";

const holds = (condition: Condition, over: Parameters<ReturnType<typeof compileCondition>>[0]) =>
  compileCondition(condition, "/when")(over, undefined);

describe("none", () => {
  const over = scope({ cases: cases("for", "mixed") });
  test.each<{ name: string; none: Selection; is: boolean }>([
    { name: "none is against", none: { of: "cases", where: { picture: "against" } }, is: true },
    { name: "not none is mixed", none: { of: "cases", where: { picture: "mixed" } }, is: false },
    { name: "of nobody none is anything", none: { of: "observations", where: { speaks: "for" } }, is: true },
    { name: "not none of them all", none: { of: "cases" }, is: false },
    { name: "none among those that are for", none: { of: "cases", among: { picture: "for" }, where: { picture: "mixed" } }, is: true },
  ])("$name", ({ none, is }) => {
    expect(holds({ none }, over)).toBe(is);
  });

  test("the derivation names who was looked at, and who counted", () => {
    const none = compileCondition({ none: { of: "cases", where: { picture: "mixed" } } }, "/when");
    expect(firstStep((trace) => none(over, trace))).toEqual({
      step: "none",
      rule: "/when",
      base: ["casus-1", "casus-2"],
      matched: ["casus-2"],
      holds: false,
    });
  });
});

describe("a value asked of a member", () => {
  const over = scope({ criteria: valued(1, 2.5, 4) });
  test.each<{ value: NonNullable<Where["value"]>; is: string }>([
    { value: { atLeast: 2.5 }, is: "2" },
    { value: { above: 2.5 }, is: "1" },
    { value: { atMost: "5/2" }, is: "2" },
    { value: { below: 2.5 }, is: "1" },
    { value: { above: 1, below: 4 }, is: "1" },
    { value: { above: 4 }, is: "0" },
    { value: {}, is: "3" },
  ])("$value: $is of three", ({ value, is }) => {
    expect(measure({ count: { of: "criteria", where: { value } } }, over)).toBe(is);
  });

  test("on a scale of numbers it is the number itself", () => {
    const criteria = children(["2", "10", "9"], numbersFrom());
    expect(measure({ count: { of: "criteria", where: { value: { atLeast: 9 } } } }, scope({ criteria }))).toBe("2");
  });

  test("who has no value has not what is asked, whatever is asked of it", () => {
    const members = cases("for");
    const over = scope({ cases: members });
    expect(measure({ count: { of: "cases", where: { value: { atMost: 1000 } } } }, over)).toBe("0");
    expect(holds({ none: { of: "cases", where: { value: { atLeast: -1000 } } } }, over)).toBe(true);
  });

  test("value and other keys must both hold", () => {
    const [low, high] = valued(1, 5);
    const criteria = [low, high].flatMap((one) => one ?? []);
    expect(measure({ count: { of: "criteria", where: { id: "c0", value: { above: 1 } } } }, scope({ criteria }))).toBe("0");
    expect(measure({ count: { of: "criteria", where: { id: "c1", value: { above: 1 } } } }, scope({ criteria }))).toBe("1");
  });
});

describe("the base: members with a grade, or all that apply", () => {
  const graded = children(["op-orde", "op-orde", "ontbreekt"]);
  const over = { ...scope({ criteria: graded }), applicable: { ...noMembers, criteria: withUngraded(graded, 1) } };
  const good: Selection = { of: "criteria", where: { level: "op-orde" } };
  test.each<{ name: string; selection: Selection; is: string }>([
    { name: "a share of those with a grade, where nothing is said", selection: good, is: "2/3" },
    { name: "a share of those with a grade", selection: { ...good, base: "scored" }, is: "2/3" },
    { name: "a share of all that apply", selection: { ...good, base: "applicable" }, is: "0.5" },
    {
      name: "who has no level is not on a low one either",
      selection: { of: "criteria", where: { level: "ontbreekt" }, base: "applicable" },
      is: "0.25",
    },
    {
      name: "among those on a level there is nobody without",
      selection: { ...good, among: { level: ["op-orde", "ontbreekt"] }, base: "applicable" },
      is: "2/3",
    },
  ])("$name: $is", ({ selection, is }) => {
    expect(measure({ share: selection }, over)).toBe(is);
  });

  test.each<{ name: string; condition: Condition; is: boolean }>([
    { name: "count", condition: { count: { of: "criteria", base: "applicable" }, atLeast: 4 }, is: true },
    { name: "every", condition: { every: { ...good, where: { level: ["op-orde", "ontbreekt"] }, base: "applicable" } }, is: false },
    { name: "every, of those with a grade", condition: { every: { ...good, where: { level: ["op-orde", "ontbreekt"] } } }, is: true },
    { name: "some", condition: { some: { ...good, base: "applicable" } }, is: true },
    { name: "none", condition: { none: { of: "criteria", where: { level: "in-aanzet" }, base: "applicable" } }, is: true },
  ])("$name over all that apply: $is", ({ condition, is }) => {
    expect(holds(condition, over)).toBe(is);
  });

  test("themes have a base of all that apply too; what always is what it is has only one base", () => {
    const applicable = { criteria: [], themes: withUngraded(graded, 1) };
    const mixed = { ...scope({ themes: graded, cases: cases("for", "mixed") }), applicable };
    const base = "applicable";
    expect(measure({ count: { of: "themes", base } }, mixed)).toBe("4");
    expect(measure({ count: { of: "themes" } }, mixed)).toBe("3");
    expect(measure({ count: { of: "cases", base } }, mixed)).toBe("2");
  });

  test("with a derivation or without one, the same members are counted", () => {
    const condition = compileCondition({ share: { ...good, base: "applicable" }, atLeast: "1/2" }, "/when");
    expect([condition(over, []), condition(over, undefined)]).toEqual([true, true]);
    expect(firstStep((trace) => condition(over, trace))?.steps).toEqual([
      { step: "share", rule: "/when", base: ["c0", "c1", "c2", "leeg-0"], matched: ["c0", "c1"], number: "0.5" },
    ]);
  });
});
