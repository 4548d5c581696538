import type { Assessment } from "@referentiekader/core";
import { describe, expect, test } from "vitest";
import { renderHtml } from "../src/html/render-html.tsx";
import { renderMarkdown } from "../src/markdown/render-markdown.ts";
import { forAudience, reportModel } from "../src/model/report-model.ts";
import { renderOverview } from "../src/overview/render-overview.ts";
import { needText, numberScaleText } from "../src/sentences-nl.ts";
import { assessment } from "./fixture/assessment.ts";
import { numberAssessment, numberFramework } from "./fixture/numbers.ts";
import { all, textOf } from "./read-html.ts";
import { objectsIn } from "./walk.ts";

const model = reportModel(numberAssessment);
const html = renderHtml(model);
const markdown = renderMarkdown(model);
const [theme] = model.themes;
const [regie, toegang] = theme?.criteria ?? [];

describe("an outcome that is a number", () => {
  test("is written with a comma, points between thousands and its unit", () =>
    expect([regie, toegang].map((one) => one?.outcome?.word)).toEqual(["8,5", "1.277,25 dagen"]));

  test("is said to be about so much when it does not end within two decimals", () => {
    expect(theme?.node.outcome?.word).toBe("ongeveer 7,83");
    expect(regie?.proposal).toMatchObject({ word: "ongeveer 7,83", possible: "alleen ongeveer 7,83" });
  });

  test("never stands without stage, coverage and what else is possible", () => {
    expect(toegang?.outcome).toEqual({
      word: "1.277,25 dagen",
      stage: "beoordeling",
      coverage: "1 van 1 indicator",
      possible: "10 tot en met 1.277,25 dagen",
      needs: [],
    });
    expect(theme?.node.outcome?.possible).toBe("ongeveer 6,67 tot en met 10");
  });

  test("has no mark anywhere: shapes belong to levels", () => {
    expect(objectsIn(model).filter((one) => "mark" in one)).toEqual([]);
    expect(markdown).not.toMatch(/[▼▽◆◇●○▲△■□]/);
  });

  test.each([
    ["HTML", textOf(html)],
    ["Markdown", markdown.replace(/\*\*/g, "")],
  ])("stands in the %s with all that travels with it", (_form, text) => {
    expect(text).toMatch(/1\.277,25 dagen\s+·? ?beoordeling\s+·? ?1 van 1 indicator\s+·? ?mogelijk: 10 tot en met 1\.277,25 dagen/);
    expect(text).not.toMatch(/1277|47\/6|\d\.5\b/);
  });

  test("is not printed as something that is missing", () => {
    expect(all(html, /class="level level--none"><span>([^<]*)/g)).toEqual(["te weinig gezien"]);
  });

  test("stands in the terminal; the name gives way, never what travels with the number", () =>
    expect(renderOverview(model)).toMatch(
      /1\.277,25 dagen: 1\.2 Tijdige \S*… \(beoordeling, 1 van 1 indicator, 10 tot en met 1\.277,25 dagen\)/,
    ));
});

describe("numbers on the way to an outcome", () => {
  test("room, ratings, consensus and judgement", () => {
    expect(regie?.room).toEqual({
      levels: "1 tot en met 7,5",
      bounds: ["hooguit 7,5: De helft of meer van de gesproken bewoners herkent het niet."],
    });
    expect(regie?.ratings).toEqual([
      "3 van 3 gesloten",
      "inspecteur-1: 7,5",
      "inspecteur-2: 8 (buiten de ruimte)",
      "toezichthouder-1: te weinig gezien",
    ]);
    expect(regie?.consensus?.word).toBe("7,5");
    expect(regie?.judgement).toMatchObject({ word: "8,5", outsideRoom: true });
  });

  test("assessors who gave other numbers differ", () => {
    expect(model.differences?.rows[0]?.isDifferent).toBe(true);
    expect(model.differences?.rows[0]?.ratings.map(({ word, isRated }) => [word, isRated])).toEqual([
      ["7,5", true],
      ["8", true],
      ["te weinig gezien", false],
    ]);
  });

  test("an observation shows the number that was seen and the period it is about", () => {
    expect(regie?.observations[0]).toMatchObject({ seen: "7,5", period: "jaar-2023" });
    expect(textOf(html)).toContain("gezien: 7,5 periode jaar-2023");
    expect(markdown).toContain("gezien: 7,5 · periode jaar-2023");
  });

  test("an observation shows the level that was seen by its label", () => {
    const { framework, inspection } = assessment;
    const themes = framework.themes.map((one) => ({
      ...one,
      criteria: one.criteria.map((criterion) => ({
        ...criterion,
        ...(criterion.indicators && { indicators: criterion.indicators.map((indicator) => ({ ...indicator, scale: "ontwikkeling" })) }),
      })),
    }));
    const observations = (inspection.observations ?? []).map((one) => (one.id === "b01-4" ? { ...one, level: "op-orde" } : one));
    const shown = reportModel({ ...assessment, framework: { ...framework, themes }, inspection: { ...inspection, observations } });
    expect(shown.themes[0]?.criteria[0]?.observations[0]?.seen).toBe("Op orde");
  });

  test("a source says who was there, to an internal reader only", () => {
    expect(model.sources?.[0]?.by).toBe("inspecteur-2");
    expect(all(html, /<th scope="col">(Door)</g)).toHaveLength(1);
    expect(markdown).toContain("| Casus | Door | Waarnemingen |");
    expect(renderMarkdown(reportModel(assessment))).not.toContain("| Door |");
    expect(JSON.stringify(forAudience(model, "inspected"))).not.toContain("inspecteur-2");
  });
});

