import { exactNumber } from "../format-nl.ts";
import type { Level, Scale } from "./assessment-parts.ts";
import { type Mark, markOf } from "./mark.ts";

/** What people or rules give: the id of a level, or a number as text. Ids start with a letter and numbers never do. */
interface Graded {
  readonly level?: string | undefined;
  readonly value?: string | undefined;
}

/** The level or number that was given; undefined where there is none. */
export const gradeOf = ({ level, value }: Graded): string | undefined => level ?? value;

/** The levels of a scale, from low to high; none on a scale of numbers. */
export const levelsOf = (scale: Scale | undefined): readonly Level[] => (scale !== undefined && "levels" in scale ? scale.levels : []);

const levelWith = (scale: Scale | undefined, id: string): Level | undefined => levelsOf(scale).find((level) => level.id === id);

/** A level or number as it is printed: the label of the level, or the number with its unit. What the scale does not have stands as itself. */
export function gradeText(scale: Scale | undefined, grade: string): string {
  if (scale?.kind !== "number") return levelWith(scale, grade)?.label ?? grade;
  const number = exactNumber(grade);
  return scale.unit === undefined ? number : `${number} ${scale.unit}`;
}

/** The mark of a level; nothing for a number, or when the scale does not have the level. */
export function gradeMark(scale: Scale | undefined, grade: string, open: boolean): { readonly mark?: Mark } {
  const level = levelWith(scale, grade);
  return level === undefined || scale === undefined || scale.kind === "number" ? {} : { mark: markOf(scale, level, open) };
}

/** Whether the framework gives levels, numbers, or some the one and some the other. */
export type GradeKind = "levels" | "numbers" | "both";

/** What is given on these scales. */
export function gradeKind(scales: readonly (Scale | undefined)[]): GradeKind {
  const kinds = scales.flatMap((scale) => scale?.kind ?? []);
  if (kinds.every((kind) => kind !== "number")) return "levels";
  return kinds.every((kind) => kind === "number") ? "numbers" : "both";
}
