import type { Diagnostic, Result } from "../src/diagnostic/diagnostic.ts";
import type { Framework } from "../src/framework/framework.ts";
import { loadFramework } from "../src/framework/load-framework.ts";
import type { Inspection } from "../src/inspection/inspection.ts";
import { loadInspection } from "../src/inspection/load-inspection.ts";
import type { Assessment, CriterionResult, NodeResult } from "../src/schema/assessment.ts";
import { outcomeGrade } from "../src/schema/grade.ts";
import type { Outcome } from "../src/schema/outcome.ts";
import { assess } from "../src/scoring/assess.ts";
import { compileFramework } from "../src/scoring/compile-framework.ts";

/** What is written in a file, before anything has checked it. */
export type Data = Readonly<Record<string, unknown>>;

/** The value of a result that should be there; otherwise the codes of what stood in the way. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(showAll(result.diagnostics).join("\n"));
  return result.value;
}

/** Code and place of each diagnostic: `framework/duplicate-id 12:9`. */
export const showAll = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ code, span }) => `${code} ${span.start.line}:${span.start.column}`);

// Scales

export const ontwikkeling = {
  id: "ontwikkeling",
  kind: "development",
  direction: "higher-is-better",
  levels: [
    { id: "ontbreekt", label: "Ontbreekt", value: 1 },
    { id: "in-aanzet", label: "In aanzet", value: 2 },
    { id: "op-orde", label: "Op orde", value: 3 },
    { id: "geborgd", label: "Geborgd", value: 4 },
  ],
} as const;

const voldoet = {
  id: "voldoet",
  kind: "judgement",
  direction: "higher-is-better",
  levels: [
    { id: "onvoldoende", label: "Onvoldoende" },
    { id: "voldoende", label: "Voldoende" },
  ],
} as const;

/** Whole points from 0 to 10. */
export const punten = { id: "punten", kind: "number", direction: "higher-is-better", min: 0, max: 10, step: 1 } as const;

/** Any number from 0 to 100. */
export const procent = { id: "procent", kind: "number", direction: "higher-is-better", min: 0, max: 100 } as const;

/** Of risk the lowest level is the best. */
export const risico = {
  id: "risico",
  kind: "risk",
  direction: "lower-is-better",
  levels: [
    { id: "klein", label: "Klein", value: 1 },
    { id: "matig", label: "Matig", value: 2 },
    { id: "groot", label: "Groot", value: 3 },
  ],
} as const;

// Frameworks

/** A criterion that people rate, with one indicator `<id>-zichtbaar`. */
export const criterion = (id: string, parts: Data = {}): Data => ({
  id,
  title: `Criterium ${id}`,
  scale: "ontwikkeling",
  phase: "settled",
  notApplicable: { allowed: true },
  indicators: [{ id: `${id}-zichtbaar`, text: "Het is te zien in de casus.", shows: "done" }],
  outcome: { from: "ratings" },
  ...parts,
});

/** A criterion of which observations make the outcome, by this rule. */
export const observed = (id: string, rule: Data, parts: Data = {}): Data => criterion(id, { outcome: fromObservations(rule), ...parts });

export const perCase = { per: "case", picture: { for: "only-for", against: "only-against", mixed: "rest" } } as const;

export const fromObservations = (rule: Data, parts: Data = {}): Data => ({
  from: "observations",
  unit: perCase,
  rule,
  missing: { atLeast: 1, of: "cases", else: "undetermined" },
  ...parts,
});

export const leaveOut = { then: "exclude", else: "undetermined" } as const;

export const theme = (id: string, criteria: readonly Data[], outcome: Data | "none" = "none", parts: Data = {}): Data => ({
  id,
  title: `Thema ${id}`,
  scale: "ontwikkeling",
  criteria,
  outcome,
  ...parts,
});

export const lowest = { from: "criteria", rule: { rank: "lowest" }, missing: "undetermined" } as const;

export const frameworkData = (themes: readonly Data[], parts: Data = {}): Data => ({
  kind: "framework",
  format: 1,
  id: "proefkader",
  version: "1.0.0",
  status: "example",
  fidelity: { kind: "example" },
  title: "Proefkader samenwerken",
  language: "nl",
  owner: "Werkgroep Referentiekader",
  licence: "CC0-1.0",
  sources: [],
  citizenSources: ["interview-citizen"],
  scales: [ontwikkeling, voldoet, punten, procent, risico],
  themes,
  outcome: "none",
  ...parts,
});

