import type { Assessment } from "@referentiekader/core";
import { describe, expect, test } from "vitest";
import { renderHtml } from "../src/html/render-html.tsx";
import { renderMarkdown } from "../src/markdown/render-markdown.ts";
import type { NodeFlips } from "../src/model/assessment-parts.ts";
import { forAudience, reportModel } from "../src/model/report-model.ts";
import { assessment, provisional } from "./fixture/assessment.ts";
import { allFlips, firm, found, judged, leap, move, step } from "./fixture/flips.ts";
import { numberAssessment } from "./fixture/numbers.ts";
import { textOf } from "./read-html.ts";

const viewIn = (one: Assessment, change: Partial<NodeFlips>) => reportModel(one, { flips: [{ ...firm, ...change }] }).themes[0]?.node.flips;
/** What is said of a theme that stands at "Op orde". */
const view = (change: Partial<NodeFlips>) => viewIn(assessment, change);
const changes = (...flips: NonNullable<NodeFlips["flips"]>) => view({ flips })?.changes;
const notes = (change: Partial<NodeFlips>) => view(change)?.notes;

describe("single changes", () => {
  test("say which criterion, how far, and what then comes out", () =>
    expect(view({ flips: [step("gezamenlijk-plan", "in-aanzet", "ontbreekt", "in-aanzet")] })).toMatchObject({
      lead: "Dit oordeel kantelt als:",
      changes: ["criterium 3.1 één niveau lager is: dan In aanzet"],
    }));

  test("of one level come first, in the order of the framework; others after", () =>
    expect(
      changes(
        leap("eigen-regie", "geborgd", "not-assessed", "undetermined"),
        leap("gezamenlijk-plan", "op-orde", "ontbreekt", "ontbreekt"),
        step("een-aanspreekpunt", "in-aanzet", "op-orde", "geborgd"),
        leap("nazorg", "op-orde", "not-applicable", "in-aanzet"),
      ),
    ).toEqual([
      "criterium 3.2 één niveau hoger is: dan Geborgd",
      "criterium 1.1 niet beoordeeld is: dan nog niet te bepalen",
      "criterium 3.1 twee niveaus lager is: dan Ontbreekt",
      "criterium 3.5 niet van toepassing is: dan In aanzet",
    ]));

  test("that say the same of several criteria stand in one line, per outcome", () =>
    expect(
      changes(
        step("eigen-regie", "op-orde", "in-aanzet", "in-aanzet"),
        step("gezamenlijk-plan", "geborgd", "op-orde", "in-aanzet"),
        step("een-aanspreekpunt", "in-aanzet", "ontbreekt", "ontbreekt"),
        step("leren", "in-aanzet", "ontbreekt", "in-aanzet"),
      ),
    ).toEqual(["criterium 1.1, 3.1 of 3.6 één niveau lager is: dan In aanzet", "criterium 3.2 één niveau lager is: dan Ontbreekt"]));

  test("leave out a larger change that gives the same as a smaller one to the same side", () =>
    expect(
      changes(
        leap("eigen-regie", "op-orde", "ontbreekt", "in-aanzet"),
        step("eigen-regie", "op-orde", "in-aanzet", "in-aanzet"),
        step("eigen-regie", "op-orde", "geborgd", "in-aanzet"),
      ),
    ).toEqual(["criterium 1.1 één niveau lager is: dan In aanzet", "criterium 1.1 één niveau hoger is: dan In aanzet"]));

  test("keep a larger change that gives something else", () =>
    expect(
      changes(step("eigen-regie", "geborgd", "op-orde", "in-aanzet"), leap("eigen-regie", "geborgd", "ontbreekt", "ontbreekt")),
    ).toEqual(["criterium 1.1 één niveau lager is: dan In aanzet", "criterium 1.1 drie niveaus lager is: dan Ontbreekt"]));

  test("name together the levels that a criterion without a level may get", () =>
    expect(
      changes(
        leap("leren", "not-assessed", "in-aanzet", "in-aanzet"),
        leap("leren", "not-assessed", "op-orde", "in-aanzet"),
        leap("leren", "not-assessed", "geborgd", "geborgd"),
      ),
    ).toEqual(["criterium 3.6 In aanzet of Op orde krijgt: dan In aanzet", "criterium 3.6 Geborgd krijgt: dan Geborgd"]));

  test("use the labels of the criterion’s own scale, and a title where there is no number", () => {
    const { framework } = assessment;
    const themes = framework.themes.map((theme) => ({
      ...theme,
      criteria: theme.criteria.map(({ number: _number, ...criterion }) => criterion),
    }));
    const shown = viewIn(
      { ...assessment, framework: { ...framework, themes } },
      { flips: [leap("meldcode", "undetermined", "voldoet", "geborgd")] },
    );
    expect(shown?.changes).toEqual(["criterium “Meldcode” Voldoet krijgt: dan Geborgd"]);
  });

  test("of numbers are said as numbers, only the nearest to each side", () => {
    const days = (to: string, gives: string) => leap("tijdige-toegang", "19/2", to, gives);
    const shown = viewIn(numberAssessment, { outcome: { grade: "7.5" }, flips: [days("30", "6"), days("10", "6"), days("0", "47/6")] });
    expect(shown).toMatchObject({
      lead: "Dit getal verandert als:",
      changes: ["criterium 1.2 niet 9,5 dagen maar 10 dagen is: dan 6", "criterium 1.2 niet 9,5 dagen maar 0 dagen is: dan ongeveer 7,83"],
    });
  });

  test("are six lines at most, or seven when there is just one more; what is left out is counted", () => {
    const eight = ["ontbreekt", "in-aanzet", "geborgd", "undetermined"].flatMap((gives) => [
      step("eigen-regie", "op-orde", "in-aanzet", gives),
      step("leren", "op-orde", "geborgd", gives),
    ]);
    expect(changes(...eight.slice(0, 7))).toHaveLength(7);
    expect(notes({ flips: eight.slice(0, 7) })?.join(" ")).not.toContain("En nog");
    expect(changes(...eight)).toHaveLength(6);
    expect(notes({ flips: eight })?.[0]).toBe("En nog 2 andere veranderingen bij één criterium.");
    // A line left out counts for each criterion in it.
    expect(notes({ flips: [...eight, step("nazorg", "op-orde", "geborgd", "undetermined")] })?.[0]).toContain("En nog 3 ");
  });
});

