import { describe, expect, test } from "vitest";
import type { Condition } from "../../../src/schema/condition.ts";
import { compileCondition } from "../../../src/scoring/rules/condition.ts";
import type { Scope } from "../../../src/scoring/rules/scope.ts";
import { cases, firstStep, scope, valued } from "./members.ts";

const holds = (condition: Condition, over: Scope) => compileCondition(condition, "/when")(over, undefined);

// One case: of citizens nothing is known, so what is asked of them cannot be said.
const oneCase = scope({ cases: cases("for") });
const yes: Condition = { some: { of: "cases", where: { picture: "for" } } };
const no: Condition = { some: { of: "cases", where: { picture: "against" } } };
const unknown: Condition = { every: { of: "cases", among: { spoken: "citizen" } } };

describe("some and every", () => {
  const three = scope({ cases: cases("for/for", "for", "against/against") });
  test.each<{ name: string; condition: Condition; is: boolean | undefined }>([
    { name: "some case is against", condition: { some: { of: "cases", where: { picture: "against" } } }, is: true },
    { name: "no case is mixed", condition: { some: { of: "cases", where: { picture: "mixed" } } }, is: false },
    { name: "not every case is for", condition: { every: { of: "cases", where: { picture: "for" } } }, is: false },
    { name: "every case for or against", condition: { every: { of: "cases", where: { picture: ["for", "against"] } } }, is: true },
    {
      name: "every citizen of a case that is for",
      condition: { every: { of: "cases", among: { picture: "for", spoken: "citizen" }, where: { citizen: "for" } } },
      is: true,
    },
    {
      name: "every one of nobody: nothing can be said",
      condition: { every: { of: "observations", where: { speaks: "for" } } },
      is: undefined,
    },
    { name: "some of nobody: there is none", condition: { some: { of: "observations", where: { speaks: "for" } } }, is: false },
  ])("$name", ({ condition, is }) => {
    expect(holds(condition, three)).toBe(is);
  });
});

describe("all, any and not keep what cannot be said apart from what does not hold", () => {
  test.each<{ name: string; condition: Condition; is: boolean | undefined }>([
    { name: "all: true and true", condition: { all: [yes, yes] }, is: true },
    { name: "all: one false is enough, beside what cannot be said", condition: { all: [unknown, no] }, is: false },
    { name: "all: true beside what cannot be said", condition: { all: [yes, unknown] }, is: undefined },
    { name: "any: one true is enough, beside what cannot be said", condition: { any: [unknown, yes] }, is: true },
    { name: "any: false beside what cannot be said", condition: { any: [no, unknown] }, is: undefined },
    { name: "any: false and false", condition: { any: [no, no] }, is: false },
    { name: "not true", condition: { not: yes }, is: false },
    { name: "not false", condition: { not: no }, is: true },
    { name: "not makes no fact of what cannot be said", condition: { not: unknown }, is: undefined },
    { name: "not any of these", condition: { not: { any: [no, unknown] } }, is: undefined },
  ])("$name", ({ condition, is }) => {
    expect(holds(condition, oneCase)).toBe(is);
  });

  test("what cannot be said is left open in the derivation", () => {
    const test = compileCondition({ not: unknown }, "/when");
    expect(firstStep((trace) => test(oneCase, trace))).toEqual({
      step: "not",
      rule: "/when/not",
      steps: [{ step: "every", rule: "/when/not", base: [], matched: [] }],
    });
  });
});

describe("comparing, exactly at the edge", () => {
  const share = { of: "cases", where: { picture: "for" } } as const;
  const twoOfThree = scope({ cases: cases("for", "for", "against") });
  test.each<{ name: string; condition: Condition; over: Scope; is: boolean | undefined }>([
    { name: "two of three is at least 2/3", condition: { share, atLeast: "2/3" }, over: twoOfThree, is: true },
    { name: "two of three is not above 2/3", condition: { share, above: "2/3" }, over: twoOfThree, is: false },
    { name: "two of three is at most 2/3", condition: { share, atMost: "2/3" }, over: twoOfThree, is: true },
    { name: "two of three is not below 2/3", condition: { share, below: "2/3" }, over: twoOfThree, is: false },
    { name: "two of three is less than 0.667", condition: { share, atLeast: 0.667 }, over: twoOfThree, is: false },
    { name: "two of three is more than 0.666", condition: { share, above: 0.666 }, over: twoOfThree, is: true },
    {
      name: "a mean of 7.5 is at least 7.5",
      condition: { mean: "value", atLeast: 7.5 },
      over: scope({ children: valued(7, 8) }),
      is: true,
    },
    {
      name: "a mean of 7.5 is not above 7.5",
      condition: { mean: "value", above: "7.5" },
      over: scope({ children: valued(7, 8) }),
      is: false,
    },
    { name: "7.6 and 7.5 are 15.1", condition: { sum: "value", atMost: 15.1 }, over: scope({ children: valued(7.6, 7.5) }), is: true },
    {
      name: "a tenth and two tenths are not above three tenths",
      condition: { sum: "value", above: 0.3 },
      over: scope({ children: valued(0.1, 0.2) }),
      is: false,
    },
    {
      name: "three fifths is a majority of three fifths",
      condition: { sum: "value", atLeast: "3/5" },
      over: scope({ children: valued(0.2, 0.2, 0.2) }),
      is: true,
    },
    {
      name: "both bounds must hold: inside",
      condition: { highest: "value", above: 1, atMost: 5 },
      over: scope({ children: valued(5, 2) }),
      is: true,
    },
    {
      name: "both bounds must hold: outside",
      condition: { highest: "value", above: 5, atMost: 9 },
      over: scope({ children: valued(5, 2) }),
      is: false,
    },
    { name: "nothing over nothing is neither this nor that", condition: { share, atMost: 1 }, over: scope({}), is: undefined },
    { name: "a count of nothing is zero", condition: { count: share, atMost: 0 }, over: scope({}), is: true },
  ])("$name", ({ condition, over, is }) => {
    expect(holds(condition, over)).toBe(is);
  });
});
