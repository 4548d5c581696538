import { describe, expect, test } from "vitest";
import type { Bound } from "../../../src/schema/assessment.ts";
import type { MissingMembers } from "../../../src/schema/missing.ts";
import type { Limit } from "../../../src/schema/rule.ts";
import { clamp, compileBounds, roomWithin } from "../../../src/scoring/rules/bound.ts";
import { compileMissing } from "../../../src/scoring/rules/missing.ts";
import type { Member } from "../../../src/scoring/rules/scope.ts";
import { cases, children, scale, scope } from "./members.ts";

const all = ["ontbreekt", "in-aanzet", "op-orde", "geborgd"];
const atMost = (level: string): Bound => ({ atMost: level, because: "Een grens naar boven." });
const atLeast = (level: string): Bound => ({ atLeast: level, because: "Een grens naar beneden." });

describe("bounds on a level", () => {
  test.each<{ name: string; bounds: readonly Bound[]; room: readonly string[]; clamped: readonly string[] }>([
    { name: "without bounds every level stays", bounds: [], room: all, clamped: all },
    {
      name: "a cap brings higher levels down",
      bounds: [atMost("in-aanzet")],
      room: ["ontbreekt", "in-aanzet"],
      clamped: ["ontbreekt", "in-aanzet", "in-aanzet", "in-aanzet"],
    },
    {
      name: "a floor brings lower levels up",
      bounds: [atLeast("op-orde")],
      room: ["op-orde", "geborgd"],
      clamped: ["op-orde", "op-orde", "op-orde", "geborgd"],
    },
    {
      name: "the strictest cap holds",
      bounds: [atMost("op-orde"), atMost("in-aanzet")],
      room: ["ontbreekt", "in-aanzet"],
      clamped: ["ontbreekt", "in-aanzet", "in-aanzet", "in-aanzet"],
    },
    {
      name: "cap and floor leave what lies between",
      bounds: [atLeast("in-aanzet"), atMost("op-orde")],
      room: ["in-aanzet", "op-orde"],
      clamped: ["in-aanzet", "in-aanzet", "op-orde", "op-orde"],
    },
    {
      name: "contradicting bounds leave the level of the cap",
      bounds: [atLeast("geborgd"), atMost("in-aanzet")],
      room: ["in-aanzet"],
      clamped: ["in-aanzet", "in-aanzet", "in-aanzet", "in-aanzet"],
    },
    {
      name: "whichever of them was written first",
      bounds: [atMost("ontbreekt"), atLeast("op-orde")],
      room: ["ontbreekt"],
      clamped: ["ontbreekt", "ontbreekt", "ontbreekt", "ontbreekt"],
    },
  ])("$name", ({ bounds, room, clamped }) => {
    expect(roomWithin(bounds, scale)).toEqual({ levels: room, bounds });
    expect(all.map((level) => clamp(level, bounds, scale))).toEqual(clamped);
  });

  test("only a bound whose condition holds is there; what cannot be said sets no bound", () => {
    const limits: Limit[] = [
      {
        when: { some: { of: "cases", where: { picture: "against" } } },
        atMost: "op-orde",
        because: "Er is een casus tegen.",
        binding: true,
      },
      { when: { some: { of: "cases", where: { picture: "mixed" } } }, atMost: "in-aanzet", because: "Er is een wisselende casus." },
      { when: { every: { of: "observations" } }, atMost: "ontbreekt", because: "Over geen enkele waarneming valt iets te zeggen." },
    ];
    const over = scope({ cases: cases("for", "against") });
    expect(compileBounds("limit", limits, "/limits")(over, undefined)).toEqual([
      { atMost: "op-orde", because: "Er is een casus tegen.", binding: true },
    ]);
  });
});

describe("the missing policy", () => {
  const without = (count: number): readonly Member[] => Array.from({ length: count }, (_, at) => ({ id: `m${at}`, attributes: {} }));
  const isEnough = (policy: MissingMembers, present: number, missing: number) =>
    compileMissing(policy, "/missing")([...children(Array(present).fill("op-orde")), ...without(missing)], undefined).isEnough;
  const exclude = { then: "exclude", else: "undetermined" } as const;
  test.each<{ name: string; policy: MissingMembers; present: number; missing: number; is: boolean }>([
    { name: "undetermined: all there", policy: "undetermined", present: 3, missing: 0, is: true },
    { name: "undetermined: one missing", policy: "undetermined", present: 3, missing: 1, is: false },
    { name: "undetermined: nobody there", policy: "undetermined", present: 0, missing: 0, is: false },
    { name: "left out, but never all of them", policy: exclude, present: 0, missing: 3, is: false },
    { name: "left out: one is enough when nothing more is asked", policy: exclude, present: 1, missing: 3, is: true },
    { name: "two asked, two there", policy: { atLeast: 2, ...exclude }, present: 2, missing: 1, is: true },
    { name: "two asked, one there", policy: { atLeast: 2, ...exclude }, present: 1, missing: 2, is: false },
    { name: "two thirds asked, two of three there", policy: { atLeastShare: "2/3", ...exclude }, present: 2, missing: 1, is: true },
    { name: "two thirds asked, three of five there", policy: { atLeastShare: "2/3", ...exclude }, present: 3, missing: 2, is: false },
    { name: "a share of nobody is never enough", policy: { atLeastShare: "1/2", ...exclude }, present: 0, missing: 0, is: false },
    { name: "number and share both count", policy: { atLeast: 3, atLeastShare: "1/2", ...exclude }, present: 2, missing: 0, is: false },
    { name: "the named one is there", policy: { including: ["c1"], ...exclude }, present: 2, missing: 1, is: true },
    { name: "the named one is missing", policy: { including: ["m0"], ...exclude }, present: 5, missing: 1, is: false },
  ])("$name", ({ policy, present, missing, is }) => {
    expect(isEnough(policy, present, missing)).toBe(is);
  });
});
