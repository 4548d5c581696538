import { describe, expect, test } from "vitest";
import type { Data } from "../builders.ts";
import { criterion } from "../builders.ts";
import { type Case, saidOf, three } from "./a-theme.ts";

const bands = (of: Data): Data => ({ bands: { of, cuts: [{ level: "geborgd", above: 99 }, { level: "ontbreekt" }] } });
const number = (of: Data): Data => ({ number: of });
const inPercent: Case = { scale: "procent" };
const points: Case = { on: "punten", scale: "punten", given: { a: 3, b: 10, c: 2 } };

describe("where a rank stands", () => {
  test.each<readonly [string, unknown, Case, string, string]>([
    [
      "second lowest",
      { lowest: 2 },
      {},
      "De beslisregel zet de niveaus op volgorde en neemt het op één na laagste. Dat is “In aanzet”.",
      "The rule puts the levels in order and takes the second lowest. That is “In aanzet”.",
    ],
    [
      "third highest",
      { highest: 3 },
      {},
      "neemt het op twee na hoogste. Dat is “Ontbreekt”.",
      "takes the third highest. That is “Ontbreekt”.",
    ],
    ["the first of them", { highest: 1 }, {}, "neemt het hoogste. Dat is “Geborgd”.", "takes the highest. That is “Geborgd”."],
    ["best", "best", {}, "De beslisregel neemt het beste niveau. Dat is “Geborgd”.", "The rule takes the best level. That is “Geborgd”."],
    [
      "worst",
      "worst",
      {},
      "De beslisregel neemt het slechtste niveau. Dat is “Ontbreekt”.",
      "The rule takes the worst level. That is “Ontbreekt”.",
    ],
    [
      "worst, where lower is better",
      "worst",
      { on: "risico", scale: "risico", given: { a: "klein", b: "groot", c: "matig" } },
      "Dat is “Groot”. Op deze schaal is lager beter.\n  Van laag naar hoog: “Klein” (Criterium a), “Matig” (Criterium c), “Groot” (Criterium b).",
      "That is “Groot”. On this scale lower is better.",
    ],
    [
      "of numbers, by their size",
      "lowest",
      points,
      "De beslisregel neemt het laagste getal. Dat is 2 punten.\n  Van laag naar hoog: 2 punten (Criterium c), 3 punten (Criterium a), 10 punten (Criterium b).",
      "The rule takes the lowest number. That is 2 punten.",
    ],
  ])("%s", (_, rank, some, nl, en) => {
    const said = saidOf({ rank }, some);
    expect(said.nl).toContain(nl);
    expect(said.en).toContain(en);
  });

  test("too few to have that place", () => {
    const said = saidOf(
      { rank: { lowest: 2 } },
      { given: { a: "op-orde" }, outcome: { missing: { then: "exclude", else: "undetermined" } } },
    );
    expect(said.nl).toContain(
      "De beslisregel geeft geen niveau. Hij neemt het op één na laagste, en daarvoor zijn minstens 2 niveaus nodig. Er is er maar 1.",
    );
    expect(said.en).toContain("The rule gives no level. It takes the second lowest, and that needs at least 2 levels. There is only 1.");
  });
});

