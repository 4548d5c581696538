import { expect, test } from "vitest";
import type { Data } from "../builders.ts";
import { saidOf } from "./a-theme.ts";

const isMissing = { some: { of: "criteria", where: { core: true, level: "ontbreekt" } } };
const isHigh = { lowest: "value", above: 3 };
const shift = (by: number, when: Data = isMissing): Data => ({ when, by, because: "Het knelcriterium ontbreekt" });
/** The rule gives “Geborgd” (the highest) or “Ontbreekt” (the lowest). */
const said = (rank: string, shifts: readonly Data[], limits?: readonly Data[]) =>
  saidOf({ rank }, { outcome: { shifts, ...(limits && { limits }) } });

test("a shift that holds gives its reason, and from which level to which", () => {
  const { nl, en } = said("highest", [shift(-2), shift(1, isHigh)]);
  expect(nl).toContain(
    [
      "Het niveau verschuift van “Geborgd” naar “In aanzet”.",
      "  Verschuiving 2 niveaus lager: geldt. Nodig: minstens één knelcriterium met niveau “Ontbreekt”. Gevonden: Criterium a. Reden: Het knelcriterium ontbreekt.",
      "  Verschuiving 1 niveau hoger: geldt niet. De laagste waarde is 1; nodig: meer dan 3.",
    ].join("\n"),
  );
  expect(en).toContain(
    [
      "The level shifts from “Geborgd” to “In aanzet”.",
      "  Shift 2 levels lower: holds. Needed: at least one core criterion with level “Ontbreekt”. Found: Criterium a. Reason: Het knelcriterium ontbreekt.",
      "  Shift 1 level higher: does not hold. The lowest value is 1; needed: more than 3.",
    ].join("\n"),
  );
});

test("more conditions stand below the shift, then its reason", () => {
  expect(said("highest", [shift(-1, { all: [isMissing] })]).nl).toContain(
    "  Verschuiving 1 niveau lager: geldt. Alle voorwaarden moeten kloppen:\n    Nodig: minstens één knelcriterium met niveau “Ontbreekt”. Gevonden: Criterium a. Dat klopt.\n    Reden: Het knelcriterium ontbreekt.",
  );
});

test.each([
  [
    "further than the scale",
    "lowest",
    [shift(-1)],
    "Het niveau blijft “Ontbreekt”. Verder gaat de schaal niet.",
    "The level stays “Ontbreekt”. The scale goes no further.",
  ],
  [
    "to the end of the scale",
    "highest",
    [shift(-2), shift(-2)],
    "van “Geborgd” naar “Ontbreekt”. Verder gaat de schaal niet.",
    "from “Geborgd” to “Ontbreekt”. The scale goes no further.",
  ],
  [
    "not at all",
    "lowest",
    [shift(1, isHigh)],
    "Het niveau verschuift niet. Het blijft “Ontbreekt”.",
    "The level does not shift. It stays “Ontbreekt”.",
  ],
  [
    "up and down",
    "highest",
    [shift(-1), shift(1)],
    "De verschuivingen heffen elkaar op. Het niveau blijft “Geborgd”.",
    "The shifts cancel each other out. The level stays “Geborgd”.",
  ],
])("%s", (_, rank, shifts, nl, en) => {
  const both = said(rank, shifts);
  expect(both.nl).toContain(nl);
  expect(both.en).toContain(en);
});

test("a limit comes after the shifts, and says what they had made of the level", () => {
  const limits = [{ when: isMissing, atMost: "ontbreekt", because: "Te veel ontbreekt." }];
  const { nl, en } = said("highest", [shift(-1)], limits);
  expect(nl).toContain(
    "Berekend: “Ontbreekt”.\n  Na de beslisregel en de verschuivingen was het “Op orde”. Dat ligt buiten de ruimte, dus wordt het “Ontbreekt”.",
  );
  expect(en).toContain("After the rule and the shifts it was “Op orde”. That is outside the room, so it becomes “Ontbreekt”.");
});
