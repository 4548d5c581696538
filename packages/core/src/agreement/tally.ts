import type { Reason } from "./coefficient.ts";
import type { Ratings } from "./ratings.ts";

/** Units with the same number of ratings, added up: all that a coefficient for any number of assessors asks of them. */
export interface TalliedUnits {
  /** The number of ratings of each. */
  readonly size: number;
  readonly units: number;
  /** Per category how often it was given. */
  readonly given: readonly number[];
  /** Per two categories how often one assessor gave the first and another the second to the same unit; each two assessors count both ways. */
  readonly pairs: readonly (readonly number[])[];
}

/** The ratings added up, per number of ratings, each unit counted as often as `times` says. */
export function tallyOf({ units, categories }: Ratings, times?: readonly number[]): readonly TalliedUnits[] {
  const none = () => categories.map(() => 0);
  const groups = new Map<number, { size: number; units: number; given: number[]; pairs: number[][] }>();
  units.forEach(({ size, counts }, index) => {
    const often = times === undefined ? 1 : (times[index] ?? 0);
    if (often === 0) return;
    const group = groups.get(size) ?? { size, units: 0, given: none(), pairs: categories.map(none) };
    groups.set(size, group);
    group.units += often;
    for (const { category, count } of counts) {
      group.given[category] = (group.given[category] as number) + often * count;
      const row = group.pairs[category] as number[];
      for (const other of counts) {
        const others = other.category === category ? count - 1 : other.count;
        row[other.category] = (row[other.category] as number) + often * count * others;
      }
    }
  });
  return [...groups.values()];
}

/** The units that two or more rated; or why there are none. */
export function pairableOf(ratings: Ratings, tally: readonly TalliedUnits[]): readonly TalliedUnits[] | Reason {
  if (ratings.assessors.length < 2) return "fewer-than-two-assessors";
  const pairable = tally.filter(({ size }) => size >= 2);
  return pairable.length > 0 ? pairable : "no-pairable-units";
}