describe("when no single change does it", () => {
  test("that is said", () => expect(notes({})?.[0]).toBe("Geen enkele verandering bij één criterium verandert dit oordeel."));

  test("the fewest steps are named: several criteria, one level each", () =>
    expect(
      notes({ lower: found(2, "in-aanzet", move("eigen-regie", "geborgd", "op-orde"), move("gezamenlijk-plan", "op-orde", "in-aanzet")) }),
    ).toContain("Pas als twee criteria elk één niveau lager zijn, bijvoorbeeld 1.1 en 3.1, wordt dit oordeel lager: In aanzet."));

  test("the fewest steps are named: unequal steps", () =>
    expect(
      notes({ higher: found(3, "geborgd", move("eigen-regie", "in-aanzet", "geborgd"), move("gezamenlijk-plan", "in-aanzet", "op-orde")) }),
    ).toContain(
      "Pas met drie stappen, bijvoorbeeld als criterium 1.1 twee niveaus hoger is en criterium 3.1 één niveau hoger is, wordt dit oordeel hoger: Geborgd.",
    ));

  test("two levels of one criterion are a single change already, and not said twice", () => {
    const flips = [leap("eigen-regie", "op-orde", "ontbreekt", "in-aanzet")];
    const shown = view({ flips, lower: found(2, "in-aanzet", move("eigen-regie", "op-orde", "ontbreekt")) });
    expect(shown?.changes).toEqual(["criterium 1.1 twee niveaus lager is: dan In aanzet"]);
    expect(shown?.notes.join(" ")).not.toContain("lager");
  });

  test("a way with fewer steps than a listed change is another way, not the only one", () => {
    const flips = [leap("eigen-regie", "geborgd", "ontbreekt", "in-aanzet")];
    const moves = [move("gezamenlijk-plan", "op-orde", "in-aanzet"), move("leren", "op-orde", "in-aanzet")];
    expect(notes({ flips, lower: found(2, "in-aanzet", ...moves) })?.[0]).toBe(
      "Ook als twee criteria elk één niveau lager zijn, bijvoorbeeld 3.1 en 3.6, wordt dit oordeel lager: In aanzet.",
    );
  });

  test("what levels cannot do is said, save at the end of the scale", () => {
    expect(notes({})).toEqual([
      "Geen enkele verandering bij één criterium verandert dit oordeel.",
      "Andere niveaus bij de criteria maken dit oordeel niet lager.",
      "Andere niveaus bij de criteria maken dit oordeel niet hoger.",
    ]);
    expect(notes({ outcome: { grade: "geborgd" } })?.join(" ")).not.toContain("hoger");
    expect(notes({ outcome: { grade: "ontbreekt" } })?.join(" ")).not.toContain("lager");
  });

  test.each([
    [0, "Of dit oordeel lager kan worden, is niet nagegaan: er zijn te veel combinaties."],
    [1, "Met één stap van één niveau wordt dit oordeel niet lager; meer stappen zijn niet nagegaan."],
    [3, "Met drie stappen van één niveau wordt dit oordeel niet lager; meer stappen zijn niet nagegaan."],
  ])("what was not looked at beyond %d steps is said", (within, expected) =>
    expect(notes({ lower: { kind: "not-computed", within } })).toContain(expected),
  );

  test("with too many criteria to try, a single step that was found still stands there", () =>
    expect(notes({ flips: undefined, lower: found(1, "in-aanzet", move("eigen-regie", "geborgd", "op-orde")) })?.slice(0, 2)).toEqual([
      "Losse veranderingen zijn niet nagegaan: er zijn te veel criteria.",
      "Als criterium 1.1 één niveau lager is, wordt dit oordeel lager: In aanzet.",
    ]));
});

