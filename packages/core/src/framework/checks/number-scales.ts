import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { gradeText } from "../../schema/grade.ts";
import type { NumberScale } from "../../schema/scale.ts";
import type { Places } from "../../text/places.ts";
import { hasRange, hasWholeSteps, isOnScale, numbersOfScale } from "../scale-numbers.ts";
import type { Check } from "./check.ts";

/** A scale of numbers goes up, in whole steps, and what counts as met lies on it. */
export const numberScales: Check = ({ data }, places) =>
  data.scales.flatMap((scale): readonly Diagnostic[] => ("levels" in scale ? [] : checkScale(scale, places)));

function checkScale(scale: NumberScale, places: Places): readonly Diagnostic[] {
  const { step, met } = scale;
  const trail = places.trail(scale);
  const numbers = numbersOfScale(scale);
  if (!hasRange(scale)) {
    return [diagnose("framework/min-not-below-max", { min: numbers.min, max: numbers.max }, places.value(scale, "max"), { trail })];
  }
  if (step !== undefined && !hasWholeSteps(scale)) {
    const params = { ...numbers, step: gradeText(step) };
    return [diagnose("framework/step-does-not-fit", params, places.value(scale, "step"), { trail })];
  }
  if (met === undefined || isOnScale(met, scale)) return [];
  return [diagnose("framework/number-off-scale", { ...numbers, number: gradeText(met) }, places.value(scale, "met"), { trail })];
}
