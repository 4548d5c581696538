import type { Assessment } from "@referentiekader/core";
import { describe, expect, test } from "vitest";
import type { OutcomeLine } from "../src/model/line.ts";
import { referenceText } from "../src/model/reference.ts";
import { reportModel } from "../src/model/report-model.ts";
import { assessment, provisional } from "./fixture/assessment.ts";
import { objectsIn } from "./walk.ts";

const model = reportModel(assessment);
const { answers } = model.pageOne;
const names = (lines: readonly OutcomeLine[] | undefined) => lines?.map(({ reference }) => referenceText(reference));
const criterion = (id: string) =>
  model.themes.flatMap(({ criteria }) => criteria).find(({ reference }) => reference.anchor === `criterium-${id}`);

describe("page one", () => {
  test("sorts criteria by the meaning the framework gives their level; a shortfall comes first", () => {
    expect(names(answers?.good)).toEqual(["1.1 Eigen regie", "3.2 Eén aanspreekpunt"]);
    expect(names(answers?.improve)).toEqual(["3.3 Afstemming met andere hulp", "3.1 Eén gezamenlijk plan"]);
    expect(names(answers?.open)).toEqual(["1.2 Tijdige toegang", "3.4 Meldcode", "3.5 Nazorg en overgang", "3.6 Samen leren"]);
  });

  test("says how sure it is: levels, stages, what is open, sources, citizens, thin evidence", () => {
    expect(model.pageOne.certainty.map(({ term, text }) => `${term}: ${text}`)).toEqual([
      "Beoordeeld: 4 van 7 criteria hebben een niveau; 1 is niet van toepassing.",
      "Hoe vast: 2 vastgestelde oordelen en 2 beoordelingen.",
      "Nog open: Bij 2 criteria zijn nog meer niveaus mogelijk: 1.2 en 3.4.",
      "Bronnen: 8 bronnen van 4 soorten, met 12 waarnemingen die tellen.",
      "Bewoners: In 3 van 4 casussen is een bewoner gesproken.",
      "Let op: 2 criteria rusten op één bron; bij 1 criterium is minder gezien dan het kader vraagt.",
    ]);
  });

  test("names the parties of whom something is asked", () => {
    expect(model.measures[0]).toMatchObject({ to: ["Gemeente Voorbeeldstad"], term: "1 oktober 2024" });
    expect(model.recommendations[0]?.to).toEqual(["Wijkteam Noord", "Gemeente Voorbeeldstad"]);
  });
});

describe("the head", () => {
  test("spells out the inspectorates and says what state report and framework have", () => {
    expect(model.header).toMatchObject({ status: "CONCEPT", frameworkStatus: "voorbeeldkader, niet vastgesteld" });
    expect(model.header.facts.map(({ text }) => text)).toEqual([
      "Inspectie Gezondheidszorg en Jeugd",
      "Inspectie Justitie en Veiligheid en gemeentelijk toezicht Wmo",
      "Toezicht Sociaal Domein: de vier rijksinspecties samen, vanuit de bewoner gezien",
      "4 maart 2024 tot en met 19 april 2024",
    ]);
  });
});

describe("a level", () => {
  const outcomes = objectsIn(model).filter((object) => "needs" in object && "word" in object);

  test("never stands without stage, coverage and possible levels", () => {
    expect(outcomes.length).toBeGreaterThan(20);
    const alone = outcomes.filter(
      (one) => "mark" in one && !["stage", "coverage", "possible"].every((key) => typeof one[key] === "string"),
    );
    expect(alone).toEqual([]);
  });

  test("that is missing says why or what is needed", () => {
    const mute = outcomes.filter((one) => !("mark" in one) && one["reason"] === undefined && JSON.stringify(one["needs"]) === "[]");
    expect(mute).toEqual([]);
  });

  test("that was chosen outside the room is marked and names the second person", () => {
    const judged = criterion("een-aanspreekpunt")?.judgement;
    expect(judged).toMatchObject({ word: "Op orde", outsideRoom: true, who: "inspecteur-1", second: "inspecteur-2" });
    expect(answers?.good[1]?.outsideRoom).toBe(true);
  });
});

describe("statutory shortfalls", () => {
  const sentenceOf = (change: Partial<Assessment>) => reportModel({ ...assessment, ...change }).statutory.sentence;
  const statutory = (id: string) => id === "afstemming" || id === "meldcode";
  const withLevel = (level: string) =>
    assessment.criteria.map((result) =>
      statutory(result.id) && result.outcome.state === "scored" ? { ...result, outcome: { ...result.outcome, level } } : result,
    );

  test("stand apart, with what was not examined", () => {
    expect(names(model.statutory.rated)).toEqual(["3.3 Afstemming met andere hulp"]);
    expect(names(model.statutory.notExamined)).toEqual(["3.4 Meldcode"]);
    expect(model.statutory.sentence).toBe(
      "2 criteria gaan over een wettelijke eis; 1 daarvan is onderzocht. Bij 1 criterium is een wettelijk tekort gezien.",
    );
  });

  test("are said not to be seen where they were looked for, never that there are none", () => {
    expect(sentenceOf({ criteria: withLevel("voldoet") })).toContain("niet gezien bij de onderzochte criteria");
  });

  test("are said not to be examined when no statutory criterion has a level", () => {
    const criteria = assessment.criteria.map((result) =>
      statutory(result.id) ? { ...result, outcome: { state: "not-assessed", reason: "Geen tijd." } as const } : result,
    );
    expect(sentenceOf({ criteria })).toContain("Wettelijke tekorten zijn niet onderzocht.");
  });
});

