import { add, compare, inLowestTerms, multiply, type Rational, ratio, rational, subtract } from "../exact/rational.ts";
import type { Reason, Statistic } from "./coefficient.ts";
import { drawBelow, pcg32 } from "./pcg32.ts";
import type { Ratings } from "./ratings.ts";

/** The stream of PCG32 that resamples are drawn from; which one does not matter, that it is always the same does. */
const stream = 54n;

/** Samples of the units with replacement: per sample, how often it holds each unit. One draw serves every coefficient of the ratings. */
export interface Resamples {
  readonly seed: number;
  readonly generator: "pcg32";
  readonly times: readonly (readonly number[])[];
}

/** As many units as someone rated, drawn with replacement, so many times. `seed` is an integer of at least zero. */
export function drawResamples({ units }: Ratings, { seed, count = 1000 }: { readonly seed: number; readonly count?: number }): Resamples {
  const next = pcg32(BigInt(seed), stream);
  const times = Array.from({ length: count }, () => {
    const often = units.map(() => 0);
    for (let drawn = 0; drawn < units.length; drawn++) {
      const unit = drawBelow(units.length, next);
      often[unit] = (often[unit] as number) + 1;
    }
    return often;
  });
  return { seed, generator: "pcg32", times };
}

/** Between which numbers a coefficient lies in this part of the resamples, and of how many of them it has none. */
export interface Interval {
  readonly from: Rational;
  readonly until: Rational;
  readonly level: Rational;
  readonly seed: number;
  readonly generator: "pcg32";
  readonly resamples: number;
  /** Resamples without a value, by why: they take no part, and are neither 0 nor 1. */
  readonly undefinedResamples: Readonly<Partial<Record<Reason, number>>>;
}

/**
 * The percentile interval of a coefficient, by a bootstrap over units: B. Efron and R.J. Tibshirani (1993), An Introduction to the
 * Bootstrap. A percentile is the smallest value that at least that part of the values does not exceed, so always one that was found:
 * the inverse of the empirical distribution, type 1 of R.J. Hyndman and Y. Fan (1996), Sample Quantiles in Statistical Packages.
 * Of 1000 values at level 0.95: the 25th and the 975th. `level` lies between 0 and 1.
 */
export function bootstrapInterval(
  statistic: Statistic,
  { times, seed, generator }: Resamples,
  level: Rational = rational("0.95"),
): Interval | { readonly undefined: Reason } {
  const found = statistic();
  if ("undefined" in found) return found;
  const undefinedResamples: Partial<Record<Reason, number>> = {};
  const values: Rational[] = [];
  for (const often of times) {
    const outcome = statistic(often);
    if ("value" in outcome) values.push(outcome.value);
    else undefinedResamples[outcome.undefined] = (undefinedResamples[outcome.undefined] ?? 0) + 1;
  }
  values.sort(compare);
  const half = ratio(1, 2);
  const tail = multiply(half, subtract(rational(1), level));
  const [from, until] = [percentile(values, tail), percentile(values, add(tail, level))];
  if (from === undefined || until === undefined) return { undefined: "no-resample-defined" };
  return { from, until, level, seed, generator, resamples: times.length, undefinedResamples };
}

/** The smallest of these sorted values that at least this part of them does not exceed; undefined when there are none. */
export function percentile(sorted: readonly Rational[], part: Rational): Rational | undefined {
  const { n, d } = inLowestTerms(multiply(part, rational(sorted.length)));
  const place = Number((n + d - 1n) / d);
  return sorted[Math.max(place, 1) - 1];
}
