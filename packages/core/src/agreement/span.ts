import { divide, isAtLeast, type Rational, rational, subtract, toText } from "../exact/rational.ts";
import { isNumeric } from "../schema/grade.ts";
import type { Scale } from "../schema/scale.ts";
import { indexScale, type ScaleIndex, sortGrades } from "../scoring/rules/scale-index.ts";

/** How far the lowest and the highest rating lie apart: in levels; or as an exact number, with the steps of the scale where it has any. */
export type Span = { readonly levels: number } | { readonly distance: string; readonly steps?: string };

export interface Apart {
  readonly span: Span;
  /** What `split` is compared with: levels, steps, or on a scale without steps the distance itself. */
  readonly size: Rational;
}

/** The span of what was given; undefined where fewer than two gave a grade. `grades` are of this scale. */
export function apart(grades: readonly string[], scale: ScaleIndex): Apart | undefined {
  const sorted = sortGrades(scale, grades);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (grades.length < 2 || lowest === undefined || highest === undefined) return undefined;
  if (!scale.isNumber) {
    const levels = scale.position(highest) - scale.position(lowest);
    return { span: { levels }, size: rational(levels) };
  }
  const distance = subtract(rational(highest), rational(lowest));
  const steps = "step" in scale.scale && scale.scale.step !== undefined ? divide(distance, rational(scale.scale.step)) : undefined;
  const span = { distance: toText(distance), ...(steps !== undefined && { steps: toText(steps) }) };
  return { span, size: steps ?? distance };
}

/** Where a framework says nothing: a difference is large from two levels on, because then a level lies between. */
const usualSplit = 2;

/** From how many levels on a framework calls a difference large. */
export const splitOf = ({ agreement }: { readonly agreement?: { readonly split: number } | undefined }): number =>
  agreement?.split ?? usualSplit;

export const isSplit = (found: Apart | undefined, split: number): boolean => found !== undefined && isAtLeast(found.size, rational(split));

/** Makes the scale of each criterion ready; undefined where it has none. */
export function scalesOf(scales: readonly Scale[]): (id: string | undefined) => ScaleIndex | undefined {
  const made = new Map(scales.map((scale) => [scale.id, indexScale(scale)]));
  return (id) => (id === undefined ? undefined : made.get(id));
}

/** Whether a grade can have been given on this scale; an earlier one of a `revised` entry is only known as it was written. */
export const isOnScale = (grade: string, scale: ScaleIndex): boolean => (scale.isNumber ? isNumeric(grade) : scale.position(grade) >= 0);
