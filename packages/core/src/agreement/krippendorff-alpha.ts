import { ratio } from "../exact/rational.ts";
import type { Coefficient, Statistic } from "./coefficient.ts";
import { type Difference, differenceBy, type Metric } from "./difference.ts";
import { leastCommonMultiple, type Ratings } from "./ratings.ts";
import { pairableOf, type TalliedUnits, tallyOf } from "./tally.ts";

/**
 * Krippendorff's alpha, for any number of assessors and with ratings missing: 1 - (n - 1) Σ o_ck δ²_ck / Σ n_c n_k δ²_ck, over c before k.
 * A unit with m ratings adds each of its pairs to the coincidences o_ck as 1 / (m - 1); n_c are their row totals, n their total.
 * A unit that one assessor rated takes no part.
 * K. Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, https://repository.upenn.edu/asc_papers/43.
 */
export function krippendorffAlpha(ratings: Ratings, metric: Metric): Statistic {
  const difference = differenceBy(metric, ratings);
  return (times) => {
    const pairable = pairableOf(ratings, tallyOf(ratings, times));
    if (typeof pairable === "string") return { undefined: pairable };
    return typeof difference === "string" ? { undefined: difference } : alphaOf(pairable, ratings.categories.length, difference);
  };
}

/** In integers: the coincidences are `whole` times what they are, so that both sides of the division are taken as often. */
function alphaOf(pairable: readonly TalliedUnits[], categories: number, difference: Difference): Coefficient {
  const whole = pairable.reduce((product, { size }) => leastCommonMultiple(product, BigInt(size - 1)), 1n);
  const given = Array.from({ length: categories }, (_, c) => BigInt(pairable.reduce((sum, units) => sum + (units.given[c] as number), 0)));
  const total = given.reduce((sum, often) => sum + often, 0n);
  const between = difference(given);

  let [observed, expected] = [0n, 0n];
  for (let k = 1; k < categories; k++) {
    for (let c = 0; c < k; c++) {
      const chance = (given[c] as bigint) * (given[k] as bigint);
      if (chance === 0n) continue;
      const apart = between(c, k);
      expected += chance * apart;
      for (const { pairs, size } of pairable) {
        const count = pairs[c]?.[k] as number;
        if (count > 0) observed += (BigInt(count) * whole * apart) / BigInt(size - 1);
      }
    }
  }
  if (expected === 0n) return { undefined: "no-variation" };
  return { value: ratio(whole * expected - (total - 1n) * observed, whole * expected) };
}
