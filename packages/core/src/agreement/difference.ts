import type { Reason } from "./coefficient.ts";
import { leastCommonMultiple, type Ratings } from "./ratings.ts";

/** How far categories are apart: not at all ordered, in order, as numbers, or as parts of one another. */
export type Metric = "nominal" | "ordinal" | "interval" | "ratio";

/** The difference between categories c and k, for c before k. `given` is how often each category was given to units that two rated. */
export type Difference = (given: readonly bigint[]) => (c: number, k: number) => bigint;

/**
 * The squared differences of K. Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, https://repository.upenn.edu/asc_papers/43,
 * up to a factor, which falls out of alpha:
 * - nominal: 1 between any two;
 * - ordinal: (n_c/2 + all n_g between + n_k/2)², so by how often the categories were given. Others call a fixed weight "ordinal", which
 *   gives another alpha; here it is only this;
 * - interval: (c - k)²;
 * - ratio: ((c - k) / (c + k))². From zero to any other number that is 1. Below zero there is no ratio.
 */
export function differenceBy(metric: Metric, { values }: Pick<Ratings, "values">): Difference | Reason {
  if (metric === "nominal") return () => () => 1n;
  if (metric === "ordinal") return betweenRanks;
  if (values === undefined) return "no-values";
  if (metric === "interval") return () => (c, k) => ((values[c] as bigint) - (values[k] as bigint)) ** 2n;
  return values.some((value) => value < 0n) ? "below-zero" : betweenParts(values);
}

/** Four times the square: twice what was given up to and with k, less that up to and with c, plus n_c - n_k. */
function betweenRanks(given: readonly bigint[]): (c: number, k: number) => bigint {
  const until: bigint[] = [];
  for (const often of given) until.push((until.at(-1) ?? 0n) + often);
  return (c, k) => (2n * ((until[k] as bigint) - (until[c] as bigint)) + (given[c] as bigint) - (given[k] as bigint)) ** 2n;
}

function betweenParts(values: readonly bigint[]): Difference {
  const sums = values.map((one) => values.map((other) => one + other));
  const whole = [...new Set(sums.flat())].filter((total) => total > 0n).reduce(leastCommonMultiple, 1n);
  const squares = values.map((one, c) =>
    values.map((other, k) => (one === other ? 0n : ((one - other) * (whole / (sums[c]?.[k] as bigint))) ** 2n)),
  );
  return () => (c, k) => squares[c]?.[k] as bigint;
}