describe("weights", () => {
  test.each([
    ["29/200", "De gewichten mogen elk tot 14 % afwijken zonder dat dit oordeel kantelt."],
    ["0.9999", "De gewichten mogen elk tot 99 % afwijken zonder dat dit oordeel kantelt."],
    ["0.01", "De gewichten mogen elk tot 1 % afwijken zonder dat dit oordeel kantelt."],
    ["1/101", "Al bij een afwijking van minder dan 1 % in de gewichten kan het zijn dat dit oordeel kantelt."],
    ["0", "Al bij een afwijking van minder dan 1 % in de gewichten kan het zijn dat dit oordeel kantelt."],
    ["1", "Met andere gewichten kantelt dit oordeel niet."],
  ])("with radius %s", (radius, expected) => expect(notes({ stability: [{ edge: "2.5", radius }] })?.at(-1)).toBe(expected));

  test("are as firm as the nearest edge", () => {
    const stability = ["1", "1/3", "2/5"].map((radius, place) => ({ edge: String(place), radius }));
    expect(notes({ stability })?.at(-1)).toContain("elk tot 33 %");
  });

  test("of a rule without weights are not spoken of", () => expect(notes({})?.join(" ")).not.toContain("gewichten"));
});

describe("what is spoken of", () => {
  const flips = [step("eigen-regie", "op-orde", "in-aanzet", "in-aanzet")];
  const withNode = (change: Partial<Assessment["themes"][number]>): Assessment => ({
    ...assessment,
    themes: assessment.themes.map((theme, place) => (place === 0 ? { ...theme, ...change } : theme)),
  });

  test("is a proposal as long as it rests on one", () => {
    const outcome = assessment.themes[0]?.outcome;
    if (outcome?.state !== "scored") throw new Error("the fixture has changed");
    const shown = viewIn(withNode({ outcome: { ...outcome, stage: "proposal" } }), { flips });
    expect(shown?.lead).toBe("Dit voorstel kantelt als:");
  });

  test("is an outcome when there is no judgement yet; how far it is from another is not said", () => {
    const shown = view({ outcome: { state: "undetermined" }, flips: [leap("leren", "not-assessed", "op-orde", "in-aanzet")] });
    expect(shown).toEqual({ lead: "Deze uitkomst verandert als:", changes: ["criterium 3.6 Op orde krijgt: dan In aanzet"], notes: [] });
  });

  test("follows no criterion once people adopted it", () => {
    const judgement = { level: "op-orde", because: "Zie 3.1.", date: "2024-04-25", outsideRoom: false, by: "inspecteur-1", actors: [] };
    expect(viewIn(withNode({ judgement }), { stability: [{ edge: "2.5", radius: "1/3" }] })).toEqual({
      changes: [],
      notes: ["Mensen hebben dit oordeel vastgesteld. Het kantelt niet vanzelf als een criterium anders uitkomt."],
    });
  });
});

describe("in a report", () => {
  const whole = reportModel(judged, { flips: allFlips });
  const said = /kantel|Deze uitkomst verandert|één niveau|gewichten|Geen enkele verandering/;

  test.each([
    ["HTML", textOf(renderHtml(whole))],
    ["Markdown", renderMarkdown(whole)],
    ["JSON", JSON.stringify(whole)],
  ])("each theme and the whole say it in %s", (_form, text) => {
    expect(text).toContain("criterium 1.1 één niveau lager is: dan Op orde");
    expect(text).toContain("criterium 3.6 Op orde krijgt: dan In aanzet");
    expect(text).toContain("Pas als twee criteria elk één niveau lager zijn, bijvoorbeeld 3.1 en 3.2, wordt dit oordeel lager: Ontbreekt.");
    expect(text).toContain("De gewichten mogen elk tot 14 % afwijken zonder dat dit oordeel kantelt.");
  });

  test.each(["inspected", "public"] as const)("for the %s reader none of it is left", (audience) => {
    const model = forAudience(whole, audience);
    for (const text of [textOf(renderHtml(model)), renderMarkdown(model), JSON.stringify(model)]) expect(text).not.toMatch(said);
  });

  test.each([
    ["were not computed", reportModel(judged)],
    ["are empty", reportModel(judged, { flips: [] })],
    ["are those of a theme that is not there", reportModel(judged, { flips: [{ ...firm, id: "ander-thema" }] })],
    ["were not computed for a first picture", reportModel(provisional)],
  ])("nothing is said when they %s", (_why, model) => {
    for (const text of [textOf(renderHtml(model)), renderMarkdown(model)]) expect(text).not.toMatch(said);
    expect(JSON.stringify(model)).not.toContain("flips");
  });
});
