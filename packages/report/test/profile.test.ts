import { describe, expect, test } from "vitest";
import { renderDerivation } from "../src/derivation/render-derivation.tsx";
import { renderHtml } from "../src/html/render-html.tsx";
import { renderMarkdown } from "../src/markdown/render-markdown.ts";
import { referenceText } from "../src/model/reference.ts";
import { reportModel } from "../src/model/report-model.ts";
import { renderOverview } from "../src/overview/render-overview.ts";
import { withoutProfile, withProfile } from "./fixture/profile.ts";
import { all, textOf } from "./read-html.ts";
import { textsIn } from "./walk.ts";

const assessment = withProfile();
const model = reportModel(assessment);
const markdown = renderMarkdown(model);
const section = (heading: string) => markdown.split(/^## /m).find((one) => one.startsWith(`${heading}\n`)) ?? "";
const outside = ["Vroeg signaleren", "Nazorg", "Meldcode", "Samen leren", "Leren van casussen"];

describe("a report that looks with a profile", () => {
  test("names the profile in its head, in the terminal and in its account", () => {
    expect(model.header.facts).toContainEqual({ audience: "public", term: "Profiel", text: "Uitsluiting voorkomen" });
    expect(renderOverview(model)).toContain("\nProfiel: Uitsluiting voorkomen\n");
    expect(model.account.facts.map(({ term, text }) => `${term}: ${text}`)).toEqual(
      expect.arrayContaining([
        "Profiel: Uitsluiting voorkomen (uitsluiting)",
        `Controlegetal profiel (begin): ${assessment.digests.profile?.slice(0, 12)}`,
      ]),
    );
    expect(model.account.profileNotes).toEqual(["De keuze van criteria is een voorbeeld."]);
  });

  test("says what the profile asks, how much it looks at, and what can be compared", () =>
    expect(model.approach.profile?.map(({ term, text }) => `${term}: ${text}`)).toEqual([
      "Profiel: Uitsluiting voorkomen",
      "Vraag: Krijgt iedereen die hulp nodig heeft ook hulp?",
      "Waarvoor: Voor wie wil weten wie er buiten de boot valt.",
      "Gekeken naar: 4 van de 8 criteria van het kader.",
      "Vergelijken: Alleen deze criteria zijn te vergelijken met andere onderzoeken.",
    ]));

  test("says that it looks at all of the framework when the profile chooses all of it", () => {
    const whole = reportModel(withProfile({ profile: { criteria: "all" } }));
    expect(whole.approach.profile?.slice(-2).map(({ text }) => text)).toEqual([
      "Alle 8 criteria van het kader.",
      "Alle criteria zijn te vergelijken met andere onderzoeken.",
    ]);
    expect(whole.byCatch).toEqual([]);
  });

  test("names the programme that the inspection belongs to", () =>
    expect(model.approach.facts).toContainEqual({
      audience: "public",
      term: "Werkagenda",
      text: "werkagenda-2023-2024, project uitsluiting",
    }));

  test("shows only what the profile chooses, and no theme of which it chooses nothing", () => {
    const shown = model.themes.map(({ reference, criteria }) => [referenceText(reference), criteria.map((one) => one.reference.number)]);
    expect(shown).toEqual([
      ["1 Toegang", ["1.1"]],
      ["2 Eén plan", ["2.1"]],
      ["3 Wat de wet vraagt", ["3.1"]],
    ]);
    expect(model.trial.map(({ reference }) => reference.number)).toEqual(["3.3"]);
  });

  test("leaves the rest out of strips, tables, lists and counts", () => {
    const { byCatch: _byCatch, obstacles: _obstacles, signals: _signals, recommendations: _recommendations, ...rest } = model;
    const texts = textsIn(rest);
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.filter((text) => outside.some((title) => text.includes(title)))).toEqual([]);
    expect(model.pageOne.certainty.map(({ text }) => text)).toEqual([
      "3 van 3 criteria hebben een niveau.",
      "1 vastgesteld oordeel en 2 beoordelingen.",
      "Er ontbreekt niets waardoor een niveau nog kan veranderen.",
      "2 bronnen van 2 soorten, met 5 waarnemingen die tellen.",
      "In 1 van 2 casussen is een bewoner gesproken.",
      "2 criteria rusten op één bron; bij 2 criteria is minder gezien dan het kader of het profiel vraagt.",
    ]);
    expect(model.working.hinders).toEqual([]);
  });

  test("says of a theme that lacks what the profile leaves out how much that is, not what", () =>
    expect(model.notAssessed?.map(({ reference, outcome }) => [reference.title, outcome.needs])).toEqual([
      ["Eén plan", ["1 criterium buiten het profiel"]],
    ]));

  test("says of the whole which themes are missing and how many the profile leaves out", () =>
    expect(model.pageOne.answers?.overall.outcome?.needs).toEqual(["een niveau voor 2 Eén plan", "1 thema buiten het profiel"]));

  test("counts statutory criteria outside the profile as not examined, and says why", () => {
    expect(model.statutory.sentence).toBe(
      "2 criteria gaan over een wettelijke eis; 1 daarvan is onderzocht. Bij 1 criterium is een wettelijk tekort gezien. 1 criterium valt buiten het profiel: daar is niet naar gekeken.",
    );
    expect(model.statutory.notExamined).toEqual([]);
  });

  test("says that statutory shortfalls were not examined when the profile chooses no statutory criterion", () => {
    const { ratings } = assessment.inspection;
    const kept = ratings?.map((block) => ({ ...block, ratings: block.ratings.filter(({ about }) => about !== "afstemming") }));
    const criteria = ["tijdige-toegang", "gezamenlijk-plan", "digitale-hulp"];
    const { statutory } = reportModel(withProfile({ profile: { criteria }, inspection: { ratings: kept } }));
    expect(statutory.sentence).toBe(
      "2 criteria gaan over een wettelijke eis; 0 daarvan zijn onderzocht. Wettelijke tekorten zijn niet onderzocht. 2 criteria vallen buiten het profiel: daar is niet naar gekeken.",
    );
  });

  test("says who asks for more evidence: the profile where it asks more than the framework", () => {
    const remarks = model.themes.flatMap(({ criteria }) => criteria.map((one) => one.remarks.map(({ text }) => text)));
    expect(remarks).toEqual([
      ["rust op één bron", "het profiel vraagt 3 casussen, gezien: 1"],
      ["het kader vraagt 4 bronnen, gebruikt: 2"],
      ["rust op één bron"],
    ]);
  });

  test("does not call its choice the whole framework when every criterion of it has a level", () => {
    const graded = reportModel({ ...assessment, themes: assessment.themes.filter(({ outcome }) => outcome?.state === "scored") });
    for (const text of [renderMarkdown(graded), textOf(renderHtml(graded))])
      expect(text).toContain("Elk criterium van dit profiel heeft een niveau.");
  });
});

