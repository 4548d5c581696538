import { compareAssessments } from "../../src/change/compare-assessments.ts";
import type { Comparison, Row } from "../../src/change/comparison.ts";
import type { Framework } from "../../src/framework/framework.ts";
import { resolveProfile } from "../../src/framework/profile/resolve-profile.ts";
import { loadMigration } from "../../src/migration/load-migration.ts";
import type { Migration } from "../../src/migration/migration.ts";
import type { Assessment } from "../../src/schema/assessment.ts";
import { assessed, type Data, type Given, must, rated } from "../builders.ts";

/** An inspection of Wijkteam Noord in one year, in which one assessor gave these levels. */
export function inYear(year: number, kader: Framework, given: Given, parts: Data = {}): Assessment {
  const { id, version } = kader.data;
  const named = { id, version, ...(kader.profile && { profile: kader.profile.data.id }) };
  return assessed(kader, { id: `noord-${year}`, period: { from: `${year}-03-04` }, framework: named, ...rated(given), ...parts });
}

/** The first of a year and the last, each in a year of its own. */
export const twoYears = (before: [Framework, Given, Data?], after: [Framework, Given, Data?]): readonly Assessment[] => [
  inYear(2024, ...before),
  inYear(2025, ...after),
];

export function migration(from: Framework, to: Framework, changes: readonly Data[]): Migration {
  const data = { kind: "migration", format: 1, framework: from.data.id, from: from.data.version, to: to.data.version, changes };
  return must(loadMigration({ path: "migration.json", text: JSON.stringify(data) }, from, to));
}

/** The framework, looked at with a profile of these criteria. */
export function looking(kader: Framework, criteria: readonly string[], parts: Data = {}): Framework {
  const { id, version } = kader.data;
  const text = { title: "Een keuze", description: "Voor een deel van het kader.", question: "Werkt dit deel?" };
  const data = { kind: "profile", format: 1, id: "keuze", framework: { id, version }, ...text, criteria, levelsShown: "all", basedOn: [] };
  return must(resolveProfile({ path: "profiles/keuze.json", text: JSON.stringify({ ...data, ...parts }) }, kader));
}

export const compared = compareAssessments;

/** What the comparison tells of a criterion or theme over time: `better, subject`. */
export const told = (rows: readonly Row[], id: string): readonly string[] =>
  rows.filter((row) => row.id === id).flatMap(({ changes }) => changes.map(({ direction, changed }) => `${direction}, ${changed}`));

/** Why each criterion that is not compared is not, per inspection: `plan: noord-2025 split`. */
export const whyNot = ({ criteria }: Comparison): readonly string[] =>
  criteria.notCompared.map(({ id, without }) => `${id}: ${without.map(({ inspection, why }) => `${inspection} ${why.is}`).join(", ")}`);
