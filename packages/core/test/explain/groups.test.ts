import { describe, expect, test } from "vitest";
import { assessed, assessors, criterion, type Data, framework, fromObservations, perCase, punten, theme } from "../builders.ts";
import { told } from "./sentences.ts";

const ontwikkeling = {
  id: "ontwikkeling",
  kind: "development",
  direction: "higher-is-better",
  levels: [
    { id: "ontbreekt", label: "Ontbreekt" },
    { id: "op-orde", label: "Op orde" },
  ],
};
const scales = [ontwikkeling, punten];
const indicators = [
  { id: "plan-zichtbaar", text: "Het plan is te zien.", shows: "done", scale: "punten" },
  { id: "plan-bekend", text: "Het plan is bekend.", shows: "done" },
];
const observation = (id: string, speaks: string, value: number, parts: Data = {}): Data => ({
  id,
  source: id.slice(0, 2),
  indicator: "plan-zichtbaar",
  text: "Het plan ligt er.",
  speaks,
  value,
  ...parts,
});
const seen = {
  cases: [{ id: "casus-1" }, { id: "casus-2" }],
  assessors: assessors("inspecteur-1", "inspecteur-2"),
  sources: [
    { id: "b1", type: "case-file", case: "casus-1", date: "2024-03-12", by: "inspecteur-1" },
    { id: "b2", type: "interview-citizen", date: "2024-03-12" },
  ],
  observations: [observation("b1-1", "for", 4, { period: "jaar-2023" }), observation("b1-2", "against", 7), observation("b2-1", "for", 2)],
};
const groups = { "source-type": "source-types", assessor: "assessors", period: "periods", case: "cases" } as const;

/** A criterion that groups observations like this, said in both languages. */
function saidPer(per: keyof typeof groups, parts: Data = {}, id = "plan") {
  const of = groups[per];
  const rule = {
    ladder: [
      { level: "op-orde", when: { some: { of, where: { picture: "for", value: { atLeast: 2 } } } } },
      { level: "ontbreekt", otherwise: true },
    ],
  };
  const outcome = fromObservations(rule, {
    unit: { ...perCase, per, value: "mean" },
    missing: { atLeast: 1, of, else: "undetermined", ...parts },
  });
  const assessment = assessed(framework([theme("samen", [criterion("plan", { indicators, outcome })])], { scales }), seen);
  return { nl: told(assessment, id).join("\n"), en: told(assessment, id, "en").join("\n") };
}

describe("observations that are not counted per case are told per group", () => {
  test.each([
    [
      "source-type",
      [
        "  Een soort bron is “tegen” als alle waarnemingen tegen zijn. Een andere soort bron is “voor” als alle waarnemingen voor zijn. De rest is “wisselend”.",
        "  De waarde van een soort bron is het gemiddelde van de waarden van de waarnemingen. Waarnemingen zonder waarde doen daarin niet mee.",
        "  “dossier”. Voor: b1-1 (dossier, 4); tegen: b1-2 (dossier, 7).",
        "  “gesprek met bewoner”. Voor: b2-1 (gesprek met bewoner, 2).",
      ],
      "Nodig: minstens één soort bron met een waarde van minstens 2 die “voor” is. Gevonden: gesprek met bewoner.",
      "  A kind of source is “against” when all observations are against. Any other kind of source is “for” when all observations are for.",
    ],
    [
      "assessor",
      [
        "  inspecteur-1. Voor: b1-1 (dossier, 4); tegen: b1-2 (dossier, 7).",
        "  Zonder beoordelaar, dus in geen groep. Voor: b2-1 (gesprek met bewoner, 2).",
      ],
      "Nodig: minstens één beoordelaar met een waarde van minstens 2 die “voor” is. Gevonden: geen.",
      "  Without an assessor, so in no group. For: b2-1 (interview with a citizen, 2).",
    ],
    [
      "period",
      [
        "  jaar-2023. Voor: b1-1 (dossier, 4).",
        "  Zonder periode, dus in geen groep. Voor: b2-1 (gesprek met bewoner, 2); tegen: b1-2 (dossier, 7).",
      ],
      "Nodig: minstens één periode met een waarde van minstens 2 die “voor” is. Gevonden: jaar-2023.",
      "  The value of a period is the mean of the values of the observations. Observations without a value take no part in it.",
    ],
    [
      "case",
      ["  casus-1 is “wisselend”. Voor: b1-1 (dossier, 4); tegen: b1-2 (dossier, 7). Geen bewoner gesproken."],
      "Nodig: minstens één casus met een waarde van minstens 2 die “voor” is. Gevonden: geen.",
      "  The value of a case is the mean of the values of the observations.",
    ],
  ] as const)("per %s", (per, lines, found, english) => {
    const { nl, en } = saidPer(per);
    for (const line of lines) expect(nl).toContain(line);
    expect(nl).toContain(found);
    expect(en).toContain(english);
  });

  test("an observation says its group and what was seen on the scale", () => {
    const { nl, en } = saidPer("source-type", {}, "b1-1");
    expect(nl).toContain("  Gezien: 4.");
    expect(nl).toContain("  Telt voor soort bron “dossier”, samen met b1-2.");
    expect(en).toContain("  Counts for kind of source “case file”, together with b1-2.");
    expect(saidPer("period", {}, "b1-1").nl).toContain("  Telt voor periode jaar-2023, als enige.");
    expect(saidPer("period", {}, "b2-1").nl).toContain("  Heeft geen periode: telt in geen groep mee.");
    expect(saidPer("period", {}, "b2-1").en).toContain("  Has no period: it counts in no group.");
  });
});