describe("what was seen outside the profile", () => {
  test("stands apart, per criterion, and in the contents", () => {
    expect(model.byCatch.map((one) => [referenceText(one.reference), one.observations.map(({ id }) => id)])).toEqual([
      ["1.2 Vroeg signaleren", ["b01-3", "b01-4"]],
      ["2.2 Nazorg", ["b02-4"]],
      ["4.1 Leren van casussen", ["b02-5"]],
    ]);
    expect(all(renderHtml(model), /<a href="#buiten-de-vraag">([^<]*)</g)).toEqual(["Buiten de vraag"]);
    expect(section("Buiten de vraag")).toContain("De school zag het al een jaar eerder.");
  });

  test("keeps what was withdrawn apart", () =>
    expect(model.byCatch[2]?.setAside?.map(({ why, observation }) => [observation.id, why])).toEqual([["b02-6", "ingetrokken"]]));

  test("gets no picture, no level and no letter of an indicator that is not listed there", () =>
    expect(section("Buiten de vraag")).not.toMatch(/wisselend|Nog niet te bepalen|Niet beoordeeld|indicator/));

  test("keeps the text that was written of it", () => {
    const findings = [{ about: "meldcode", text: "Over de meldcode hoorden wij toevallig iets." }];
    const items = reportModel(withProfile({ inspection: { findings } })).byCatch;
    expect(items.find(({ reference }) => reference.number === "3.2")).toMatchObject({ finding: findings[0]?.text, observations: [] });
  });

  test("is no section when nothing was seen", () => {
    const observations = (assessment.inspection.observations ?? []).filter(({ indicator }) => /toegang|plan|afstemming/.test(indicator));
    const motion = { signals: undefined, obstacles: undefined };
    const nothing = reportModel(withProfile({ inspection: { observations, ...motion } }));
    expect(nothing.byCatch).toEqual([]);
    expect(textOf(renderHtml(nothing))).not.toContain("Buiten de vraag");
    expect(renderMarkdown(nothing)).not.toContain("Buiten de vraag");
  });

  test("is named without a link by who mentions it", () => {
    expect(section("Maatregelen en aanbevelingen")).toContain(
      "[1.1 Tijdige toegang](#11-tijdige-toegang), 1.2 Vroeg signaleren \\(buiten het profiel\\)",
    );
    const html = renderHtml(model);
    expect(textOf(html)).toContain("1.2 Vroeg signaleren (buiten het profiel)");
    expect(all(html, /href="#criterium-([^"]*)"/g)).not.toContain("vroeg-signaleren");
  });
});

describe("a report of the same inspection without a profile", () => {
  const whole = reportModel(withoutProfile());

  test("says nothing of a profile and leaves nothing out", () => {
    expect(whole.approach.profile).toBeUndefined();
    expect(whole.byCatch).toEqual([]);
    expect(whole.themes.flatMap(({ criteria }) => criteria)).toHaveLength(7);
    expect(textsIn(whole).filter((text) => /profiel/i.test(text))).toEqual([]);
  });
});

describe("herleiding.html with a profile", () => {
  const html = renderDerivation(assessment);

  test("names the profile and its whole digest", () => {
    expect(textOf(html)).toContain("Profiel Uitsluiting voorkomen (uitsluiting)");
    expect(textOf(html)).toContain(`Controlegetal profiel ${assessment.digests.profile}`);
  });

  test("still holds every criterion and theme, also those that were not looked at", () => {
    const ids = [...assessment.criteria, ...assessment.themes].map(({ id }) => `id="uitkomst-${id}"`);
    expect(ids.filter((id) => !html.includes(id))).toEqual([]);
    expect(textOf(html)).not.toContain("geen niveaus");
  });
});
