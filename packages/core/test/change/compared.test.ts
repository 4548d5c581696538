import { describe, expect, test } from "vitest";
import { assessed, criterion, framework, lowest, ontwikkeling, rated, theme } from "../builders.ts";
import { compared, inYear, looking, told, twoYears, whyNot } from "./side-by-side.ts";

const kader = framework([
  theme(
    "samen",
    [criterion("plan"), criterion("nazorg"), criterion("wachttijd", { scale: "procent" }), criterion("gevaar", { scale: "risico" })],
    { from: { criteria: { id: ["plan", "nazorg"] } }, rule: { rank: "lowest" }, missing: { then: "exclude", else: "undetermined" } },
  ),
]);

describe("two years of one subject, with one framework", () => {
  test.each([
    ["plan", "in-aanzet", "op-orde", "better, subject"],
    ["plan", "geborgd", "ontbreekt", "worse, subject"],
    ["plan", "op-orde", "op-orde", "same, nothing"],
    ["wachttijd", "62.5", "62.50", "same, nothing"],
    ["wachttijd", "9.5", "10.25", "better, subject"],
    ["gevaar", "groot", "klein", "better, subject"],
    ["gevaar", "klein", "matig", "worse, subject"],
  ])("%s from %s to %s is %s", (id, was, is, expected) => {
    const comparison = compared(twoYears([kader, { [id]: was }], [kader, { [id]: is }]));
    expect(told(comparison.criteria.compared, id)).toEqual([expected]);
  });

  test("each level comes with its word, how settled it is and what it rests on", () => {
    const [row] = compared(twoYears([kader, { plan: "in-aanzet" }], [kader, { plan: "op-orde" }])).criteria.compared;
    expect(row?.cells).toMatchObject([
      { inspection: "noord-2024", grade: "In aanzet", outcome: { level: "in-aanzet", stage: "rating" }, evidence: { cases: 0 } },
      { inspection: "noord-2025", grade: "Op orde", outcome: { level: "op-orde", stage: "rating" }, evidence: { cases: 0 } },
    ]);
  });

  test("what has no level on one side is listed, with the state and the reason", () => {
    const comparison = compared(
      twoYears(
        [kader, { plan: "op-orde" }],
        [kader, {}, { notRated: [{ about: "plan", why: "not-assessed", because: "Geen tijd.", by: "inspecteur-1" }] }],
      ),
    );
    const [plan] = comparison.criteria.notCompared;
    expect(plan).toMatchObject({ id: "plan", cells: [{ inspection: "noord-2024", grade: "Op orde" }], changes: [] });
    expect(plan?.without).toEqual([
      {
        inspection: "noord-2025",
        changed: "coverage",
        why: { is: "no-level", outcome: { state: "not-assessed", reason: "Geen tijd." } },
      },
    ]);
  });

  test("a level is laid beside the last one before it, also when there was none in between", () => {
    const three = [inYear(2023, kader, { plan: "ontbreekt" }), inYear(2024, kader, {}), inYear(2025, kader, { plan: "op-orde" })];
    const [row] = compared(three).criteria.compared;
    expect(row?.changes).toEqual([{ from: "noord-2023", to: "noord-2025", direction: "better", changed: "subject" }]);
    expect(row?.without.map(({ inspection }) => inspection)).toEqual(["noord-2024"]);
  });

  test("a theme with the same criteria changes with its subject; with other criteria it is the coverage", () => {
    const before = { plan: "in-aanzet", nazorg: "op-orde" };
    const themes = (after: Record<string, string>) => compared(twoYears([kader, before], [kader, after])).themes.compared;
    expect(told(themes({ plan: "op-orde", nazorg: "op-orde" }), "samen")).toEqual(["better, subject"]);
    expect(told(themes({ nazorg: "op-orde" }), "samen")).toEqual(["better, coverage"]);
    expect(themes({ nazorg: "op-orde" })[0]?.cells.map(({ scored }) => scored)).toEqual([["plan", "nazorg"], ["nazorg"]]);
  });
});

test("a level that rests on less than is asked tells nothing of the subject", () => {
  const asking = framework([theme("samen", [criterion("plan", { evidence: { minSources: 1 } })])]);
  const seen = {
    sources: [{ id: "b1", type: "case-file", date: "2025-03-12" }],
    observations: [{ id: "b1-1", source: "b1", indicator: "plan-zichtbaar", text: "Er is een plan.", speaks: "for" }],
  };
  const rows = (first: object, second: object, level: string) =>
    told(
      compared(twoYears([asking, { plan: "ontbreekt" }, { ...first }], [asking, { plan: level }, { ...second }])).criteria.compared,
      "plan",
    );
  expect(rows({}, {}, "op-orde")).toEqual(["better, coverage"]);
  expect(rows({}, seen, "op-orde")).toEqual(["better, coverage"]);
  expect(rows({}, seen, "ontbreekt")).toEqual(["same, coverage"]);
  expect(rows({}, {}, "ontbreekt")).toEqual(["same, nothing"]);
});

