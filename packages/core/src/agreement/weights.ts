/**
 * How much two categories agree, by their places on the scale. With q categories, and places k and l:
 * `identity`: only the same category agrees. `linear`: 1 - |k - l| / (q - 1). `quadratic`: 1 - ((k - l) / (q - 1))².
 * `ordinal`: 1 - C(|k - l| + 1, 2) / C(q, 2), of Gwet, which counts the pairs of categories from the one to the other.
 * Places, not what categories are worth: a value added to a level changes no agreement.
 * Formulas: K.L. Gwet (2014), Handbook of Inter-Rater Reliability, 4th edition, chapter 3;
 * as in his package irrCAC, https://cran.r-project.org/web/packages/irrCAC/vignettes/weighting.html.
 */
export type Weighting = "identity" | "linear" | "quadratic" | "ordinal";

/** Weights as integers out of `full`, which is what full agreement weighs. */
export interface Weights {
  readonly full: number;
  readonly between: readonly (readonly number[])[];
}

/** How much each step apart takes off, from none. */
const losses: Readonly<Record<Weighting, (apart: number) => number>> = {
  identity: (apart) => (apart === 0 ? 0 : 1),
  linear: (apart) => apart,
  quadratic: (apart) => apart * apart,
  ordinal: (apart) => (apart * (apart + 1)) / 2,
};

/** The weights between so many categories; at least two. */
export function weightsOf(weighting: Weighting, categories: number): Weights {
  const lossAt = losses[weighting];
  const full = lossAt(categories - 1);
  const places = Array.from({ length: categories }, (_, place) => place);
  return { full, between: places.map((k) => places.map((l) => full - lossAt(Math.abs(k - l)))) };
}