describe("a number is an outcome itself", () => {
  test("with its unit, and how it came about", () => {
    const { nl, en } = saidOf(number({ percentageOfMaximum: "value", start: 2 }), inPercent);
    expect(nl).toContain("Thema samen: ongeveer 64,29 (450/7) procent. Dit is berekend.");
    expect(nl).toContain(
      "De beslisregel geeft ongeveer 64,29 (450/7) procent.\n  De waarden en de beginwaarde 2 zijn samen 9. Dat is ongeveer 64,29 (450/7) procent van het hoogste dat mogelijk is, met dezelfde beginwaarde.",
    );
    expect(en).toContain(
      "The rule gives about 64.29 (450/7) procent.\n  The values and the start of 2 together are 9. That is about 64.29 (450/7) per cent of the highest that is possible, with the same start.",
    );
  });

  test("members with numbers say numbers; one of something goes without its unit", () => {
    const { nl, en } = saidOf({ rank: "lowest" }, { ...points, given: { a: 1, b: 10, c: 2 } });
    expect(nl).toContain("  Dekking: 3 van de 3 criteria die van toepassing zijn, hebben een getal.");
    expect(nl).toContain("  Criterium a: 1 (vastgesteld oordeel).\n  Criterium b: 10 punten (vastgesteld oordeel).");
    expect(nl).toContain("Het kader vraagt een getal van al deze criteria. 3 van de 3 criteria hebben er een.");
    expect(en).toContain("The framework asks for a number of all these criteria.");
  });

  test("what is open leaves an interval", () => {
    const { nl, en } = saidOf({ rank: "lowest" }, { ...points, given: { a: 3 } });
    expect(nl).toContain(
      "  Wat nog ontbreekt: een getal voor Criterium b en Criterium c.\n  Nog mogelijk: alles van 1 tot en met 3 punten.",
    );
    expect(nl).toContain("  Criterium b: geen getal (nog niet te bepalen).");
    expect(en).toContain("  Still possible: everything from 1 up to and including 3 punten.");
  });

  test("nothing to reckon with gives no number", () => {
    const among = { value: { above: 10 } };
    const { nl, en } = saidOf(number({ mean: "value", among }), inPercent);
    expect(nl).toContain("De beslisregel geeft geen getal: er is niets om mee te rekenen.");
    expect(en).toContain("The rule gives no number: there is nothing to work with.");
  });

  test("limits and room are numbers too", () => {
    const limits = [{ when: { lowest: "value", atMost: 2 }, atMost: 5, because: "Eén criterium is te laag." }];
    const { nl, en } = saidOf({ rank: "highest" }, { ...points, outcome: { limits } });
    expect(nl).toContain("De ruimte is alles van 1 tot en met 5 punten. Een getal erbuiten vraagt een reden en een tweede persoon.");
    expect(nl).toContain(
      "  Begrenzing hoogstens 5 punten: geldt. De laagste waarde is 2; nodig: hoogstens 2. Reden: Eén criterium is te laag.",
    );
    expect(nl).toContain("  De beslisregel gaf 10 punten. Dat ligt buiten de ruimte, dus wordt het 5 punten.");
    expect(en).toContain(
      "The room is everything from 1 up to and including 5 punten. A number beyond it asks for a reason and a second person.",
    );
  });
});

describe("a mean of powers is called by its name, with exponent and rounding", () => {
  const powerMean = (exponent: number, parts: Data = {}): Data => ({
    powerMean: { of: "value", exponent, round: { digits: 2, mode: "half-up" }, ...parts },
  });
  test.each([
    // (1 + 4 + 16) / 3 = 7, of which the root is 2.645…
    [
      powerMean(2),
      "Het machtsgemiddelde met exponent 2 van de waarden is 2,65, afgerond op 2 cijfers achter de komma (naar boven bij precies de helft).",
      "The power mean with exponent 2 of the values is 2.65, rounded to 2 decimals (up at exactly half).",
    ],
    // 1 × 2 × 4 = 8, of which the third root is 2.
    [
      powerMean(0),
      "Het meetkundig gemiddelde (een machtsgemiddelde met exponent 0) van de waarden is 2, afgerond",
      "The geometric mean (a power mean with exponent 0) of the values is 2, rounded",
    ],
    // 3 / (1 + 1/2 + 1/4) = 12/7 = 1.714…
    [
      powerMean(-1, { round: { digits: 1, mode: "truncate" } }),
      "Het harmonisch gemiddelde (een machtsgemiddelde met exponent -1) van de waarden is 1,7, afgekapt op 1 cijfer achter de komma.",
      "The harmonic mean (a power mean with exponent -1) of the values is 1.7, cut off to 1 decimal.",
    ],
    // (2 + 2 + 4) / 4 = 2.
    [
      powerMean(1, { weights: { a: 2, b: 1, c: 1 } }),
      "Het gewogen machtsgemiddelde met exponent 1 van de waarden is 2, afgerond",
      "The weighted power mean with exponent 1 of the values is 2, rounded",
    ],
  ])("%o", (of, nl, en) => {
    const said = saidOf(bands(of));
    expect(said.nl).toContain(`  ${nl}`);
    expect(said.nl).toContain("  Hoe lager de exponent, hoe zwaarder lage waarden tellen.");
    expect(said.en).toContain(`  ${en}`);
    expect(said.en).toContain("  The lower the exponent, the more low values weigh.");
  });

  test("its weights are shown", () => {
    const said = saidOf(bands(powerMean(1, { weights: { a: 2, b: 1, c: 1 } })));
    expect(said.nl).toContain("  Gewichten: Criterium a telt 2 keer; Criterium b telt 1 keer; Criterium c telt 1 keer.");
    expect(said.en).toContain("  Weights: Criterium a counts 2 times; Criterium b counts 1 time; Criterium c counts 1 time.");
  });
});

