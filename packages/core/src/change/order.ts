import type { Assessment } from "../schema/assessment.ts";
import { canonicalText } from "../text/canonical.ts";

/** An assessment with the name that the comparison gives it. */
export interface Entry {
  readonly key: string;
  readonly assessment: Assessment;
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By number: 0.10.0 comes after 0.9.0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  return left.map((part, at) => part - (right[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** By period, then id, then content, so that the order in which they are given never matters. */
export function inOrder(assessments: readonly Assessment[]): readonly Entry[] {
  const sorted = assessments
    .map((assessment) => ({ assessment, content: canonicalText(assessment) }))
    .sort(
      (a, b) =>
        compareText(a.assessment.inspection.period.from, b.assessment.inspection.period.from) ||
        compareText(a.assessment.inspection.id, b.assessment.inspection.id) ||
        compareText(a.content, b.content),
    );
  const seen = new Map<string, number>();
  return sorted.map(({ assessment }) => {
    const { id } = assessment.inspection;
    const number = (seen.get(id) ?? 0) + 1;
    seen.set(id, number);
    return { key: number === 1 ? id : `${id} (${number})`, assessment };
  });
}