describe("a view of all outcomes", () => {
  test("has no columns for numbers: they stand as text, per theme", () => {
    expect(model.glance?.strips).toEqual([]);
    expect(model.glance?.numbers).toEqual([
      {
        title: "Rapportcijfer",
        range: "Van 1 tot en met 10, in stappen van 0,5; hoger is beter.",
        themes: [{ audience: "public", term: "1 Bewoner en toegang", text: "1.1: 8,5" }],
      },
      {
        title: "Getallen",
        range: "Van 0 tot en met 1.825 dagen; lager is beter.",
        themes: [{ audience: "public", term: "1 Bewoner en toegang", text: "1.2: 1.277,25 dagen" }],
      },
    ]);
    expect(html).not.toContain('class="strip"');
  });

  test("explains no marks when there are none", () => {
    for (const text of [textOf(html), markdown]) expect(text).not.toMatch(/Elk teken|Een open teken/);
  });

  test("keeps levels in the strip when a framework has both", () => {
    const { framework } = assessment;
    const both = reportModel({ ...assessment, framework: { ...framework, scales: [...framework.scales, ...numberFramework.scales] } });
    expect(both.glance?.strips).toHaveLength(2);
    expect(both.glance?.numbers).toEqual([]);
  });
});

describe("words about outcomes", () => {
  const mixed: Assessment = {
    ...numberAssessment,
    framework: {
      ...numberFramework,
      scales: [...numberFramework.scales, ...assessment.framework.scales],
      themes: numberFramework.themes.map((one) => ({ ...one, scale: "ontwikkeling" })),
    },
  };

  test.each([
    ["levels", assessment, "Niveau"],
    ["numbers", numberAssessment, "Getal"],
    ["both", mixed, "Niveau of getal"],
  ] as const)("with %s the column is called so", (grades, one, head) => {
    const shown = reportModel(one);
    expect(shown.grades).toBe(grades);
    expect(renderMarkdown(shown)).toContain(`| Criterium | ${head} | Stand |`);
    expect(all(renderHtml(shown), /<th scope="col">(Niveau|Getal|Niveau of getal)</g)).toContain(head);
  });

  test("speak of a number where criteria get one", () => {
    expect(model.pageOne.certainty.slice(0, 3).map(({ text }) => text)).toEqual([
      "2 van 2 criteria hebben een getal.",
      "1 vastgesteld oordeel en 1 beoordeling.",
      "Bij 1 criterium zijn nog meer getallen mogelijk: 1.2.",
    ]);
    expect(textOf(html)).toContain("Elk criterium van dit kader heeft een getal.");
  });

  test("claim nothing about what the framework gives no meaning", () => {
    expect(model.pageOne.answers?.other.map(({ outcome }) => outcome.word)).toEqual(["8,5", "1.277,25 dagen"]);
    for (const text of [textOf(html), markdown]) {
      expect(text).toContain("Geen uitkomst die het kader goed noemt.");
      expect(text).not.toContain("niets gezien dat");
    }
  });

  test("do not say that a statutory shortfall was not seen when the framework does not say what it is", () => {
    expect(model.statutory.sentence).toBe(
      "1 criterium gaat over een wettelijke eis; 1 daarvan is onderzocht. Bij 1 criterium zegt het kader niet wanneer er een tekort is.",
    );
    expect(model.statutory.undecided.map(({ reference }) => reference.number)).toEqual(["1.2"]);
    expect(model.statutory.notSeen).toEqual([]);
    expect(textOf(html)).toContain("Het kader zegt niet wanneer dit een tekort is");
  });
});

test.each([
  [{ need: "source-types", short: 1 }, "nog 1 soort bron"],
  [{ need: "source-types", short: 2 }, "nog 2 soorten bronnen"],
  [{ need: "assessors", short: 1 }, "nog 1 beoordelaar"],
  [{ need: "assessors", short: 3 }, "nog 3 beoordelaars"],
  [{ need: "periods", short: 1 }, "nog 1 periode"],
  [{ need: "periods" }, "meer periodes"],
  [{ need: "level" }, "een getal"],
  [{ need: "collect", collect: "Spreek eerst twee bewoners." }, "Spreek eerst twee bewoners"],
] as const)("%j is said as %s", (need, expected) =>
  expect(needText({ about: "tijdige-toegang", ...need }, "numbers", undefined)).toBe(expected),
);

test("what must be collected for another stands behind its name", () =>
  expect(needText({ about: "leren", need: "collect", collect: "Vraag het verslag op." }, "levels", "3.6 Samen leren")).toBe(
    "3.6 Samen leren: Vraag het verslag op",
  ));

test("an undetermined outcome asks for a number where the member has a scale of numbers", () => {
  const coverage = { scored: 1, applicable: 2, leaves: { scored: 1, applicable: 2 } };
  const outcome: Assessment["criteria"][number]["outcome"] = {
    state: "undetermined",
    coverage,
    possible: { interval: { from: "1", until: "10" } },
    needs: [
      { about: "tijdige-toegang", need: "level" },
      { about: "bewoner-en-toegang", need: "collect", collect: "Vraag eerst de wachtlijst op." },
    ],
  };
  const open = reportModel({ ...numberAssessment, themes: [{ id: "bewoner-en-toegang", outcome, trace: [] }] });
  expect(open.themes[0]?.node.outcome).toMatchObject({
    possible: "1 tot en met 10",
    needs: ["een getal voor 1.2 Tijdige toegang", "Vraag eerst de wachtlijst op"],
  });
});

test("a scale of numbers says its ends and which is best", () =>
  expect(
    numberScaleText({ id: "a", kind: "number", direction: "lower-is-better", min: "1/2", max: 25, step: 5 }, (grade) => `${grade} punten`),
  ).toBe("Van 0,5 tot en met 25 punten, in stappen van 5; lager is beter."));
