import { describe, expect, test } from "vitest";
import { assessed, criterion, type Data, framework, rated, theme } from "../builders.ts";
import { told } from "./sentences.ts";

/** Three criteria that were rated ontbreekt, in-aanzet and geborgd: worth 1, 2 and 4. */
const given = rated({ a: "ontbreekt", b: "in-aanzet", c: "geborgd" });
const criteria = [
  criterion("a", { norm: { type: "statutory", references: [] }, core: true }),
  criterion("b", { tags: ["zorg"] }),
  criterion("c"),
];

/** What is said of a theme over these three with this rule. */
const saidOf = (rule: Data, parts: Data = {}): { readonly nl: string; readonly en: string } => {
  const assessment = assessed(framework([theme("samen", criteria, { from: "criteria", rule, missing: "undetermined", ...parts })]), given);
  return { nl: told(assessment, "samen").join("\n"), en: told(assessment, "samen", "en").join("\n") };
};

describe("a rank says which level it takes and shows the levels in order", () => {
  test.each([
    ["lowest", "neemt het laagste niveau. Dat is “Ontbreekt”.", "takes the lowest level. That is “Ontbreekt”."],
    ["highest", "neemt het hoogste niveau. Dat is “Geborgd”.", "takes the highest level. That is “Geborgd”."],
    [
      "lower-median",
      "het laagste van de twee in het midden. Dat is “In aanzet”.",
      "the lower of the two in the middle. That is “In aanzet”.",
    ],
  ])("%s", (rank, nl, en) => {
    const said = saidOf({ rank });
    expect(said.nl).toContain(nl);
    expect(said.en).toContain(en);
    expect(said.nl).toContain("Van laag naar hoog: “Ontbreekt” (Criterium a), “In aanzet” (Criterium b), “Geborgd” (Criterium c).");
  });
});

const cuts = (above: number | string): readonly Data[] => [{ level: "op-orde", above }, { level: "ontbreekt" }];
const weightedMean = { of: "value", weights: { a: 2, b: 1, c: 1 } };

describe("bands say the number, how it came about and the edges it lies between", () => {
  test.each([
    [
      "a mean",
      { mean: "value" },
      2,
      "“Op orde”: ongeveer 2,33 (7/3) is meer dan 2.",
      "Het gemiddelde van de waarden is ongeveer 2,33 (7/3).",
      "The mean of the values is about 2.33 (7/3).",
    ],
    ["a sum", { sum: "value" }, 7, "“Ontbreekt”: 7 is niet meer dan 7.", "De waarden zijn samen 7.", "The values together are 7."],
    [
      "a sum from a start",
      { sum: "value", start: "0.5" },
      7,
      "“Op orde”: 7,5 is meer dan 7.",
      "en de beginwaarde 0,5 zijn samen 7,5.",
      "the start of 0.5 together are 7.5.",
    ],
    [
      "a weighted mean",
      { weightedMean },
      2,
      "“Ontbreekt”: 2 is niet meer dan 2.",
      "Het gewogen gemiddelde van de waarden is 2.",
      "The weighted mean of the values is 2.",
    ],
    [
      "a percentage",
      { percentageOfMaximum: "value" },
      "58.5",
      "“Ontbreekt”: ongeveer 58,33 (175/3) is niet meer dan 58,5.",
      "samen 7. Dat is ongeveer 58,33 (175/3) procent",
      "are 7. That is about 58.33 (175/3) per cent",
    ],
    ["the lowest", { lowest: "value" }, 1, "“Ontbreekt”: 1 is niet meer dan 1.", "De laagste waarde is 1.", "The lowest value is 1."],
    ["the highest", { highest: "value" }, 1, "“Op orde”: 4 is meer dan 1.", "De hoogste waarde is 4.", "The highest value is 4."],
    [
      "a count",
      { count: { of: "criteria", where: { core: true } } },
      0,
      "“Op orde”: 1 is meer dan 0.",
      "1 van de 3 criteria is een knelcriterium.",
      "1 of the 3 criteria is a core criterion.",
    ],
    [
      "a share",
      { share: { of: "criteria", where: { core: false } } },
      0,
      "“Op orde”: ongeveer 0,67 (2/3) is meer dan 0.",
      "Het aandeel is ongeveer 0,67 (2/3). 2 van de 3 criteria zijn geen knelcriteria.",
      "The share is about 0.67 (2/3). 2 of the 3",
    ],
  ])("%s", (_, of, edge, head, nl, en) => {
    const said = saidOf({ bands: { of, cuts: cuts(edge) } });
    expect(said.nl).toContain(`De beslisregel geeft ${head}`);
    expect(said.nl).toContain(nl);
    expect(said.en).toContain(en);
  });

  test("a band in the middle has two edges, each as it was written", () => {
    const middle = [{ level: "geborgd", atLeast: 8 }, { level: "op-orde", atLeast: 7 }, { level: "ontbreekt" }];
    expect(saidOf({ bands: { of: { sum: "value" }, cuts: middle } }).nl).toContain("“Op orde”: 7 is minstens 7 en minder dan 8.");
  });

  test("a level that has two bands is said without edges", () => {
    const twice = [{ level: "op-orde", above: 8 }, { level: "in-aanzet", above: 7 }, { level: "op-orde" }];
    expect(saidOf({ bands: { of: { sum: "value" }, cuts: twice } }).nl).toContain("De beslisregel geeft “Op orde”: het getal is 7.");
  });

  test("weights and values are shown, so that the number can be checked", () => {
    const said = saidOf({ bands: { of: { weightedMean }, cuts: cuts(2) } }).nl;
    expect(said).toContain("  Gewichten: Criterium a telt 2 keer; Criterium b telt 1 keer; Criterium c telt 1 keer.");
    expect(said).toContain("  Criterium c: “Geborgd” (individuele beoordelingen, waarde 4).");
  });
});

