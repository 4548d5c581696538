import { describe, expect, test } from "vitest";
import type { Condition } from "../../../src/schema/condition.ts";
import type { Step } from "../../../src/schema/outcome.ts";
import type { Shift } from "../../../src/schema/rule.ts";
import { compileShifts } from "../../../src/scoring/rules/shift.ts";
import { cases, risk, scale, scope } from "./members.ts";

const when = (picture: "for" | "mixed" | "against"): Condition => ({ some: { of: "cases", where: { picture } } });
const shift = (by: number, on: Condition): Shift => ({ when: on, by, because: `Verschuif ${by}.` });
const over = scope({ cases: cases("for", "mixed") });
const unknown: Condition = { every: { of: "observations" } };

describe("shifts", () => {
  test.each<{ name: string; shifts: readonly Shift[] | undefined; from: string; is: string }>([
    { name: "none declared", shifts: undefined, from: "op-orde", is: "op-orde" },
    { name: "an empty list", shifts: [], from: "op-orde", is: "op-orde" },
    { name: "one up", shifts: [shift(1, when("for"))], from: "in-aanzet", is: "op-orde" },
    { name: "one down", shifts: [shift(-1, when("mixed"))], from: "op-orde", is: "in-aanzet" },
    { name: "what does not hold moves nothing", shifts: [shift(2, when("against"))], from: "in-aanzet", is: "in-aanzet" },
    { name: "what cannot be said moves nothing", shifts: [shift(-2, unknown)], from: "geborgd", is: "geborgd" },
    { name: "nor does its denial", shifts: [shift(-2, { not: unknown })], from: "geborgd", is: "geborgd" },
    { name: "two down add up", shifts: [shift(-1, when("for")), shift(-1, when("mixed"))], from: "geborgd", is: "in-aanzet" },
    { name: "up and down cancel out", shifts: [shift(2, when("for")), shift(-2, when("mixed"))], from: "geborgd", is: "geborgd" },
    {
      name: "they add up before the ends are met",
      shifts: [shift(3, when("for")), shift(-1, when("mixed"))],
      from: "op-orde",
      is: "geborgd",
    },
    { name: "in whatever order", shifts: [shift(-3, when("for")), shift(1, when("mixed"))], from: "op-orde", is: "ontbreekt" },
    { name: "never above the top", shifts: [shift(9, when("for"))], from: "ontbreekt", is: "geborgd" },
    { name: "never below the foot", shifts: [shift(-9, when("for"))], from: "geborgd", is: "ontbreekt" },
    { name: "by nothing stays", shifts: [shift(0, when("for"))], from: "op-orde", is: "op-orde" },
  ])("$name: $from becomes $is", ({ shifts, from, is }) => {
    expect(compileShifts(shifts, scale, "/shifts")(from, over, undefined)).toBe(is);
    expect(compileShifts(shifts, scale, "/shifts")(from, over, [])).toBe(is);
  });

  test("up is up on the scale, also where that is worse", () => {
    expect(compileShifts([shift(1, when("for"))], risk, "/shifts")("klein", over, undefined)).toBe("matig");
  });

  test("the derivation names every shift, with its reason", () => {
    const trace: Step[] = [];
    compileShifts([shift(1, when("for")), shift(-1, when("against"))], scale, "/shifts")("op-orde", over, trace);
    expect(trace.map(({ step, rule, holds, because }) => ({ step, rule, holds, because }))).toEqual([
      { step: "shift", rule: "/shifts/0", holds: true, because: "Verschuif 1." },
      { step: "shift", rule: "/shifts/1", holds: false, because: "Verschuif -1." },
    ]);
  });
});
