import { describe, expect, test } from "vitest";
import { sayRules } from "../../src/explain/written/say-rules.ts";
import { criterion, type Data, framework, fromObservations, lowest, observed, theme } from "../builders.ts";

/** The sentences of each rule, set in, in Dutch; English must say it in as many lines, set in alike. */
function rulesOf(themes: readonly Data[], parts: Data = {}) {
  const { data } = framework(themes, parts);
  const [nl, en] = [sayRules(data, "nl"), sayRules(data, "en")];
  expect(en.map(({ sentences }) => sentences.map(({ depth }) => depth))).toEqual(
    nl.map(({ sentences }) => sentences.map(({ depth }) => depth)),
  );
  expect([...nl, ...en].flatMap(({ sentences }) => sentences).filter(({ text }) => /undefined|\[object|,,|, \./.test(text))).toEqual([]);
  return nl.map(({ ids, about, sentences }) => ({ ids, about, lines: sentences.map(({ depth, text }) => `${"  ".repeat(depth)}${text}`) }));
}

/** What a rule of a theme of two criteria says. */
const ruleSaid = (rule: Data, parts: Data = {}, scale = "ontwikkeling") =>
  rulesOf([
    theme(
      "plan",
      [criterion("doelen", { core: true, tags: ["inhoud"], norm: { type: "statutory", references: [] } }), criterion("regie")],
      { ...lowest, rule, ...parts },
      { scale },
    ),
  ])
    .find(({ about }) => about === "themes")
    ?.lines.slice(2) ?? [];

const ladder = (when: Data) => ({
  ladder: [
    { level: "op-orde", when },
    { level: "ontbreekt", otherwise: true },
  ],
});
const share = { share: { of: "cases", where: { picture: "for" } }, atLeast: "2/3" };

describe("the rules of a framework in sentences", () => {
  test("tell of a criterion how observations count, how many are needed, the rungs and the room", () => {
    const outcome = fromObservations(ladder(share), {
      room: [{ when: { every: { of: "cases", where: { picture: "for" } } }, atLeast: "in-aanzet", because: "Overal is het te zien" }],
      missing: { atLeast: 2, of: "cases", else: { collect: "Spreek meer bewoners" } },
    });
    expect(rulesOf([theme("plan", [criterion("doelen", { outcome })])])[0]).toEqual({
      ids: ["doelen"],
      about: "criteria",
      lines: [
        "Waarnemingen tellen per casus.",
        "  Een casus is “tegen” als alle waarnemingen tegen zijn. Een andere casus is “voor” als alle waarnemingen voor zijn. De rest is “wisselend”.",
        "Het kader vraagt minstens 2 casussen met een waarneming. Is dat er niet, dan geeft de beslisregel geen niveau. Verzamel eerst dit: Spreek meer bewoners.",
        "De beslisregel probeert de niveaus in deze volgorde. Het eerste dat klopt, geldt.",
        "  “Op orde” als dit klopt: minstens 2/3 van de casussen is “voor”.",
        "  “Ontbreekt” in alle andere gevallen.",
        "Ruimte minstens “In aanzet” als dit klopt: alle casussen zijn “voor”.",
        "  Reden: Overal is het te zien.",
        "Een niveau buiten deze grenzen vraagt een reden en een tweede persoon.",
      ],
    });
  });

  test("tell what is the same for many once, and what differs apart", () => {
    const rules = rulesOf([
      theme("plan", [observed("doelen", ladder(share)), observed("regie", ladder(share))], lowest),
      theme("zorg", [observed("nazorg", ladder({ ...share, atLeast: "3/4" })), criterion("overgang")], lowest),
    ]);
    expect(rules.map(({ about, ids }) => [about, ...ids])).toEqual([
      ["criteria", "doelen", "regie"],
      ["criteria", "nazorg"],
      ["criteria", "overgang"],
      ["themes", "plan", "zorg"],
    ]);
  });

  test("are silent about what has no scale, and say where people alone judge", () => {
    const bare = { scale: undefined, outcome: "none" };
    expect(rulesOf([theme("plan", [criterion("doelen", bare)], "none", { scale: undefined })], { scales: [] })).toEqual([]);
    expect(rulesOf([theme("plan", [criterion("doelen", { outcome: "none" })], "none")]).map(({ lines }) => lines)).toEqual([
      ["Er wordt niets berekend. Alleen een vastgesteld oordeel van mensen geeft een niveau."],
      ["Er wordt niets berekend. Alleen een vastgesteld oordeel van mensen geeft een niveau."],
    ]);
  });

  test("tell of the whole over which themes it goes", () => {
    const outcome = { scale: "ontwikkeling", from: { themes: { id: ["plan"] } }, rule: { rank: "worst" }, missing: "undetermined" };
    expect(rulesOf([theme("plan", [criterion("doelen")], lowest)], { outcome }).at(-1)).toEqual({
      ids: ["overall"],
      about: "overall",
      lines: [
        "De beslisregel kijkt naar de thema’s (Thema plan).",
        "Het kader vraagt een niveau van al deze thema’s. Is dat er niet, dan geeft de beslisregel geen niveau.",
        "De beslisregel neemt het slechtste niveau.",
      ],
    });
  });
});

describe("a condition before anything was seen", () => {
  const criteria = (where: Data, among: Data = {}) => ({ of: "criteria", where, among });
  test.each<[string, Data, string]>([
    [
      "a share in decimals",
      { share: criteria({ level: "op-orde" }), atLeast: 0.75 },
      "minstens 75 procent van de criteria met een niveau heeft niveau “Op orde”",
    ],
    [
      "a share with a part of a per cent",
      { share: criteria({ level: "op-orde" }), below: "0.125" },
      "minder dan 12,5 procent van de criteria met een niveau heeft niveau “Op orde”",
    ],
    [
      "a whole share",
      { share: criteria({ level: "op-orde" }), atLeast: 1 },
      "minstens 100 procent van de criteria met een niveau heeft niveau “Op orde”",
    ],
    [
      "two edges",
      { share: criteria({ level: "op-orde" }), above: "1/3", below: "2/3" },
      "meer dan 1/3 en minder dan 2/3 van de criteria met een niveau heeft niveau “Op orde”",
    ],
    [
      "a share of all that applies",
      { share: { ...criteria({ level: "op-orde" }), base: "applicable" }, atLeast: "1/2" },
      "minstens 1/2 van de criteria die van toepassing zijn (ook zonder niveau), heeft niveau “Op orde”",
    ],
    ["a count", { count: criteria({ level: "op-orde" }), atLeast: 2 }, "minstens 2 criteria hebben niveau “Op orde”"],
    ["a count of one", { count: criteria({ level: "op-orde" }), atLeast: 1 }, "minstens 1 criterium heeft niveau “Op orde”"],
    [
      "a count among some",
      { count: criteria({ level: "op-orde" }, { tag: "inhoud" }), atMost: 2 },
      "hoogstens 2 van de criteria met het kenmerk “inhoud” hebben niveau “Op orde”",
    ],
    ["a count of nothing", { count: criteria({ level: "op-orde" }), atMost: 0 }, "geen van de criteria heeft niveau “Op orde”"],
    ["a count of members only", { count: { of: "criteria" }, atLeast: 2 }, "er zijn minstens 2 criteria met een niveau"],
    ["a core criterion", { some: criteria({ core: true, level: "ontbreekt" }) }, "minstens één knelcriterium heeft niveau “Ontbreekt”"],
    [
      "what is no core criterion",
      { some: criteria({ core: false, level: "ontbreekt" }) },
      "minstens één criterium is geen knelcriterium en heeft niveau “Ontbreekt”",
    ],
    ["one by name", { some: criteria({ id: "doelen", level: "op-orde" }) }, "Criterium doelen heeft niveau “Op orde”"],
    [
      "some by name",
      { some: criteria({ id: ["doelen", "regie"], level: "op-orde" }) },
      "minstens één van de criteria (Criterium doelen of Criterium regie) heeft niveau “Op orde”",
    ],
    [
      "a norm",
      { none: criteria({ norm: "statutory", level: "ontbreekt" }) },
      "geen van de criteria gaat over een wettelijke eis en heeft niveau “Ontbreekt”",
    ],
    ["all", { every: criteria({ level: ["op-orde", "geborgd"] }) }, "alle criteria met een niveau hebben niveau “Op orde” of “Geborgd”"],
    ["a mean", { mean: "value", atLeast: "2.5" }, "het gemiddelde van de waarden is minstens 2,5"],
    [
      "a percentage with a start",
      { percentageOfMaximum: "value", start: 4, atLeast: 50 },
      "de beginwaarde 4 plus de som van de waarden, als percentage van de hoogste som die kan met dezelfde beginwaarde, is minstens 50",
    ],
    [
      "a sum of some",
      { sum: "value", among: { tag: "inhoud" }, below: 3 },
      "de som van de waarden van de criteria met het kenmerk “inhoud” is minder dan 3",
    ],
  ])("%s", (_name, when, expected) => expect(ruleSaid(ladder(when))[1]).toBe(`  “Op orde” als dit klopt: ${expected}.`));

  test("that is made of others lists them", () => {
    const one = { some: criteria({ level: "geborgd" }) };
    expect(ruleSaid(ladder({ any: [one, { not: { all: [one, one] } }] })).slice(1)).toEqual([
      "  “Op orde” als minstens één van deze voorwaarden klopt:",
      "    Minstens één criterium heeft niveau “Geborgd”.",
      "    Dit klopt niet:",
      "      Al deze voorwaarden kloppen:",
      "        Minstens één criterium heeft niveau “Geborgd”.",
      "        Minstens één criterium heeft niveau “Geborgd”.",
      "  “Ontbreekt” in alle andere gevallen.",
    ]);
  });
});

describe("a rule before anything was seen", () => {
  test.each<[string, Data, readonly string[]]>([
    ["the lowest", { rank: "lowest" }, ["De beslisregel neemt het laagste niveau."]],
    ["the second lowest", { rank: { lowest: 2 } }, ["De beslisregel zet de niveaus op volgorde en neemt het op één na laagste."]],
    [
      "bands of a rounded number",
      {
        bands: {
          of: { round: { of: { mean: "value" }, digits: 1, mode: "half-up" } },
          cuts: [{ level: "op-orde", above: "2.5" }, { level: "ontbreekt" }],
        },
      },
      [
        "De beslisregel berekent het gemiddelde van de waarden. Dat getal valt in één van deze vakken. Het eerste dat klopt, geldt.",
        "  Dit getal wordt afgerond op 1 cijfer achter de komma (naar boven bij precies de helft, en onder nul naar beneden).",
        "  “Op orde”: meer dan 2,5.",
        "  “Ontbreekt” in alle andere gevallen.",
      ],
    ],
    [
      "a ladder that is climbed, from the bottom",
      { ...ladder({ some: { of: "criteria", where: { level: "geborgd" } } }), everyLower: true },
      [
        "De beslisregel begint bij de onderste trede. Een trede geldt alleen als elke lagere trede ook klopt. De hoogste trede die zo geldt, geeft het niveau.",
        "  “Ontbreekt” is de onderste trede.",
        "  “Op orde” als dit klopt: minstens één criterium heeft niveau “Geborgd”.",
      ],
    ],
    [
      "a table with something to collect",
      {
        table: {
          match: "first",
          rows: [
            { when: { some: { of: "criteria", where: { level: "geborgd" } } }, level: "op-orde" },
            { otherwise: true, collect: "Lees het dossier" },
          ],
        },
      },
      [
        "De beslisregel is een tabel. Hij gaat de rijen van boven naar beneden langs. De eerste rij die klopt, geldt.",
        "  Rij 1 geeft “Op orde” als dit klopt: minstens één criterium heeft niveau “Geborgd”.",
        "  Rij 2 geeft geen niveau in alle andere gevallen.",
        "    Verzamel eerst dit: Lees het dossier.",
      ],
    ],
  ])("%s", (_name, rule, expected) => expect(ruleSaid(rule)).toEqual(expected));

  test("with a shift, a binding limit and what is missing", () => {
    const when = { some: { of: "criteria", where: { level: "ontbreekt" } } };
    const parts = {
      missing: { atLeastShare: "1/2", then: "as-lowest", else: "undetermined" },
      shifts: [{ when, by: -1, because: "Er ontbreekt iets." }],
      limits: [{ when, atMost: "in-aanzet", because: "Zonder plan kan het niet.", binding: true }],
    };
    expect(ruleSaid({ rank: "highest" }, parts)).toEqual([
      "  Wat geen niveau heeft, telt als het laagste van zijn schaal.",
      "De beslisregel neemt het hoogste niveau.",
      "Verschuiving 1 niveau lager als dit klopt: minstens één criterium heeft niveau “Ontbreekt”.",
      "  Reden: Er ontbreekt iets.",
      "Begrenzing hoogstens “In aanzet” als dit klopt: minstens één criterium heeft niveau “Ontbreekt”.",
      "  Reden: Zonder plan kan het niet.",
      "  Deze begrenzing is bindend: een oordeel erbuiten wordt geweigerd.",
      "Een niveau buiten deze grenzen vraagt een reden en een tweede persoon.",
    ]);
  });
});