describe("a missing policy on evidence says each thing it asks", () => {
  test.each([
    [
      "source-type",
      { atLeast: 3 },
      "Het kader vraagt minstens 3 soorten bronnen. Er zijn er 2. Dat is te weinig",
      "  Wat nog ontbreekt: 1 soort bron.",
      "  Still missing: 1 kind of source.",
    ],
    [
      "assessor",
      { atLeast: 3 },
      "Het kader vraagt minstens 3 beoordelaars. Er is er 1. Dat is te weinig",
      "  Wat nog ontbreekt: 2 beoordelaars.",
      "  Still missing: 2 assessors.",
    ],
    [
      "period",
      { atLeast: 2 },
      "Het kader vraagt minstens 2 periodes. Er is er 1. Dat is te weinig",
      "  Wat nog ontbreekt: 1 periode.",
      "  Still missing: 1 period.",
    ],
    [
      "period",
      { atLeastShare: "2/3" },
      "Het kader vraagt minstens 1 periode. Er is er 1. Het kader vraagt ook een waarneming bij minstens 2/3 van de casussen van het onderzoek. Die is er bij 1 van de 2. Dat is te weinig",
      "  Wat nog ontbreekt: casussen.",
      "There is one about 1 of the 2. That is too little",
    ],
    [
      "case",
      { including: ["plan-bekend", "plan-zichtbaar"] },
      "Het kader vraagt in elk geval een waarneming bij de indicatoren “Het plan is bekend” en “Het plan is te zien”. Er is nog niets gezien bij “Het plan is bekend”. Dat is te weinig",
      "  Wat nog ontbreekt: waarnemingen bij indicator “Het plan is bekend”.",
      "  Still missing: observations about indicator “Het plan is bekend”.",
    ],
    [
      "case",
      { atLeast: 2, else: { collect: "Lees nog een dossier." } },
      "Het kader vraagt minstens 2 casussen. Er is er 1. Dat is te weinig",
      "  Verzamel eerst dit: Lees nog een dossier.",
      "  Collect this first: Lees nog een dossier.",
    ],
  ] as const)("per %s: %o", (per, parts, asked, missing, english) => {
    const { nl, en } = saidPer(per, parts);
    expect(nl).toContain(asked);
    expect(nl).toContain(missing);
    expect(en).toContain(english);
  });

  test("a named indicator that was seen", () => {
    const { nl, en } = saidPer("case", { including: ["plan-zichtbaar"] });
    expect(nl).toContain("Het kader vraagt in elk geval een waarneming bij indicator “Het plan is te zien”. Die is er. Dat is genoeg.");
    expect(en).toContain(
      "The framework asks in any case for an observation about indicator “Het plan is te zien”. That is there. That is enough.",
    );
  });
});
