import { describe, expect, test } from "vitest";
import type { Data } from "../builders.ts";
import { saidOf } from "./a-theme.ts";

const noneMissing = { none: { of: "criteria", where: { level: "ontbreekt" } } };
const someSecured = { some: { of: "criteria", where: { level: "geborgd" } } };
const table = (rows: readonly Data[], match = "first"): Data => ({ table: { match, rows } });

describe("a table says which row gives the outcome, and why the rows above it do not", () => {
  test("the first row that holds", () => {
    const rows = [
      { when: noneMissing, level: "geborgd" },
      { when: someSecured, level: "in-aanzet" },
      { otherwise: true, level: "ontbreekt" },
    ];
    const { nl, en } = saidOf(table(rows));
    expect(nl).toContain(
      [
        "De beslisregel geeft “In aanzet”. Hij gaat de rijen van boven naar beneden langs. De eerste rij die klopt, geldt.",
        "  Rij 1 (“Geborgd”): nee. Nodig: geen criteria met niveau “Ontbreekt”. Gevonden: Criterium a.",
        "  Rij 2 (“In aanzet”): ja. Nodig: minstens één criterium met niveau “Geborgd”. Gevonden: Criterium c.",
        "Deze uitkomst",
      ].join("\n"),
    );
    expect(en).toContain(
      [
        "The rule gives “In aanzet”. It goes through the rows from top to bottom. The first row that holds is taken.",
        "  Row 1 (“Geborgd”): no. Needed: no criteria with level “Ontbreekt”. Found: Criterium a.",
        "  Row 2 (“In aanzet”): yes. Needed: at least one criterion with level “Geborgd”. Found: Criterium c.",
        "This outcome",
      ].join("\n"),
    );
  });

  test("the last row, where no other holds", () => {
    const { nl, en } = saidOf(
      table([
        { when: noneMissing, level: "geborgd" },
        { otherwise: true, level: "ontbreekt" },
      ]),
    );
    expect(nl).toContain("  Rij 2 (“Ontbreekt”): ja, want geen van de rijen hierboven klopt.");
    expect(en).toContain("  Row 2 (“Ontbreekt”): yes, because none of the rows above holds.");
  });

  test("a row that asks to collect something first says what, with the row and on top", () => {
    const rows = [
      { when: someSecured, collect: "Spreek nog met twee bewoners" },
      { otherwise: true, level: "ontbreekt" },
    ];
    const { nl, en } = saidOf(table(rows));
    expect(nl.split("\n").slice(0, 2)).toEqual([
      "Thema samen: nog niet te bepalen.",
      "  Verzamel eerst dit: Spreek nog met twee bewoners.",
    ]);
    expect(nl).toContain("De eerste rij die klopt, geldt. Eerst moet er nog iets worden verzameld.\n  Rij 1 (eerst verzamelen): ja.");
    expect(nl).toContain("\n    Verzamel eerst dit: Spreek nog met twee bewoners.");
    expect(en).toContain("The first row that holds is taken. Something has to be collected first.\n  Row 1 (collect first): yes.");
    expect(en).toContain("\n    Collect this first: Spreek nog met twee bewoners.");
  });

  test("a row without a level", () => {
    const { nl, en } = saidOf(
      table([
        { when: someSecured, undetermined: true },
        { otherwise: true, level: "ontbreekt" },
      ]),
    );
    expect(nl).toContain("De beslisregel geeft geen niveau. Hij gaat de rijen");
    expect(nl).toContain("  Rij 1 (geen niveau): ja. Nodig: minstens één criterium met niveau “Geborgd”. Gevonden: Criterium c.");
    expect(en).toContain("  Row 1 (no level): yes. Needed: at least one criterion with level “Geborgd”. Found: Criterium c.");
  });

  test("a row of which nothing can be said stops the table", () => {
    const ofNothing = { share: { of: "criteria", among: { level: "op-orde" }, where: { core: true } }, atLeast: 1 };
    const { nl, en } = saidOf(
      table([
        { when: ofNothing, level: "geborgd" },
        { otherwise: true, level: "ontbreekt" },
      ]),
    );
    expect(nl).toContain(
      "De eerste rij die klopt, geldt. Hij stopt waar niet te zeggen is of een rij klopt.\n  Rij 1 (“Geborgd”): niet te zeggen.",
    );
    expect(en).toContain("is taken. It stops where it cannot be said whether a row holds.\n  Row 1 (“Geborgd”): cannot be said.");
  });

  test("where every row counts, each is told", () => {
    const rows = [
      { when: { not: someSecured }, level: "ontbreekt" },
      { when: someSecured, level: "op-orde" },
    ];
    const { nl, en } = saidOf(table(rows, "unique"));
    expect(nl).toContain(
      [
        "De beslisregel geeft “Op orde”. Hij kijkt naar alle rijen. Als er meer dan één klopt, geven die dezelfde uitkomst.",
        "  Rij 1 (“Ontbreekt”): nee. Dit mag juist niet kloppen:",
        "    Nodig: minstens één criterium met niveau “Geborgd”. Gevonden: Criterium c. Dat klopt.",
        "  Rij 2 (“Op orde”): ja.",
      ].join("\n"),
    );
    expect(en).toContain(
      "It looks at every row. If more than one holds, they give the same outcome.\n  Row 1 (“Ontbreekt”): no. This must not hold:",
    );
  });
});

describe("a ladder that is climbed is told from the bottom up", () => {
  const ladder = (second: Data): Data => ({
    ladder: [
      { level: "geborgd", when: someSecured },
      { level: "op-orde", when: second },
      { level: "ontbreekt", otherwise: true },
    ],
    everyLower: true,
  });

  test("whoever misses a rung stays below it, also where a higher one holds", () => {
    const { nl, en } = saidOf(ladder(noneMissing));
    expect(nl).toContain(
      [
        "De beslisregel geeft “Ontbreekt”. Hij begint bij de onderste trede. Een trede geldt alleen als elke lagere trede ook klopt.",
        "  “Ontbreekt”: ja, dit is de onderste trede.",
        "  “Op orde”: nee. Nodig: geen criteria met niveau “Ontbreekt”. Gevonden: Criterium a.",
        "Deze uitkomst",
      ].join("\n"),
    );
    expect(en).toContain("The rule gives “Ontbreekt”. It starts at the lowest rung. A rung holds only if every lower rung holds too.");
    expect(en).toContain("  “Ontbreekt”: yes, this is the lowest rung.");
  });

  test("a rung of which nothing can be said stops the climb", () => {
    const { nl, en } = saidOf(ladder({ every: { of: "criteria", among: { level: "op-orde" }, where: { core: true } } }));
    expect(nl).toContain("De beslisregel geeft geen niveau. Hij begint bij de onderste trede.");
    expect(nl).toContain("Hij stopt waar niet te zeggen is of een trede klopt.");
    expect(en).toContain("It stops where it cannot be said whether a rung holds.");
  });
});
