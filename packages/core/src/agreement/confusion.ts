import { ratio } from "../exact/rational.ts";
import type { Statistic } from "./coefficient.ts";
import type { Ratings } from "./ratings.ts";

/** Two assessors, by their ids. */
export type Pair = readonly [string, string];

/** What two assessors gave the units that both rated. */
export interface Confusion {
  readonly pair: Pair;
  /** The number of units that both rated. */
  readonly units: number;
  /** Per category of the first assessor, per category of the second: how many units, in the order of the scale. */
  readonly counts: readonly (readonly number[])[];
}

/** Every two assessors, in order. */
export const pairsOf = ({ assessors }: Ratings): readonly Pair[] =>
  assessors.flatMap((one, index) => assessors.slice(index + 1).map((other): Pair => [one, other]));

/** The confusion table of two assessors; all zeros when one of them did not rate, or no unit was rated by both. */
export function confusionOf({ assessors, categories, units }: Ratings, pair: Pair, times?: readonly number[]): Confusion {
  const [first, second] = pair.map((id) => assessors.indexOf(id)) as [number, number];
  const counts = categories.map(() => categories.map(() => 0));
  let both = 0;
  units.forEach(({ given }, index) => {
    const [one, other] = [given[first], given[second]];
    const row = one === undefined ? undefined : counts[one];
    if (row === undefined || other === undefined) return;
    const often = times === undefined ? 1 : (times[index] ?? 0);
    row[other] = (row[other] as number) + often;
    both += often;
  });
  return { pair, units: both, counts };
}

/** The part of the units that two assessors both rated to which they gave the same category. */
export const agreementOfPair =
  (ratings: Ratings, pair: Pair): Statistic =>
  (times) => {
    const { units, counts } = confusionOf(ratings, pair, times);
    if (units === 0) return { undefined: "no-pairable-units" };
    return {
      value: ratio(
        counts.reduce((total, row, category) => total + (row[category] as number), 0),
        units,
      ),
    };
  };