describe("a rounded number says what it was and how it was rounded", () => {
  test.each([
    [
      "half-up",
      1,
      "Afgerond op 1 cijfer achter de komma (naar boven bij precies de helft) is dat 2,3.",
      "Rounded to 1 decimal (up at exactly half) that is 2.3.",
    ],
    [
      "half-even",
      0,
      "Afgerond op een heel getal (naar het even cijfer bij precies de helft) is dat 2.",
      "Rounded to a whole number (to the even digit at exactly half) that is 2.",
    ],
    ["truncate", 2, "Afgekapt op 2 cijfers achter de komma is dat 2,33.", "Cut off to 2 decimals that is 2.33."],
  ])("%s, %i digits", (mode, digits, nl, en) => {
    const said = saidOf(bands({ round: { of: { mean: "value" }, digits, mode } }));
    expect(said.nl).toContain(`  Het gemiddelde van de waarden is ongeveer 2,33 (7/3). ${nl}`);
    expect(said.en).toContain(`  The mean of the values is about 2.33 (7/3). ${en}`);
  });

  test("below nothing halves go down", () => {
    const of = { sum: { lookup: { ontbreekt: "-5/2", "in-aanzet": 0, "op-orde": 0, geborgd: 0 } } };
    const said = saidOf(bands({ round: { of, digits: 0, mode: "half-up" } }));
    expect(said.nl).toContain("De waarden zijn samen -2,5. Afgerond op een heel getal (naar beneden bij precies de helft) is dat -3.");
    expect(said.en).toContain("Rounded to a whole number (down at exactly half) that is -3.");
  });

  test("a comparison keeps its verdict behind the rounding", () => {
    const when = { round: { of: { mean: "value" }, digits: 1, mode: "half-up" }, atLeast: 2 };
    const said = saidOf({
      ladder: [
        { level: "op-orde", when },
        { level: "ontbreekt", otherwise: true },
      ],
    });
    expect(said.nl).toContain("“Op orde”: ja. Het gemiddelde van de waarden is ongeveer 2,33 (7/3). Afgerond op 1 cijfer");
    expect(said.nl).toContain("is dat 2,3; nodig: minstens 2.");
  });
});

