import { describe, expect, test } from "vitest";
import type { Bound } from "../../../src/schema/assessment.ts";
import { clamp, compileBounds, isInRoom, roomWithin } from "../../../src/scoring/rules/bound.ts";
import { cases, numbersFrom, risk, scale, scope } from "./members.ts";

const on = numbersFrom({ step: undefined });
const atMost = (number: string): Bound => ({ atMost: number, because: "Een grens naar boven." });
const atLeast = (number: string): Bound => ({ atLeast: number, because: "Een grens naar beneden." });

describe("bounds on a number", () => {
  test.each<{ name: string; bounds: readonly Bound[]; from: string; until: string; clamped: readonly string[] }>([
    { name: "none", bounds: [], from: "0", until: "10", clamped: ["2", "5.5", "10"] },
    { name: "a cap", bounds: [atMost("5.5")], from: "0", until: "5.5", clamped: ["2", "5.5", "5.5"] },
    { name: "a floor", bounds: [atLeast("10/3")], from: "10/3", until: "10", clamped: ["10/3", "5.5", "10"] },
    {
      name: "the strictest cap, by number and not by text",
      bounds: [atMost("10"), atMost("9")],
      from: "0",
      until: "9",
      clamped: ["2", "5.5", "9"],
    },
    { name: "the strictest cap, written first", bounds: [atMost("9"), atMost("10")], from: "0", until: "9", clamped: ["2", "5.5", "9"] },
    {
      name: "the strictest floor, written first",
      bounds: [atLeast("4"), atLeast("3")],
      from: "4",
      until: "10",
      clamped: ["4", "5.5", "10"],
    },
    { name: "the strictest floor", bounds: [atLeast("3"), atLeast("4")], from: "4", until: "10", clamped: ["4", "5.5", "10"] },
    { name: "cap and floor", bounds: [atLeast("3"), atMost("7")], from: "3", until: "7", clamped: ["3", "5.5", "7"] },
    { name: "contradicting: the cap holds", bounds: [atLeast("8"), atMost("3")], from: "3", until: "3", clamped: ["3", "3", "3"] },
  ])("$name", ({ bounds, from, until, clamped }) => {
    expect(roomWithin(bounds, on)).toEqual({ interval: { from, until }, bounds });
    expect(["2", "5.5", "10"].map((grade) => clamp(grade, bounds, on))).toEqual(clamped);
  });

  test("bounds that were written as numbers have one text: 7.50 is 7.5", () => {
    const limits = [{ when: { some: { of: "cases" as const } }, atMost: "7.50", atLeast: 2, because: "Er is een casus." }];
    expect(compileBounds("limit", limits, "/limits")(scope({ cases: cases("for") }), undefined)).toEqual([
      { atMost: "7.5", atLeast: "2", because: "Er is een casus." },
    ]);
  });

  test.each([
    { grade: "3", is: true },
    { grade: "7", is: true },
    { grade: "2.999", is: false },
    { grade: "22/3", is: false },
  ])("whether $grade lies in the room from 3 until 7: $is", ({ grade, is }) => {
    expect(isInRoom(grade, roomWithin([atLeast("3"), atMost("7")], on), on)).toBe(is);
  });
});

test("a level lies in the room when the room names it; without a room, or without a scale, everything does", () => {
  const room = roomWithin([{ atMost: "in-aanzet", because: "Een grens." }], scale);
  expect(["in-aanzet", "op-orde"].map((level) => isInRoom(level, room, scale))).toEqual([true, false]);
  expect([isInRoom("geborgd", undefined, scale), isInRoom("geborgd", room, undefined)]).toEqual([true, true]);
});

test("a cap is a cap on the scale, also where lower is better", () => {
  const cap: Bound[] = [{ atMost: "matig", because: "Er is een plan." }];
  expect(["klein", "matig", "groot"].map((level) => clamp(level, cap, risk))).toEqual(["klein", "matig", "matig"]);
  expect(roomWithin(cap, risk)).toEqual({ levels: ["klein", "matig"], bounds: cap });
});

test("one bound with both sides holds on both", () => {
  const both: Bound[] = [{ atLeast: "in-aanzet", atMost: "op-orde", because: "Ertussenin." }];
  expect(["ontbreekt", "in-aanzet", "op-orde", "geborgd"].map((level) => clamp(level, both, scale))).toEqual([
    "in-aanzet",
    "in-aanzet",
    "op-orde",
    "op-orde",
  ]);
});
