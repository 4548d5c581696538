import type { Rational } from "../exact/rational.ts";

/**
 * Why there is no number. Nothing stands in for it: not 0, not 1.
 * `no-pairable-units`: no unit was rated by two. `no-variation`: all that could be compared got one and the same category, so that no
 * disagreement could be expected. `unequal-numbers-of-ratings`: the coefficient needs as many ratings of every unit. `one-category`: the
 * scale has no second one. `no-fixed-categories`: the ratings are numbers, and what else could have been given is not known. `no-values`:
 * a category has no number. `below-zero`: a number below zero does not stand on a ratio scale. `no-resample-defined`: there is a value,
 * but not for a single resample. `one-unit`: two rated one unit only, so that every resample is the same and no interval says anything.
 */
export type Reason =
  | "fewer-than-two-assessors"
  | "no-pairable-units"
  | "no-variation"
  | "unequal-numbers-of-ratings"
  | "one-category"
  | "no-fixed-categories"
  | "no-values"
  | "below-zero"
  | "no-resample-defined"
  | "one-unit";

/** A coefficient of agreement: an exact number, or why there is none. `toDecimal` prints it, at the decimals that the caller names. */
export type Coefficient = { readonly value: Rational } | { readonly undefined: Reason };

/** A coefficient, made ready for certain ratings. `times` says how often each of their units counts; left out, each counts once. */
export type Statistic = (times?: readonly number[]) => Coefficient;

export const asCoefficient = (value: Rational | undefined, otherwise: Reason): Coefficient =>
  value === undefined ? { undefined: otherwise } : { value };
