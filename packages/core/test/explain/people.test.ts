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
      "Deze uitkomst hangt af van: de individuele beoordelingen.",
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
    expect(lines.slice(-4)).toEqual([
      "In overleg kozen inspecteur-1 en inspecteur-2 “Geborgd”, op 15 april 2024.",
      "  Reden: Wij zijn het eens.",
      "  Dit niveau ligt buiten de ruimte.",
      "Deze uitkomst hangt af van: de gezamenlijke beoordeling.",
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

describe("what people give on a scale of numbers", () => {
  const outcome = narrowed["outcome"] as Data;
  const limits = [{ when: { some: { of: "cases" } }, atMost: 5, because: "Een casus is tegen." }];
  const points = framework([
    theme("samen", [
      observed(
        "plan",
        {},
        { scale: "procent", outcome: { ...outcome, rule: { number: { share: { of: "cases", where: { picture: "for" } } } }, limits } },
      ),
      criterion("regie", { scale: "procent", indicators: [] }),
    ]),
  ]);
  const rating = (assessor: string, given: Data): Data => ({
    assessor,
    closed: "2024-04-17",
    ratings: [{ about: "plan", ...given, because: "Gezien." }],
  });
  const say = (one: Data, other: Data, parts: Data = {}) => {
    const given = {
      ...seen,
      assessors: assessors("inspecteur-1", "inspecteur-2"),
      ratings: [rating("inspecteur-1", one), rating("inspecteur-2", other)],
      ...parts,
    };
    const assessment = assessed(points, given);
    return { nl: told(assessment, "plan").join("\n"), en: told(assessment, "plan", "en").join("\n") };
  };
  const none = { notRated: "insufficient-evidence" };

  test.each<readonly [string, Data, Data, string, string]>([
    ["equal", { value: 4 }, { value: "4.0" }, "Alle beoordelaars kozen 4.", "All assessors chose 4."],
    ["one number", { value: 4 }, { notRated: "not-assessed" }, "Eén beoordelaar gaf een getal: 4.", "One assessor gave a number: 4."],
    ["none", none, none, "De beoordelaars gaven geen getal.", "The assessors gave no number."],
    [
      "unequal",
      { value: 4 },
      { value: 5 },
      "  Nog mogelijk: alles van 4 tot en met 5.",
      "  Still possible: everything from 4 up to and including 5.",
    ],
    [
      "outside the room",
      { value: 6 },
      none,
      "  inspecteur-1: 6, buiten de ruimte. Gezien.",
      "  inspecteur-2: no number (too little was seen). Gezien.",
    ],
  ])("%s", (_, one, other, nl, en) => {
    expect(say(one, other).nl).toContain(nl);
    expect(say(one, other).en).toContain(en);
  });

  test("a proposal, a consensus and a judgement", () => {
    const decided = { about: "plan", value: "5.5", because: "Het plan ligt er." };
    const { nl, en } = say(
      { value: 4 },
      { value: 5 },
      {
        consensus: [{ ...decided, date: "2024-04-15", by: ["inspecteur-1", "inspecteur-2"] }],
        judgements: [{ ...decided, by: "inspecteur-1", date: "2024-04-17", second: "inspecteur-2" }],
      },
    );
    expect(nl).toContain("De beslisregel geeft 0,5.\n  Het aandeel is 0,5. 1 van de 2 casussen is “voor”.");
    expect(nl).toContain("Het voorstel is 0,5.");
    expect(nl).toContain(
      "In overleg kozen inspecteur-1 en inspecteur-2 5,5, op 15 april 2024.\n  Reden: Het plan ligt er.\n  Dit getal ligt buiten de ruimte.",
    );
    expect(nl).toContain("  Dit getal ligt buiten de ruimte. De tweede persoon is inspecteur-2.");
    expect(en).toContain("  This number is outside the room. The second person is inspecteur-2.");
  });

  test("where nothing is computed, they give a number", () => {
    expect(told(assessed(points, {}), "regie")).toContain("Het kader berekent hier geen voorstel. De beoordelaars geven een getal.");
  });
});