describe("a criterion", () => {
  const plan = criterion("gezamenlijk-plan");

  test("tells proposal, room, ratings, consensus and judgement apart", () => {
    expect(plan?.proposal).toMatchObject({ word: "In aanzet", stage: "voorstel" });
    expect(plan?.room).toEqual({
      levels: "Ontbreekt of In aanzet",
      bounds: ["hooguit In aanzet: De helft of meer van de gesproken bewoners herkent het niet."],
    });
    expect(plan?.ratings).toEqual([
      "3 van 3 gesloten",
      "inspecteur-1: In aanzet",
      "inspecteur-2: Op orde (buiten de ruimte)",
      "toezichthouder-1: te weinig gezien",
    ]);
    expect(plan?.judgement).toMatchObject({
      word: "In aanzet",
      consequence: "Zij vertellen hun verhaal vaker.",
      actors: ["Wijkteam Noord"],
    });
  });

  test("says what it rests on and what is missing", () => {
    expect(plan?.evidence).toBe("Gebaseerd op 4 casussen, 3 bewoners, 4 soorten bronnen.");
    expect(plan?.remarks.map(({ text }) => text)).toEqual(["het kader vraagt 5 casussen, gezien: 4"]);
    expect(plan?.indicators.map(({ letter, observed, isEmpty }) => [letter, observed, isEmpty])).toEqual([
      ["a", "3 waarnemingen", false],
      ["b", "6 waarnemingen", false],
      ["c", "geen waarneming", true],
    ]);
    expect(criterion("eigen-regie")?.remarks.map(({ text }) => text)).toEqual(["rust op één bron"]);
  });

  test("shows per case what it says, what has no case, and what does not count", () => {
    expect(plan?.cases?.map((one) => [one.case, one.picture, one.citizen])).toEqual([
      ["casus-a", "voor", "voor"],
      ["casus-b", "wisselend", "tegen"],
      ["casus-c", "tegen", "tegen"],
      ["casus-d", "wisselend", undefined],
    ]);
    expect(plan?.withoutCase.map(({ id }) => id)).toEqual(["b09-1"]);
    expect(plan?.setAside?.map(({ why, observation }) => [observation.id, why])).toEqual([
      ["b10-1", "van voor de periode van het onderzoek"],
    ]);
  });

  test("in trial stands in its own section and nowhere else", () => {
    expect(model.trial.map(({ reference }) => reference.number)).toEqual(["1.3"]);
    const { trial: _trial, differences: _differences, ...rest } = model;
    expect(JSON.stringify(rest)).not.toContain("Digitale toegang");
  });
});

describe("a first picture from observations alone", () => {
  const first = reportModel(provisional);

  test("is called that, and says that nobody has judged yet", () => {
    expect(first.pageOne.heading).toBe("Voorlopig beeld");
    expect(first.pageOne.provisional).toContain("een voorstel");
  });

  test("shows only how many have closed, not what they gave", () => {
    expect(first.differences).toEqual({ closed: "2 van 3 gesloten", isComplete: false, rows: [] });
    expect(first.themes[1]?.criteria[0]?.ratings).toEqual(["2 van 3 gesloten"]);
  });

  test("draws proposals as open marks and does not print them twice", () => {
    expect(first.pageOne.answers?.improve.find(({ reference }) => reference.number === "3.1")?.outcome.mark?.open).toBe(true);
    expect(first.themes[1]?.criteria[0]?.proposal).toBeUndefined();
  });
});

describe("the rest of the model", () => {
  test("says who was not seen", () => expect(model.notSeen.text).toContain("zonder vaste woonplek"));

  test("lists what has no level, with what is missing", () => {
    expect(model.notAssessed?.map(({ reference, outcome }) => [referenceText(reference), outcome.word, outcome.needs.join()])).toEqual([
      ["1.2 Tijdige toegang", "Nog niet te bepalen", "nog 2 casussen"],
      ["3 Eén plan, samen uitgevoerd", "Nog niet te bepalen", "een niveau voor 3.6 Samen leren"],
      ["3.4 Meldcode", "Nog niet te bepalen", "een beoordeling"],
      ["3.5 Nazorg en overgang", "Niet van toepassing", ""],
      ["3.6 Samen leren", "Niet beoordeeld", ""],
    ]);
  });

  test("sorts what helps and hinders", () => {
    expect(model.working.helps.map(({ observation }) => observation.id)).toEqual(["b01-3"]);
    expect(model.working.hinders.map(({ observation }) => observation.id)).toEqual(["b02-2", "b07-2"]);
  });

  test("links publications on the web only", () =>
    expect(model.account.publications.map(({ url }) => url)).toEqual(["https://example.org/kader", undefined]));

  test("is plain data", () => expect(JSON.parse(JSON.stringify(model))).toEqual(model));
});
