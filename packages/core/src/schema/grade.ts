import { rational, toText } from "../exact/rational.ts";
import type { Outcome } from "./outcome.ts";

/**
 * What people or rules give: the id of a level, or a number on a scale of numbers. Inside the engine both are one text, a
 * *grade*: ids start with a letter and numbers never do, so that neither can be taken for the other.
 */
export interface Graded {
  readonly level?: string | undefined;
  readonly value?: string | number | undefined;
}

/** The grade that was given: a level id, or the number in its one canonical form (`4.30` is `4.3`). */
export const gradeOf = ({ level, value }: Graded): string | undefined => level ?? (value === undefined ? undefined : gradeText(value));

/** The canonical text of a written grade. */
export const gradeText = (written: string | number): string => (isNumeric(written) ? toText(rational(written)) : String(written));

export const isNumeric = (grade: string | number): boolean => typeof grade === "number" || /^[-0-9]/.test(grade);

/** The grade of an outcome; undefined where it has none. */
export const outcomeGrade = (outcome: Outcome | undefined): string | undefined =>
  outcome?.state === "scored" ? gradeOf(outcome) : undefined;

/** A grade as the fields that hold it in a file. */
export const gradeFields = (grade: string): { level: string } | { value: string } =>
  isNumeric(grade) ? { value: grade } : { level: grade };