/** Loads the framework from its text: JSON is YAML, so that only frameworks that really load are tested. */
export const framework = (themes: readonly Data[], parts: Data = {}): Framework =>
  must(loadFramework({ path: "framework.json", text: JSON.stringify(frameworkData(themes, parts)) }));

// Inspections

export const inspectionData = (parts: Data = {}): Data => ({
  kind: "inspection",
  format: 1,
  id: "wijkteam-noord-2024",
  title: "Samenwerken rond het wijkteam Noord",
  question: "Werken de partijen met bewoners aan één plan?",
  framework: { id: "proefkader", version: "1.0.0" },
  subject: { kind: "team", name: "Wijkteam Noord" },
  period: { from: "2024-03-04" },
  inspectorates: { lead: "igj" },
  ...parts,
});

export const inspection = (kader: Framework, parts: Data = {}): Inspection =>
  must(loadInspection([{ path: "inspection.json", text: JSON.stringify(inspectionData(parts)) }], kader));

export const assessors = (...ids: readonly string[]): readonly Data[] => ids.map((id) => ({ id, inspectorate: "igj" }));

/** What is given per criterion: a level, a number, or a reason why not. */
export type Given = Readonly<Record<string, string | number>>;

/** Closed ratings of one assessor: `{ "gezamenlijk-plan": "op-orde", nazorg: 7, wonen: "not-applicable" }`. */
export const closedRatings = (assessor: string, given: Given): Data => ({
  assessor,
  closed: "2024-04-17",
  ratings: Object.entries(given).map(([about, word]) => ({ about, ...gradeOrReason(word), because: `Gezien bij ${about}.` })),
});

function gradeOrReason(word: string | number): Data {
  if (typeof word === "number" || /^[-0-9]/.test(word)) return { value: word };
  return ["not-applicable", "not-assessed", "insufficient-evidence"].includes(word) ? { notRated: word } : { level: word };
}

/** An inspection in which one assessor rated and closed. */
export const rated = (given: Given) => ({
  assessors: assessors("inspecteur-1"),
  ratings: [closedRatings("inspecteur-1", given)],
});

/** One case per picture, each with one observation of its own source: `["for", "against"]`. */
export function casesFor(about: string, speaking: readonly string[]) {
  const ids = speaking.map((_, at) => `casus-${at + 1}`);
  return {
    cases: ids.map((id) => ({ id })),
    sources: ids.map((id, at) => ({ id: `b${at + 1}`, type: "case-file", case: id, date: "2024-03-12" })),
    observations: speaking.map((speaks, at) => ({
      id: `b${at + 1}-1`,
      source: `b${at + 1}`,
      indicator: `${about}-zichtbaar`,
      text: "Het plan ligt in het dossier.",
      speaks,
    })),
  };
}

// Assessments

export const options = { on: "2024-03-04", engine: "0.0.0" } as const;

export const assessed = (kader: Framework, parts: Data = {}): Assessment =>
  must(assess(compileFramework(kader), inspection(kader, parts), options));

export function criterionOf({ criteria }: Assessment, id: string): CriterionResult {
  const found = criteria.find((result) => result.id === id);
  if (!found) throw new Error(`No criterion ${id}.`);
  return found;
}

export function themeOf({ themes }: Assessment, id: string): NodeResult {
  const found = themes.find((result) => result.id === id);
  if (!found) throw new Error(`No theme ${id}.`);
  return found;
}

/** The level or number of an outcome, else its state: short enough for a table. */
export const short = (outcome: Outcome | undefined): string => outcomeGrade(outcome) ?? outcome?.state ?? "no outcome";

/** The levels that can still come out; of numbers the lowest and the highest. */
export function possibleOf(outcome: Outcome | undefined): readonly string[] | "too-many-completions" | "none" {
  if (outcome === undefined || !("possible" in outcome)) return "none";
  const { possible } = outcome;
  if ("interval" in possible) return [possible.interval.from, possible.interval.until];
  return "levels" in possible ? possible.levels : possible.notComputed;
}
