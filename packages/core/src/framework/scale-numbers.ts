import type { NumbersOfScale } from "../diagnostic/catalog/framework.ts";
import { divide, inLowestTerms, isAbove, isAtLeast, type Rational, rational, subtract, zero } from "../exact/rational.ts";
import { gradeText } from "../schema/grade.ts";
import type { NumberScale } from "../schema/scale.ts";

/** Whether `number` is a whole number of steps. */
export function isMultiple(number: Rational, step: Rational): boolean {
  const steps = divide(number, step);
  return steps !== undefined && inLowestTerms(steps).d === 1n;
}

/** Whether people can give this number on the scale: within its ends, and on one of its steps. */
export function isOnScale(written: string | number, { min, max, step }: NumberScale): boolean {
  const number = rational(written);
  const isWithin = isAtLeast(number, rational(min)) && isAtLeast(rational(max), number);
  return isWithin && (step === undefined || isMultiple(subtract(number, rational(min)), rational(step)));
}

/** Whether a scale goes up, and has a whole number of steps. Of one that does not, no number can be said to lie on it. */
export const isSound = (scale: NumberScale): boolean => hasRange(scale) && hasWholeSteps(scale);
export const hasRange = ({ min, max }: NumberScale): boolean => isAbove(rational(max), rational(min));
export const hasWholeSteps = ({ min, max, step }: NumberScale): boolean =>
  step === undefined || (isAbove(rational(step), zero) && isMultiple(subtract(rational(max), rational(min)), rational(step)));

export const numbersOfScale = ({ id, min, max, step }: NumberScale): NumbersOfScale => ({
  scale: id,
  min: gradeText(min),
  max: gradeText(max),
  ...(step !== undefined && { step: gradeText(step) }),
});