describe("values that were converted say so, and how", () => {
  const lookup = { ontbreekt: 0, "in-aanzet": 1, "op-orde": 5, geborgd: 10 };
  test.each<readonly [string, unknown, Case, string, string]>([
    [
      "looked up",
      { lookup },
      {},
      "De waarden zijn samen 11.\n  De waarden komen uit een tabel: “Ontbreekt” is 0; “In aanzet” is 1; “Op orde” is 5; “Geborgd” is 10.",
      "The values come from a table: “Ontbreekt” is 0; “In aanzet” is 1; “Op orde” is 5; “Geborgd” is 10.",
    ],
    [
      "on a line, capped",
      { linear: { from: [1, 4], to: [10, 100] }, cap: { atLeast: 20, atMost: "90.5" } },
      {},
      "De waarden zijn eerst rechtlijnig omgezet: 1 wordt 10 en 4 wordt 100, met gelijke stappen ertussen.\n  Een waarde lager dan 20 telt als 20.\n  Een waarde hoger dan 90,5 telt als 90,5.",
      "The values were first converted along a straight line: 1 becomes 10 and 4 becomes 100, with equal steps between.\n  A value lower than 20 counts as 20.\n  A value higher than 90.5 counts as 90.5.",
    ],
    [
      "by logarithm",
      { log: { from: [1, 4], to: [0, 2], round: { digits: 3, mode: "half-up" } } },
      {},
      "De waarden zijn eerst logaritmisch omgezet: 1 wordt 0 en 4 wordt 2, en elke verdubbeling telt even zwaar. De plaats in het bereik is afgerond op 3 cijfers achter de komma (naar boven bij precies de helft).",
      "The values were first converted logarithmically: 1 becomes 0 and 4 becomes 2, and every doubling weighs the same. The place in the range is rounded to 3 decimals (up at exactly half).",
    ],
    [
      "per scale",
      { byScale: { punten: "value", ontwikkeling: { lookup } } },
      { given: { a: 3, d: "op-orde" }, criteria: [...three("punten").slice(0, 1), criterion("d")] },
      "  De waarden zijn samen 8.\n  Op de schaal “Punten” telt de waarde zelf.\n  Op de schaal “ontwikkeling”:\n    De waarden komen uit een tabel: “Ontbreekt” is 0;",
      "  On the scale “Punten” the value itself counts.\n  On the scale “ontwikkeling”:\n    The values come from a table: “Ontbreekt” is 0;",
    ],
  ])("%s", (_, sum, some, nl, en) => {
    const said = saidOf(bands({ sum }), some);
    expect(said.nl).toContain(nl);
    expect(said.en).toContain(en);
  });

  test("nothing is said where every scale counts as it is", () => {
    const said = saidOf(bands({ sum: { byScale: { punten: "value", ontwikkeling: "value" } } }), {
      criteria: [...three("punten").slice(0, 1), criterion("d")],
      given: { a: 3, d: "op-orde" },
    });
    expect(said.nl).toContain("  De waarden zijn samen 6.\nDeze uitkomst");
  });

  test("a member shows the value of its level only where that value counts", () => {
    expect(saidOf(bands({ sum: "value" })).nl).toContain("Criterium c: “Geborgd” (vastgesteld oordeel, waarde 4).");
    expect(saidOf(bands({ sum: { lookup } })).nl).toContain("Criterium c: “Geborgd” (vastgesteld oordeel).");
  });
});

describe("a number over some members says over which", () => {
  test.each([
    [
      { mean: "value", over: "criteria", among: { core: false } },
      "Het gemiddelde van de waarden van de criteria die geen knelcriteria zijn, is 3.",
      "The mean of the values of the criteria that are not core criteria is 3.",
    ],
    [
      { sum: "value", among: { tag: "zorg" }, start: 5 },
      "De waarden van de criteria met het kenmerk “zorg” en de beginwaarde 5 zijn samen 7.",
      "The values of the criteria with the tag “zorg” and the start of 5 together are 7.",
    ],
    [
      { lowest: "value", among: { core: true } },
      "De laagste waarde van de knelcriteria is 1.",
      "The lowest value of the core criteria is 1.",
    ],
    [{ highest: "value", over: "criteria" }, "De hoogste waarde van de criteria is 4.", "The highest value of the criteria is 4."],
    [
      { sum: "value", among: { id: ["a", "b"] } },
      "De waarden van de criteria (Criterium a en Criterium b) zijn samen 3.",
      "The values of the criteria (Criterium a and Criterium b) together are 3.",
    ],
  ])("%o", (of, nl, en) => {
    const said = saidOf(bands(of));
    expect(said.nl).toContain(`  ${nl}`);
    expect(said.en).toContain(`  ${en}`);
  });
});
