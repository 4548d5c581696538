import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/schema/outcome.ts";
import {
  assessed,
  assessors,
  casesFor,
  closedRatings,
  criterion,
  criterionOf,
  type Data,
  framework,
  observed,
  possibleOf,
  theme,
} from "../builders.ts";

const rule = {
  ladder: [
    { level: "op-orde", when: { every: { of: "cases", where: { picture: "for" } } } },
    { level: "ontbreekt", otherwise: true },
  ],
};
const kader = framework([theme("een-plan", [observed("plan", rule), criterion("nazorg"), criterion("gesprek", { outcome: "none" })])]);
const names = ["inspecteur-1", "inspecteur-2", "inspecteur-3"] as const;

/** What the assessors say of one criterion, each apart and closed. */
const said = (about: string, ...levels: readonly string[]): Data => ({
  assessors: assessors(...names.slice(0, levels.length)),
  ratings: levels.map((level, at) => closedRatings(names[at] ?? "", { [about]: level })),
});
const outcomeOf = (about: string, ...parts: readonly Data[]): Outcome =>
  criterionOf(assessed(kader, Object.assign({}, ...parts)), about).outcome;

const proposed = casesFor("plan", ["for"]);
const decided = { about: "plan", because: "Daarom.", date: "2024-04-18" };
const consensus = { consensus: [{ ...decided, level: "in-aanzet", by: ["inspecteur-1", "inspecteur-2"] }] };
const judged = { judgements: [{ ...decided, level: "geborgd", by: "inspecteur-1", second: "inspecteur-2" }] };
const setAside = (why: string): Data => ({ notRated: [{ about: "plan", why, because: "Niet aan de orde.", by: "inspecteur-1" }] });

describe("the most settled word counts", () => {
  test.each<{ name: string; parts: readonly Data[]; is: Data }>([
    { name: "observations alone: the proposal", parts: [proposed], is: { state: "scored", level: "op-orde", stage: "proposal" } },
    {
      name: "equal ratings go before the proposal",
      parts: [proposed, said("plan", "ontbreekt", "ontbreekt")],
      is: { state: "scored", level: "ontbreekt", stage: "rating" },
    },
    {
      name: "consensus goes before equal ratings",
      parts: [proposed, said("plan", "ontbreekt", "ontbreekt"), consensus],
      is: { level: "in-aanzet", stage: "consensus" },
    },
    {
      name: "not applicable goes before ratings",
      parts: [proposed, said("plan", "ontbreekt", "ontbreekt"), setAside("not-applicable")],
      is: { state: "not-applicable", reason: "Niet aan de orde." },
    },
    {
      name: "not assessed goes before ratings",
      parts: [proposed, said("plan", "ontbreekt", "ontbreekt"), setAside("not-assessed")],
      is: { state: "not-assessed", reason: "Niet aan de orde." },
    },
    {
      name: "insufficient evidence takes the proposal away",
      parts: [proposed, said("plan", "ontbreekt"), setAside("insufficient-evidence")],
      is: { state: "undetermined", needs: [{ about: "plan", need: "observations" }] },
    },
    {
      name: "a judgement goes before everything",
      parts: [proposed, said("plan", "ontbreekt", "ontbreekt"), consensus, judged],
      is: { level: "geborgd", stage: "judgement" },
    },
    {
      name: "a judgement needs no ratings",
      parts: [proposed, { assessors: assessors("inspecteur-1", "inspecteur-2") }, judged],
      is: { level: "geborgd", stage: "judgement" },
    },
  ])("$name", ({ parts, is }) => {
    expect(outcomeOf("plan", ...parts)).toMatchObject(is);
  });

  test("with no observation and nobody's word there is nothing but a question", () => {
    expect(outcomeOf("plan")).toMatchObject({ state: "undetermined", needs: [{ about: "plan", need: "cases", short: 1 }] });
    expect(outcomeOf("nazorg")).toMatchObject({ state: "undetermined", needs: [{ about: "nazorg", need: "rating" }] });
    expect(outcomeOf("gesprek")).toMatchObject({ state: "undetermined", needs: [{ about: "gesprek", need: "judgement" }] });
  });

  test("a rule that says nothing over enough cases asks for observations", () => {
    const ofCitizens = { share: { of: "cases", among: { spoken: "citizen" }, where: { citizen: "for" } } };
    const bands = { bands: { of: ofCitizens, cuts: [{ level: "op-orde", atLeast: "1/2" }, { level: "ontbreekt" }] } };
    const unheard = framework([theme("een-plan", [observed("plan", bands)])]);
    expect(criterionOf(assessed(unheard, proposed), "plan").outcome).toMatchObject({
      state: "undetermined",
      needs: [{ about: "plan", need: "observations" }],
      possible: { levels: ["ontbreekt", "in-aanzet", "op-orde", "geborgd"] },
    });
  });

  test("a criterion without a scale is prose: no level is asked for it", () => {
    const prose = framework([theme("een-plan", [criterion("verhaal", { scale: undefined, outcome: "none" })])]);
    expect(criterionOf(assessed(prose), "verhaal").outcome).toMatchObject({ state: "undetermined", needs: [], possible: { levels: [] } });
  });
});

