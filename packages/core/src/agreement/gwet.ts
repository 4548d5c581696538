import { add, divide, multiply, ratio, rational, subtract, sum, zero } from "../exact/rational.ts";
import { asCoefficient, type Statistic } from "./coefficient.ts";
import type { Ratings } from "./ratings.ts";
import { pairableOf, type TalliedUnits, tallyOf } from "./tally.ts";
import { type Weighting, type Weights, weightsOf } from "./weights.ts";

const one = rational(1);

/**
 * Gwet's AC1: chance is how often assessors would agree if they had guessed among all q categories of the scale, used or not.
 * It holds where nearly everyone gives the same category, and alpha and kappa fall to zero. When all give one category it is 1, by its
 * formula: whoever shows it shows how the categories were used.
 * K.L. Gwet (2008), Computing inter-rater reliability and its variance in the presence of high agreement,
 * British Journal of Mathematical and Statistical Psychology 61, 29-48, https://doi.org/10.1348/000711006X126600.
 */
export const gwetAC1 = (ratings: Ratings): Statistic => gwetAC2(ratings, "identity");

/**
 * Gwet's AC2: AC1 in which categories can agree in part. (p_a - p_e) / (1 - p_e), with p_e = T Σ π_k (1 - π_k) / (q (q - 1)), where T adds
 * up all weights and π_k is the mean over units of the part of its assessors that gave k. A unit that one assessor rated takes no part in
 * p_a, but does in π_k. K.L. Gwet (2014), Handbook of Inter-Rater Reliability, 4th edition; figures of his package irrCAC are compared:
 * https://cran.r-project.org/web/packages/irrCAC/vignettes/weighting.html.
 */
export function gwetAC2(ratings: Ratings, weighting: Weighting): Statistic {
  if (!ratings.isFixed) return () => ({ undefined: "no-fixed-categories" });
  const q = ratings.categories.length;
  if (q < 2) return () => ({ undefined: "one-category" });
  const weights = weightsOf(weighting, q);
  const allWeights = weights.between.flat().reduce((total, weight) => total + weight, 0);
  const spread = ratio(allWeights, weights.full * q * (q - 1));

  return (times) => {
    const tally = tallyOf(ratings, times);
    const pairable = pairableOf(ratings, tally);
    if (typeof pairable === "string") return { undefined: pairable };
    const chance = multiply(spread, sum(partsOf(tally, q).map((part) => multiply(part, subtract(one, part)))));
    const agreed = divide(sum(pairable.map((units) => agreementIn(units, weights))), countOf(pairable)) ?? zero;
    // Chance is below one: the parts make it largest when all are equal, and then it is the mean weight, which is below full.
    return asCoefficient(divide(subtract(agreed, chance), subtract(one, chance)), "no-variation");
  };
}

/** Per category the mean over units of the part of a unit's assessors that gave it. */
function partsOf(tally: readonly TalliedUnits[], categories: number) {
  const units = countOf(tally);
  return Array.from({ length: categories }, (_, k) => {
    const parts = tally.map(({ size, given }) => ratio(given[k] as number, size));
    return divide(parts.reduce(add, zero), units) ?? zero;
  });
}

const countOf = (tally: readonly TalliedUnits[]) => rational(tally.reduce((total, { units }) => total + units, 0));

/** The weighted agreement of these units, added up: per unit the mean weight of its pairs. */
function agreementIn({ size, pairs }: TalliedUnits, { full, between }: Weights) {
  let weighed = 0;
  pairs.forEach((row, k) => {
    row.forEach((count, l) => {
      weighed += count * (between[k]?.[l] as number);
    });
  });
  return ratio(weighed, full * size * (size - 1));
}
