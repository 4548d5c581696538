import { ratio } from "../exact/rational.ts";
import type { Statistic } from "./coefficient.ts";
import { confusionOf, type Pair } from "./confusion.ts";
import type { Ratings } from "./ratings.ts";
import { type Weighting, weightsOf } from "./weights.ts";

/**
 * Cohen's kappa of two assessors, over the units that both rated: (p_o - p_e) / (1 - p_e), where p_e is the agreement if each had given
 * the same categories as often, but at random. J. Cohen (1960), A coefficient of agreement for nominal scales, Educational and
 * Psychological Measurement 20, 37-46, https://doi.org/10.1177/001316446002000104; with weights J. Cohen (1968), Weighted kappa,
 * Psychological Bulletin 70, 213-220, https://doi.org/10.1037/h0026256.
 */
export function cohenKappa(ratings: Ratings, pair: Pair, weighting: Exclude<Weighting, "ordinal"> = "identity"): Statistic {
  if (!ratings.isFixed && weighting !== "identity") return () => ({ undefined: "no-fixed-categories" });
  if (ratings.isFixed && ratings.categories.length < 2) return () => ({ undefined: "one-category" });
  const { full, between } = weightsOf(weighting, ratings.categories.length);

  return (times) => {
    const { units, counts } = confusionOf(ratings, pair, times);
    if (units === 0) return { undefined: "no-pairable-units" };
    const ofFirst = counts.map((row) => BigInt(row.reduce((total, count) => total + count, 0)));
    const ofSecond = counts.map((_, category) => BigInt(counts.reduce((total, row) => total + (row[category] as number), 0)));
    // What weights take off full agreement, times the number of units, and squared: observed and expected by chance.
    let [observed, expected] = [0n, 0n];
    counts.forEach((row, k) => {
      row.forEach((count, l) => {
        const loss = BigInt(full - (between[k]?.[l] as number));
        observed += loss * BigInt(count);
        expected += loss * (ofFirst[k] as bigint) * (ofSecond[l] as bigint);
      });
    });
    return expected === 0n ? { undefined: "no-variation" } : { value: ratio(expected - BigInt(units) * observed, expected) };
  };
}
