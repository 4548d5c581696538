import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain/explain.ts";
import { type Step, stepKinds } from "../../src/schema/outcome.ts";
import { assessed, casesFor, criterion, criterionOf, type Data, framework, lowest, observed, rated, theme } from "../builders.ts";
import { told } from "./sentences.ts";

const ladder = {
  ladder: [
    { level: "op-orde", when: { some: { of: "cases", where: { picture: "for" } } } },
    { level: "ontbreekt", otherwise: true },
  ],
};
const kader = framework([theme("samen", [observed("plan", ladder)], lowest), theme("los", [criterion("regie")])]);
const assessment = assessed(kader, casesFor("plan", ["for", "against"]));

describe("what can be explained", () => {
  test("nothing is made of an unknown id", () => {
    expect(explain(assessment, "nazorg", "nl")).toBeUndefined();
    expect(explain(assessment, "", "en")).toBeUndefined();
  });

  test("an observation: where it comes from, what it counts for, and the outcome it is part of", () => {
    expect(told(assessment, "b1-1")).toEqual([
      "Waarneming b1-1 is “voor”. Het plan ligt in het dossier.",
      "  Bron: b1, dossier, 12 maart 2024.",
      "  Telt voor indicator “Het is te zien in de casus” van criterium Criterium plan.",
      "  Telt voor casus-1. Het beeld van deze casus is “voor”, alleen door deze waarneming.",
      "Criterium plan: “Op orde”. Dit is een voorstel: het volgt uit de waarnemingen en de beslisregel.",
    ]);
  });

  test.each([
    ["without a case", { case: undefined }, "  Heeft geen casus: telt niet mee in het beeld per casus."],
    [
      "from before the period",
      { case: "casus-1", date: "2024-01-31" },
      "  Telt niet mee: van voor de periode van het onderzoek (31 januari 2024).",
    ],
  ])("an observation %s", (_, parts, line) => {
    const { sources, ...rest } = casesFor("plan", ["for"]);
    expect(
      told(assessed(kader, { ...rest, sources: (sources as readonly Data[]).map((source) => ({ ...source, ...parts })) }), "b1-1"),
    ).toContain(line);
  });

  test("an observation that shares its case with others names them", () => {
    const given = casesFor("plan", ["for"]);
    const [first] = given["observations"] as readonly Data[];
    const both = assessed(kader, { ...given, observations: [first ?? {}, { ...first, id: "b1-2", speaks: "against" }] });
    expect(told(both, "b1-1")).toContain("  Telt voor casus-1. Het beeld van deze casus is “wisselend”, samen met b1-2.");
  });

  test("an indicator: its criterion and its observations", () => {
    expect(told(assessment, "plan-zichtbaar")).toEqual([
      "Indicator “Het is te zien in de casus”.",
      "  Hoort bij criterium Criterium plan. Laat zien: wat is gedaan.",
      "  Voor: b1-1 (dossier); tegen: b2-1 (dossier).",
      "Criterium plan: “Op orde”. Dit is een voorstel: het volgt uit de waarnemingen en de beslisregel.",
    ]);
    expect(told(assessment, "regie-zichtbaar")).toContain("  Er zijn geen waarnemingen.");
  });

  test("a theme without an outcome lists its criteria; the whole without an outcome its themes", () => {
    expect(told(assessment, "los")).toEqual([
      "Thema los: geen uitkomst. Het kader berekent hier geen niveau.",
      "De criteria:",
      "  Criterium regie: geen niveau (nog niet te bepalen).",
    ]);
    expect(told(assessment, "overall")).toEqual([
      "Het geheel: geen uitkomst. Het kader berekent hier geen niveau.",
      "De thema’s:",
      "  Thema samen: “Op orde” (voorstel).",
      "  Thema los: geen niveau (geen uitkomst).",
    ]);
  });

  test("the whole over themes counts criteria and themes, and says how settled it is", () => {
    const whole = framework([theme("samen", [criterion("plan")], lowest), theme("na", [criterion("nazorg")], lowest)], {
      outcome: { scale: "ontwikkeling", from: "themes", rule: { rank: "lowest" }, missing: "undetermined" },
    });
    expect(told(assessed(whole, rated({ plan: "op-orde", nazorg: "in-aanzet" })), "overall").slice(0, 5)).toEqual([
      "Het geheel: “In aanzet”. Dit is berekend. Het minst vaste niveau waarop het rust, is een individuele beoordeling.",
      "  Dekking: 2 van de 2 criteria die van toepassing zijn, hebben een niveau.",
      "  2 van de 2 thema’s hebben een niveau.",
      "De beslisregel kijkt naar alle thema’s.",
      "  Thema samen: “Op orde” (individuele beoordelingen).",
    ]);
  });
});

describe("an assessment that was changed by hand", () => {
  const changed = (trace: readonly Step[]) => ({
    ...assessment,
    criteria: [{ ...criterionOf(assessment, "plan"), trace: [...trace] }],
  });

  test("a rule that is not in the framework is said to be missing, and nothing breaks", () => {
    const lost = criterionOf(assessment, "plan").trace.map((step) => ({ ...step, rule: "/themes/9/outcome" }));
    expect(told(changed(lost), "plan")).toContain("Deze regel staat niet in het kader zoals het is bewaard.");
  });

  test.each(stepKinds)("a lone step of the kind %s never breaks the telling", (step) => {
    for (const steps of [undefined, [], [{ step }]]) {
      const odd: Step = { step, level: "op-orde", holds: true, rule: "/themes/0/criteria/0/outcome/rule", steps };
      const rung: Step = { step: "ladder", level: "op-orde", steps: [{ step: "rung", level: "op-orde", steps: [odd] }] };
      expect(told(changed([odd, rung]), "plan").join(" ")).not.toContain("undefined");
    }
  });
});