/** A ladder with one rung before the last. */
const ladder = (when: Data): Data => ({
  ladder: [
    { level: "op-orde", when },
    { level: "ontbreekt", otherwise: true },
  ],
});

describe("a ladder says of each rung that was tried whether it holds, with what was found", () => {
  test.each([
    [
      "some",
      { some: { of: "criteria", where: { level: "geborgd" } } },
      "“Op orde”: ja. Nodig: minstens één criterium met niveau “Geborgd”. Gevonden: Criterium c.",
    ],
    [
      "some, not found",
      { some: { of: "criteria", where: { level: "op-orde" } } },
      "“Op orde”: nee. Nodig: minstens één criterium met niveau “Op orde”. Gevonden: geen.",
    ],
    [
      "every",
      { every: { of: "criteria", where: { level: ["geborgd", "op-orde"] } } },
      "“Op orde”: nee. 1 van de 3 criteria heeft niveau “Geborgd” of “Op orde”; nodig: allemaal.",
    ],
    [
      "a count",
      { count: { of: "criteria", where: { core: true } }, below: 1 },
      "“Op orde”: nee. 1 van de 3 criteria is een knelcriterium; nodig: minder dan 1.",
    ],
    ["two edges", { sum: "value", above: 3, atMost: "7.5" }, "“Op orde”: ja. De waarden zijn samen 7; nodig: meer dan 3 en hoogstens 7,5."],
    [
      "a narrowed base",
      { share: { of: "criteria", among: { core: true }, where: { level: "ontbreekt" } }, atLeast: 1 },
      "“Op orde”: ja. 1 van 1 knelcriterium heeft niveau “Ontbreekt”; nodig: minstens 1.",
    ],
    [
      "an empty base",
      { share: { of: "criteria", among: { level: "op-orde" }, where: { core: true } }, atLeast: 1 },
      "“Op orde”: niet te zeggen. Er zijn geen criteria met niveau “Op orde”; nodig: minstens 1.",
    ],
    ["otherwise", { some: { of: "criteria", where: { level: "op-orde" } } }, "“Ontbreekt”: ja, want geen van de niveaus hierboven klopt."],
  ])("%s", (_, when, line) => expect(saidOf(ladder(when)).nl).toContain(`  ${line}`));

  test.each([
    ["all", "Alle voorwaarden moeten kloppen:", "nee"],
    ["any", "Minstens één voorwaarde moet kloppen:", "ja"],
  ])("%s puts its parts below it, each with its verdict", (key, head, holds) => {
    const lines = saidOf(ladder({ [key]: [{ sum: "value", atLeast: 8 }, { not: { lowest: "value", above: 2 } }] })).nl;
    expect(lines).toContain(
      [
        `  “Op orde”: ${holds}. ${head}`,
        "    De waarden zijn samen 7; nodig: minstens 8. Dat klopt niet.",
        "    Dat klopt. Dit mag juist niet kloppen:",
        "      De laagste waarde is 1; nodig: meer dan 2. Dat klopt niet.",
      ].join("\n"),
    );
  });

  test("what cannot be said is not called wrong", () => {
    const none = { share: { of: "criteria", among: { level: "op-orde" } }, atLeast: "1/2" };
    expect(saidOf(ladder({ all: [none] })).nl).toContain("nodig: minstens 1/2. Dat is niet te zeggen.");
  });
});

describe("limits", () => {
  const limit = (when: Data, parts: Data): Data => ({ limits: [{ when, because: "Het knelcriterium ontbreekt.", ...parts }] });
  const core = { some: { of: "criteria", where: { core: true, level: "ontbreekt" } } };

  test("a limit that holds gives its reason, and what it did to the level", () => {
    const said = saidOf({ rank: "highest" }, limit(core, { atMost: "in-aanzet", binding: true })).nl;
    expect(said).toContain(
      "Begrenzing hoogstens “In aanzet”: geldt. Nodig: minstens één knelcriterium met niveau “Ontbreekt”. Gevonden: Criterium a. Reden: Het knelcriterium ontbreekt.",
    );
    expect(said).toContain("Deze begrenzing is bindend: een oordeel erbuiten wordt geweigerd.");
    expect(said).toContain("Berekend: “In aanzet”.\n  De beslisregel gaf “Geborgd”. Dat ligt buiten de ruimte, dus wordt het “In aanzet”.");
  });

  test("a limit that does not hold says what was found, not its reason", () => {
    const said = saidOf({ rank: "lowest" }, limit({ lowest: "value", above: 3 }, { atLeast: "op-orde" })).nl;
    expect(said).toContain("Begrenzing minstens “Op orde”: geldt niet. De laagste waarde is 1; nodig: meer dan 3.");
    expect(said).not.toContain("Het knelcriterium ontbreekt.");
    expect(said).not.toContain("buiten de ruimte, dus");
  });

  test("a limit with more conditions puts them below it, then its reason", () => {
    const said = saidOf({ rank: "lowest" }, limit({ all: [core] }, { atMost: "op-orde" })).nl;
    expect(said).toContain("geldt. Alle voorwaarden moeten kloppen:\n    Nodig: minstens één knelcriterium");
    expect(said).toContain("\n    Reden: Het knelcriterium ontbreekt.");
  });
});
