import { divide, multiply, ratio, rational, subtract, sum } from "../exact/rational.ts";
import { asCoefficient, type Statistic } from "./coefficient.ts";
import type { Ratings } from "./ratings.ts";
import { pairableOf, tallyOf } from "./tally.ts";

const one = rational(1);

/**
 * Fleiss' kappa: (P - P_e) / (1 - P_e), P the mean agreement of the pairs of assessors per unit, P_e = Σ p_j² with p_j the part of all
 * ratings in category j. Every unit that was rated needs as many ratings; who gave them may differ.
 * J.L. Fleiss (1971), Measuring nominal scale agreement among many raters, Psychological Bulletin 76, 378-382,
 * https://doi.org/10.1037/h0031619.
 */
export const fleissKappa =
  (ratings: Ratings): Statistic =>
  (times) => {
    const tally = tallyOf(ratings, times);
    const pairable = pairableOf(ratings, tally);
    if (typeof pairable === "string") return { undefined: pairable };
    const [units] = pairable;
    if (units === undefined || tally.length > 1) return { undefined: "unequal-numbers-of-ratings" };
    const all = units.units * units.size;
    const same = units.pairs.reduce((total, row, category) => total + (row[category] as number), 0);
    const observed = ratio(same, all * (units.size - 1));
    const parts = units.given.map((count) => ratio(count, all));
    const chance = sum(parts.map((part) => multiply(part, part)));
    return asCoefficient(divide(subtract(observed, chance), subtract(one, chance)), "no-variation");
  };