describe("what ratings say together", () => {
  test.each<{ name: string; levels: readonly string[]; is: Data; possible: readonly string[] | "none" }>([
    {
      name: "all the same",
      levels: ["op-orde", "op-orde", "op-orde"],
      is: { state: "scored", level: "op-orde", stage: "rating" },
      possible: ["op-orde"],
    },
    {
      name: "two steps apart: the span with what lies between",
      levels: ["ontbreekt", "op-orde"],
      is: { state: "undetermined" },
      possible: ["ontbreekt", "in-aanzet", "op-orde"],
    },
    {
      name: "one of three differs",
      levels: ["geborgd", "op-orde", "geborgd"],
      is: { state: "undetermined" },
      possible: ["op-orde", "geborgd"],
    },
    {
      name: "someone saw too little: no level, and the span is not known",
      levels: ["op-orde", "insufficient-evidence"],
      is: { state: "undetermined" },
      possible: ["ontbreekt", "in-aanzet", "op-orde", "geborgd"],
    },
    {
      name: "someone finds it not applicable: no level either",
      levels: ["not-applicable", "geborgd"],
      is: { state: "undetermined" },
      possible: ["ontbreekt", "in-aanzet", "op-orde", "geborgd"],
    },
    {
      name: "not applicable against too little",
      levels: ["not-applicable", "insufficient-evidence"],
      is: { state: "undetermined" },
      possible: ["ontbreekt", "in-aanzet", "op-orde", "geborgd"],
    },
    {
      name: "all find it not applicable",
      levels: ["not-applicable", "not-applicable"],
      is: { state: "not-applicable", reason: "Gezien bij nazorg." },
      possible: "none",
    },
    {
      name: "who did not look does not take part",
      levels: ["op-orde", "not-assessed"],
      is: { state: "scored", level: "op-orde" },
      possible: ["op-orde"],
    },
  ])("$name", ({ levels, is, possible }) => {
    const outcome = outcomeOf("nazorg", said("nazorg", ...levels));
    expect(outcome).toMatchObject(is);
    expect(possibleOf(outcome)).toEqual(possible);
    const isDifference = outcome.state === "undetermined";
    expect(outcome).toMatchObject(isDifference ? { needs: [{ about: "nazorg", need: "consensus" }] } : {});
  });

  test("all saw too little: observations are asked for, not a consensus", () => {
    const outcome = outcomeOf("nazorg", said("nazorg", "insufficient-evidence", "insufficient-evidence"));
    expect(outcome).toMatchObject({ state: "undetermined", needs: [{ about: "nazorg", need: "observations" }] });
  });

  test("unequal ratings are never averaged into the proposal that lies between", () => {
    expect(outcomeOf("plan", proposed, said("plan", "in-aanzet", "geborgd")).state).toBe("undetermined");
  });
});
