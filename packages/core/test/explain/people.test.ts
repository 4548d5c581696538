import { describe, expect, test } from "vitest";
import { assessed, assessors, casesFor, closedRatings, criterion, type Data, framework, observed, rated, theme } from "../builders.ts";
import { told } from "./sentences.ts";

const room = [{ when: { some: { of: "cases", where: { picture: "against" } } }, atMost: "in-aanzet", because: "Een casus is tegen." }];
const ladder = {
  ladder: [
    { level: "geborgd", when: { every: { of: "cases", where: { picture: "for" } } } },
    { level: "op-orde", otherwise: true },
  ],
};
const narrowed = observed("plan", ladder);
const kader = framework([
  theme("samen", [{ ...narrowed, outcome: { ...(narrowed["outcome"] as Data), room } }, criterion("regie", { indicators: [] })]),
]);

const two = (first: string, second: string): Data => ({
  assessors: assessors("inspecteur-1", "inspecteur-2"),
  ratings: [closedRatings("inspecteur-1", { plan: first }), closedRatings("inspecteur-2", { plan: second })],
});
const seen = casesFor("plan", ["against", "for"]);
const of = (parts: Data, id = "plan") => told(assessed(kader, parts), id);
const judgement = { about: "plan", level: "op-orde", because: "Het plan ligt er", by: "inspecteur-1", date: "2024-04-05" };

describe("ratings", () => {
  test("stay closed until everyone is done: only how many have closed", () => {
    const open = { ...two("in-aanzet", "geborgd"), ratings: [closedRatings("inspecteur-1", { plan: "in-aanzet" })] };
    const lines = of({ ...seen, ...open });
    expect(lines).toContain("1 van 2 gesloten. Tot alle beoordelaars klaar zijn, blijven de beoordelingen dicht.");
    expect(lines.join("\n")).not.toContain("Gezien bij plan.");
  });

  test.each([
    ["equal", two("in-aanzet", "in-aanzet"), "Alle beoordelaars kozen “In aanzet”."],
    ["one assessor", rated({ plan: "in-aanzet" }), "Eén beoordelaar gaf een niveau: “In aanzet”."],
    ["one did not look", two("in-aanzet", "not-assessed"), "Eén beoordelaar gaf een niveau: “In aanzet”."],
    ["unequal", two("in-aanzet", "geborgd"), "De beoordelaars verschilden. Daarom is een gezamenlijke beoordeling nodig."],
    [
      "a level and no level",
      two("in-aanzet", "insufficient-evidence"),
      "De beoordelaars verschilden. Daarom is een gezamenlijke beoordeling nodig.",
    ],
    ["no level", two("insufficient-evidence", "insufficient-evidence"), "De beoordelaars gaven geen niveau."],
    ["nothing said", rated({ regie: "op-orde" }), "Geen beoordelaar heeft hier iets over gezegd."],
  ])("%s", (_, parts, line) => expect(of({ ...seen, ...parts })).toContain(line));

  test("each stands with its reason, outside the room or without a level", () => {
    const lines = of({ ...seen, ...two("geborgd", "insufficient-evidence") });
    expect(lines).toContain("  inspecteur-1: “Geborgd”, buiten de ruimte. Gezien bij plan.");
    expect(lines).toContain("  inspecteur-2: geen niveau (te weinig gezien). Gezien bij plan.");
  });

  test("unequal ratings leave the levels between them possible", () => {
    const lines = of({ ...seen, ...two("in-aanzet", "geborgd") });
    expect(lines.slice(0, 3)).toEqual([
      "Criterium plan: nog niet te bepalen.",
      "  Wat nog ontbreekt: een gezamenlijke beoordeling.",
      "  Nog mogelijk: “In aanzet”, “Op orde” of “Geborgd”.",
    ]);
  });

  test("where people rate and nothing is computed, that is said", () => {
    const lines = of(rated({ regie: "op-orde" }), "regie");
    expect(lines).toEqual([
      "Criterium regie: “Op orde”. Dit volgt uit de individuele beoordelingen.",
      "Het kader berekent hier geen voorstel. De beoordelaars geven een niveau.",
      "Eén beoordelaar gaf een niveau: “Op orde”.",
      "  inspecteur-1: “Op orde”. Gezien bij regie.",
    ]);
  });
});

describe("decisions", () => {
  test("a consensus outside the room says so", () => {
    const consensus = [
      { about: "plan", level: "geborgd", because: "Wij zijn het eens.", date: "2024-04-15", by: ["inspecteur-1", "inspecteur-2"] },
    ];
    const lines = of({ ...seen, ...two("in-aanzet", "geborgd"), consensus });
    expect(lines[0]).toBe("Criterium plan: “Geborgd”. Dit is de gezamenlijke beoordeling.");
    expect(lines.slice(-3)).toEqual([
      "In overleg kozen inspecteur-1 en inspecteur-2 “Geborgd”, op 15 april 2024.",
      "  Reden: Wij zijn het eens.",
      "  Dit niveau ligt buiten de ruimte.",
    ]);
  });

  test.each([
    [
      "with a second person",
      { ...judgement, second: "inspecteur-2" },
      "  Dit niveau ligt buiten de ruimte. De tweede persoon is inspecteur-2.",
    ],
    [
      "without a second person",
      judgement,
      "  Dit niveau ligt buiten de ruimte. Daarvoor is een tweede persoon nodig, en die is niet genoemd.",
    ],
    ["inside the room, looked at by two", { ...judgement, level: "ontbreekt", second: "inspecteur-2" }, "  Tweede persoon: inspecteur-2."],
  ])("a judgement %s", (_, adopted, line) => {
    const lines = of({ ...seen, ...two("in-aanzet", "in-aanzet"), judgements: [adopted] });
    expect(lines).toContain(line);
    expect(lines).toContain("  Reden: Het plan ligt er.");
  });

  test("the proposal stays beside the judgement, with what the room did to it", () => {
    const lines = of({ ...seen, assessors: assessors("inspecteur-1"), judgements: [judgement] });
    expect(lines[0]).toBe("Criterium plan: “Op orde”. Dit is het vastgestelde oordeel.");
    expect(lines).toContain("Het voorstel is “In aanzet”.");
    expect(lines).toContain("  De beslisregel gaf “Op orde”. Dat ligt buiten de ruimte, dus wordt het “In aanzet”.");
    expect(lines).toContain("Vastgesteld: “Op orde”, door inspecteur-1, op 5 april 2024.");
  });

  test.each([
    ["not-applicable", "Criterium plan: niet van toepassing."],
    ["not-assessed", "Criterium plan: niet beoordeeld."],
  ])("a criterion that is %s gives the reason and who recorded it, and no rule", (why, head) => {
    const notRated = [{ about: "plan", why, because: "De hulp loopt nog.", by: "inspecteur-1" }];
    const lines = of({ ...seen, assessors: assessors("inspecteur-1"), notRated });
    expect(lines.slice(0, 3)).toEqual([head, "  Reden: De hulp loopt nog.", "  Vastgelegd door inspecteur-1."]);
    expect(lines.join("\n")).not.toContain("beslisregel");
  });

  test("too little evidence, recorded by people, is told with its reason", () => {
    const notRated = [{ about: "plan", why: "insufficient-evidence", because: "Wij zagen te weinig.", by: "inspecteur-1" }];
    const lines = of({ ...seen, assessors: assessors("inspecteur-1"), notRated });
    expect(lines).toContain("  Wat nog ontbreekt: waarnemingen.");
    expect(lines).toContain("  Reden: Wij zagen te weinig.");
  });
});