test("with two profiles only what both look at is compared", () => {
  const comparison = compared(
    twoYears([looking(kader, ["plan", "nazorg"]), { plan: "op-orde", nazorg: "op-orde" }], [looking(kader, ["plan"]), { plan: "geborgd" }]),
  );
  expect(comparison.criteria.compared.map(({ id }) => id)).toEqual(["plan"]);
  expect(whyNot(comparison)).toEqual([
    "nazorg: noord-2025 outside-profile",
    "wachttijd: noord-2024 outside-profile, noord-2025 outside-profile",
    "gevaar: noord-2024 outside-profile, noord-2025 outside-profile",
  ]);
});

test("levels that a profile does not show are not compared", () => {
  const hidden = looking(kader, ["plan"], { levelsShown: "none" });
  expect(whyNot(compared(twoYears([kader, { plan: "op-orde" }], [hidden, { plan: "op-orde" }])))[0]).toBe(
    "plan: noord-2025 levels-not-shown",
  );
});

test("a criterion on trial is not compared", () => {
  const trial = framework([theme("samen", [criterion("plan", { phase: "trial" })])]);
  const comparison = compared(twoYears([trial, { plan: "op-orde" }], [trial, { plan: "geborgd" }]));
  expect(whyNot(comparison)).toEqual(["plan: noord-2024 trial, noord-2025 trial"]);
});

test("between subjects levels stand side by side, and no change is told", () => {
  const south = inYear(2024, kader, { plan: "ontbreekt" }, { id: "zuid-2024", subject: { kind: "team", name: "Wijkteam Zuid" } });
  const comparison = compared([south, inYear(2024, kader, { plan: "op-orde" })]);
  expect(comparison.subjects).toEqual([
    { name: "Wijkteam Noord", inspections: ["noord-2024"] },
    { name: "Wijkteam Zuid", inspections: ["zuid-2024"] },
  ]);
  const [row] = comparison.criteria.compared;
  expect(row?.cells.map(({ inspection, grade }) => `${inspection}: ${grade}`)).toEqual(["noord-2024: Op orde", "zuid-2024: Ontbreekt"]);
  expect(row?.changes).toEqual([]);
});

test("an inspection that follows another is of the same subject, also under another name", () => {
  const renamed = inYear(2025, kader, {}, { subject: { kind: "team", name: "Buurtteam Noord" }, previous: { inspection: "noord-2024" } });
  expect(compared([renamed, inYear(2024, kader, {})]).subjects).toEqual([
    { name: "Buurtteam Noord", inspections: ["noord-2024", "noord-2025"] },
  ]);
});

test("the whole is compared as well", () => {
  const whole = framework([theme("samen", [criterion("plan")], lowest)], {
    outcome: { scale: "ontwikkeling", from: "themes", rule: { rank: "lowest" }, missing: "undetermined" },
  });
  const { overall } = compared(twoYears([whole, { plan: "op-orde" }], [whole, { plan: "ontbreekt" }]));
  expect(told(overall.compared, "overall")).toEqual(["worse, subject"]);
});

test("what helps and what hinders is gathered per theme, without what was withdrawn or is from before the period", () => {
  const working = (id: string, works: string, parts = {}) => ({
    id,
    source: id.split("-")[0],
    indicator: "plan-zichtbaar",
    text: "De partijen bellen elkaar.",
    speaks: "for",
    works,
    ...parts,
  });
  const seen = (year: number) => ({
    id: `noord-${year}`,
    period: { from: `${year}-03-04` },
    sources: [
      { id: "b1", type: "case-file", date: `${year}-03-12` },
      { id: "b2", type: "case-file", date: `${year}-01-12` },
    ],
    observations: [
      working("b1-1", "helps"),
      working("b1-2", "hinders"),
      working("b1-3", "hinders", { withdrawn: { date: `${year}-04-01`, because: "Vergissing." } }),
      working("b2-1", "helps"),
    ],
    ...rated({}),
  });
  const { works } = compared([assessed(kader, seen(2025)), assessed(kader, seen(2024))]);
  const found = (observation: string) =>
    ["noord-2024", "noord-2025"].map((inspection) => ({ inspection, observation, audience: "internal" }));
  expect(works).toEqual([{ id: "samen", title: "Thema samen", helps: found("b1-1"), hinders: found("b1-2") }]);
});

test("a scale with another end or other levels gives no direction", () => {
  const other = framework([theme("samen", [criterion("plan")])], {
    id: "ander-kader",
    scales: [{ ...ontwikkeling, levels: ontwikkeling.levels.slice(1) }],
  });
  const comparison = compared([inYear(2024, kader, { plan: "op-orde" }), inYear(2025, other, { plan: "op-orde" })]);
  expect(comparison.criteria.compared).toEqual([]);
  expect(whyNot(comparison).filter((line) => line.startsWith("plan"))).toEqual([
    "plan: noord-2024 other-framework",
    "plan: noord-2025 other-framework",
  ]);
});
