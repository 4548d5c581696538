import { divide, ratio, sum } from "../exact/rational.ts";
import { asCoefficient, type Statistic } from "./coefficient.ts";
import type { Ratings } from "./ratings.ts";
import { pairableOf, tallyOf } from "./tally.ts";

/**
 * The part of the pairs of assessors that gave the same category: per unit that two or more rated, and then the mean over those units.
 * J.L. Fleiss (1971), Measuring nominal scale agreement among many raters, https://doi.org/10.1037/h0031619 (there the mean of P_i);
 * with ratings missing as the percent agreement of K.L. Gwet, https://cran.r-project.org/web/packages/irrCAC/vignettes/overview.html.
 */
export const percentAgreement =
  (ratings: Ratings): Statistic =>
  (times) => {
    const pairable = pairableOf(ratings, tallyOf(ratings, times));
    if (typeof pairable === "string") return { undefined: pairable };
    const parts = pairable.map(({ size, pairs }) => ratio(sumOf(pairs.map((row, category) => row[category] as number)), size * (size - 1)));
    return asCoefficient(divide(sum(parts), ratio(sumOf(pairable.map(({ units }) => units)), 1)), "no-pairable-units");
  };

const sumOf = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
