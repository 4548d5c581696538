import { describe, expect, test } from "vitest";
import { renderDerivation } from "../src/derivation/render-derivation.tsx";
import { renderHtml } from "../src/html/render-html.tsx";
import { renderMarkdown } from "../src/markdown/render-markdown.ts";
import { forAudience, reportModel } from "../src/model/report-model.ts";
import { renderOverview } from "../src/overview/render-overview.ts";
import { levelLabels, withProfile } from "./fixture/profile.ts";
import { all, textOf } from "./read-html.ts";
import { objectsIn, textsIn } from "./walk.ts";

const assessment = withProfile({ profile: { levelsShown: "none" } });
const model = reportModel(assessment);
const [html, markdown] = [renderHtml(model), renderMarkdown(model)];
const sentence = "Dit onderzoek kijkt naar het stelsel en geeft geen niveaus.";

describe("a report that shows no levels", () => {
  test("is of an inspection that does have them: judged, rated, proposed and seen", () => {
    const shown = renderMarkdown(reportModel(withProfile()));
    expect(levelLabels).toEqual(["Ontbreekt", "In aanzet", "Op orde", "Geborgd", "Tekort", "Voldoet"]);
    expect(levelLabels.filter((label) => !shown.includes(label))).toEqual([]);
    expect(shown).toContain("gezien: In aanzet");
  });

  test.each([
    ["HTML", textOf(html)],
    ["Markdown", markdown],
    ["text in the terminal", renderOverview(model)],
    ["model", textsIn(model).join("\n")],
  ])("names none of them in its %s", (_form, text) => {
    expect(text).toContain(sentence);
    expect(levelLabels.filter((label) => text.includes(label))).toEqual([]);
  });

  test("has no strip, no table of levels, no list of what lacks one, no difference between assessors", () => {
    expect(model).not.toHaveProperty("glance");
    expect(model).not.toHaveProperty("notAssessed");
    expect(model).not.toHaveProperty("differences");
    expect(model.pageOne).not.toHaveProperty("answers");
    expect(all(html, /class="(strip|level)[" ]/g)).toEqual([]);
    expect(
      all(html, /<h[1-3][^>]*>([^<]*)</g).filter((heading) => /gaat goed|moet beter|oogopslag|Niet beoordeeld|Verschillen/.test(heading)),
    ).toEqual([]);
    expect(all(html, /href="#(oordelen|niet-beoordeeld|verschillen)"/g)).toEqual([]);
  });

  test("has no outcome, mark, room, rating, decision or proposal anywhere in its model", () => {
    const fields = objectsIn(model).flatMap(Object.keys);
    const levels = [
      "outcome",
      "mark",
      "coverage",
      "possible",
      "room",
      "proposal",
      "ratings",
      "consensus",
      "judgement",
      "computed",
      "flips",
    ];
    expect(fields).toContain("finding");
    expect(fields.filter((field) => levels.includes(field))).toEqual([]);
    expect(model.themes.map(({ node }) => node)).toEqual([{}, {}, {}]);
  });

  test("opens with what stands in the way", () => {
    expect(model.pageOne).toMatchObject({ heading: "In het kort", withoutLevels: sentence });
    const headings = markdown.split("\n").filter((line) => line.startsWith("#"));
    expect(headings.slice(1, 5)).toEqual([
      "## In het kort",
      "### Wat staat in de weg",
      "### Hoe zeker is dit?",
      "### Wat vragen we van wie?",
    ]);
    expect(all(html, /<h3[^>]*>([^<]*)</g)[0]).toBe("Wat staat in de weg");
    expect(markdown).toContain(
      [
        "**Hulp begint pas bij een inschrijving.**",
        "",
        "- **Waar het ligt**: Rijk",
        "- **Wie kan het oplossen**: De wetgever",
        "- **Wie investeert**: De gemeente",
        "- **Wie profiteert**: De zorgverzekeraar",
        "- **Mogelijke oplossing**: Laat een briefadres tellen.",
        "- **Steunt op**: 1 waarneming \\(b01-1\\)",
      ].join("\n"),
    );
  });

  test("says so when there are no obstacles yet", () => {
    const none = reportModel(withProfile({ profile: { levelsShown: "none" }, inspection: { obstacles: [] } }));
    for (const text of [textOf(renderHtml(none)), renderMarkdown(none), renderOverview(none)])
      expect(text).toContain("Er zijn nog geen belemmeringen vastgelegd.");
    expect(renderMarkdown(none)).not.toContain("## Belemmeringen");
  });

  test("says how sure it is without counting levels", () =>
    expect(model.pageOne.certainty.map(({ term }) => term)).toEqual(["Bronnen", "Bewoners", "Let op"]));

  test("does not call itself a first picture when nobody has rated", () => {
    const first = withProfile({ profile: { levelsShown: "none" }, inspection: { ratings: [], judgements: [] } });
    expect(first.provisional).toBe(true);
    expect(reportModel(first).pageOne).toMatchObject({ heading: "In het kort" });
    expect(reportModel(first).pageOne.provisional).toBeUndefined();
  });

  test("says that it cannot say whether there is a statutory shortfall", () =>
    expect(model.statutory).toEqual({
      sentence:
        "2 criteria van het kader gaan over een wettelijke eis. Dit rapport geeft geen niveaus. Of er een wettelijk tekort is, staat er dus niet in.",
      adopted: [],
      rated: [],
      remarks: [],
      notSeen: [],
      undecided: [],
      notExamined: [],
    }));

  test("has nothing to compare", () =>
    expect(model.approach.profile?.at(-1)?.text).toBe("Dit rapport geeft geen niveaus. Er is dus geen uitkomst om te vergelijken."));

  test("keeps norm, finding and what was seen", () => {
    const [access, plan] = model.themes.flatMap(({ criteria }) => criteria);
    expect(access).toMatchObject({ finding: "Wie geen adres heeft, wacht langer." });
    expect(access?.observations.map(({ id, text, speaks }) => [id, text, speaks])).toEqual([
      ["b01-1", "De bewoner wachtte een half jaar.", "tegen"],
    ]);
    expect(plan).toMatchObject({ good: "De bewoner en de hulpverleners werken met één plan." });
    expect(model.themes[0]?.conclusion).toBe("De weg naar hulp is lang.");
  });

  test.each(["inspected", "public"] as const)("shows no level to a reader of the %s report either", (audience) => {
    const text = textOf(renderHtml(forAudience(model, audience)));
    expect(text).toContain(sentence);
    expect(levelLabels.filter((label) => text.includes(label))).toEqual([]);
  });

  test("says in its derivation, which is internal, that the report shows no levels", () =>
    expect(textOf(renderDerivation(assessment))).toContain("Het rapport van dit onderzoek toont geen niveaus."));
});
