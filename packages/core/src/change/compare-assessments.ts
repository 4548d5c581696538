import type { Migration } from "../migration/migration.ts";
import type { Assessment } from "../schema/assessment.ts";
import type { Comparison, Inspected } from "./comparison.ts";
import { followUpsOf } from "./follow-ups.ts";
import { type Entry, inOrder } from "./order.ts";
import { rowsOf, split } from "./rows.ts";
import { subjectsOf } from "./subjects.ts";
import { meaningBetween, versionsIn } from "./versions.ts";
import { worksOf } from "./works.ts";

/**
 * Lays inspections side by side, over time and between subjects. Only what means the same is compared: a criterion in one version of
 * a framework, or in versions between which the migrations leave it unchanged or reworded. Everything else is listed with the reason.
 *
 * @param assessments of any inspections, in any order; the same one twice gives no difference
 * @param migrations how versions of their frameworks became each other; a chain is followed
 * @returns what each inspection gives, and where a difference comes from: the subject, the framework, or what was looked at
 * @example const { criteria } = compareAssessments([before, after], [migration]);
 */
export function compareAssessments(assessments: readonly Assessment[], migrations: readonly Migration[] = []): Comparison {
  const entries = inOrder(assessments);
  const versions = versionsIn(entries);
  const subjects = subjectsOf(entries);
  const table = { entries, versions, subjects, meaning: meaningBetween(versions, migrations) };
  const [criteria, themes] = [rowsOf(table, "criterion"), rowsOf(table, "theme")];
  return {
    inspections: entries.map(inspected),
    subjects,
    criteria: split(criteria),
    themes: split(themes),
    overall: split(rowsOf(table, "overall")),
    works: worksOf(entries, themes),
    followUps: followUpsOf(table, criteria),
  };
}

function inspected({ key, assessment: { inspection, framework, profile, phase } }: Entry): Inspected {
  return {
    key,
    id: inspection.id,
    title: inspection.title,
    subject: inspection.subject.name,
    period: inspection.period,
    framework: framework.id,
    version: framework.version,
    ...(profile && { profile: profile.id }),
    phase,
  };
}
