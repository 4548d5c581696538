import { describe, expect, test } from "vitest";
import { assessed, criterion, criterionOf, type Data, framework, fromObservations, short, theme } from "../builders.ts";

describe("observations that are a level or a number", () => {
  const rule = (when: Data) => ({
    ladder: [
      { level: "op-orde", when },
      { level: "ontbreekt", otherwise: true },
    ],
  });
  const proposal = (when: Data, scale: string, given: readonly Data[]) => {
    const kader = framework([
      theme("een-plan", [
        criterion("plan", {
          indicators: [{ id: "plan-zichtbaar", text: "Het is te zien.", shows: "done", scale }],
          outcome: fromObservations(rule(when), { missing: { atLeast: 1, of: "observations", else: "undetermined" } }),
        }),
      ]),
    ]);
    const sources = given.map((_, at) => ({ id: `b${at}`, type: "document", date: "2024-03-12" }));
    const observations = given.map((one, at) => ({
      id: `b${at}-1`,
      source: `b${at}`,
      indicator: "plan-zichtbaar",
      text: "Zo is het.",
      speaks: "for",
      ...one,
    }));
    return short(criterionOf(assessed(kader, { sources, observations }), "plan").outcome);
  };
  test.each<{ name: string; when: Data; scale?: string; given: readonly Data[]; is: string }>([
    {
      name: "the mean of what was seen",
      when: { mean: "value", over: "observations", atLeast: "7.5" },
      given: [{ value: 7 }, { value: 8 }],
      is: "op-orde",
    },
    {
      name: "one number counts once however often it is written",
      when: { count: { of: "observations", where: { value: { atLeast: 7 } } }, atLeast: 2 },
      given: [{ value: 7 }, { value: "7.0" }],
      is: "op-orde",
    },
    {
      name: "a level that was seen",
      when: { some: { of: "observations", where: { level: "groot" } } },
      scale: "risico",
      given: [{ level: "klein" }, { level: "groot" }],
      is: "op-orde",
    },
    {
      name: "the value of a level that was seen",
      when: { highest: "value", over: "observations", above: 2 },
      scale: "risico",
      given: [{ level: "matig" }],
      is: "ontbreekt",
    },
    {
      name: "on this scale",
      when: { some: { of: "observations", where: { scale: "risico" } } },
      scale: "risico",
      given: [{ level: "klein" }],
      is: "op-orde",
    },
  ])("$name: $is", ({ when, scale = "punten", given, is }) => {
    expect(proposal(when, scale, given)).toBe(is);
  });
});
