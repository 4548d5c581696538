import { describe, expect, test } from "vitest";
import { assessed, casesFor, criterion, criterionOf, type Data, framework, observed, short, theme } from "../builders.ts";

const rule = {
  ladder: [
    { level: "op-orde", when: { every: { of: "cases", where: { picture: "for" } } } },
    { level: "ontbreekt", otherwise: true },
  ],
};

const evidenceOf = (evidence: Data | undefined, parts: Data) => {
  const demanding = observed("plan", rule, evidence ? { evidence } : {});
  return criterionOf(assessed(framework([theme("een-plan", [demanding])]), parts), "plan");
};

const voices = {
  cases: [{ id: "casus-a" }, { id: "casus-b" }],
  sources: [
    { id: "b01", type: "interview-citizen", case: "casus-a", date: "2024-03-12" },
    { id: "b02", type: "case-file", case: "casus-a", date: "2024-03-12" },
    { id: "b03", type: "case-file", case: "casus-b", date: "2024-03-12" },
  ],
  observations: [
    { id: "b01-1", source: "b01", indicator: "plan-zichtbaar", text: "Ik ken mijn plan.", speaks: "for" },
    { id: "b02-1", source: "b02", indicator: "plan-zichtbaar", text: "Er is een plan.", speaks: "for" },
    { id: "b03-1", source: "b03", indicator: "plan-zichtbaar", text: "Er is een plan.", speaks: "for" },
  ],
};

describe("what a criterion rests on", () => {
  test("sources, kinds of source, cases and citizens are counted once each", () => {
    expect(evidenceOf(undefined, voices).evidence).toEqual({
      observations: 3,
      cases: 2,
      citizens: 1,
      sources: 3,
      sourceTypes: ["case-file", "interview-citizen"],
      singleSource: false,
      emptyIndicators: [],
      demands: [],
    });
  });

  test.each([
    { name: "sources", evidence: { minSources: 4 }, demand: { demand: "min-sources", asked: 4, found: 3, met: false } },
    { name: "sources, exactly enough", evidence: { minSources: 3 }, demand: { demand: "min-sources", asked: 3, found: 3, met: true } },
    { name: "kinds of source", evidence: { minSourceTypes: 3 }, demand: { demand: "min-source-types", asked: 3, found: 2, met: false } },
    { name: "cases", evidence: { minCases: 3 }, demand: { demand: "min-cases", asked: 3, found: 2, met: false } },
    { name: "a citizen", evidence: { citizenView: "required" }, demand: { demand: "citizen-view", asked: 1, found: 1, met: true } },
  ])("a demand on $name says what is asked and found", ({ evidence, demand }) => {
    expect(evidenceOf(evidence, voices).evidence.demands).toEqual([demand]);
  });

  test("many observations from one source are still one source", () => {
    const [one] = voices.sources;
    const observations = [1, 2, 3].map((serial) => ({ ...voices.observations[0], id: `b01-${serial}` }));
    expect(evidenceOf(undefined, { ...voices, sources: [one], observations }).evidence).toMatchObject({
      observations: 3,
      sources: 1,
      singleSource: true,
    });
  });

  test("a case in which no citizen was heard has no citizen", () => {
    expect(evidenceOf(undefined, casesFor("plan", ["for", "for"])).evidence).toMatchObject({ cases: 2, citizens: 0 });
  });

  test("a criterion without indicators has none that is empty", () => {
    const bare = criterionOf(assessed(framework([theme("een-plan", [criterion("plan", { indicators: undefined })])])), "plan");
    expect(bare.evidence.emptyIndicators).toEqual([]);
    expect(bare.outcome).toMatchObject({ state: "undetermined", coverage: { scored: 0, applicable: 0 } });
  });

  test("an unmet demand marks the outcome and does not change it", () => {
    const met = evidenceOf(undefined, casesFor("plan", ["for"]));
    const unmet = evidenceOf({ minSources: 5, citizenView: "required" }, casesFor("plan", ["for"]));
    expect(unmet.outcome).toEqual(met.outcome);
    expect(short(unmet.outcome)).toBe("op-orde");
    expect(unmet.evidence.demands.map((demand) => demand.met)).toEqual([false, false]);
  });

  test("indicators nobody looked at are named", () => {
    const two = criterion("plan", {
      indicators: [
        { id: "plan-zichtbaar", text: "Er is een plan.", shows: "done" },
        { id: "plan-bekend", text: "De bewoner kent het plan.", shows: "effect" },
      ],
    });
    const result = criterionOf(assessed(framework([theme("een-plan", [two])]), voices), "plan");
    expect(result.evidence.emptyIndicators).toEqual(["plan-bekend"]);
    expect(result.outcome).toMatchObject({ state: "undetermined", coverage: { scored: 1, applicable: 2 } });
  });
});
