import type { Ratings } from "./ratings.ts";

/** Below this many units that two or more rated, a coefficient says little, and whoever shows it says so. */
const fewUnits = 50;

export interface RatingCoverage {
  /** Units that someone rated. */
  readonly rated: number;
  /** Units that two or more rated: only there can assessors agree or not. */
  readonly pairable: number;
  /** Whether these are too few to rest much on. */
  readonly isFew: boolean;
}

/** How much the coefficients of these ratings rest on. */
export function ratingCoverage({ units }: Ratings): RatingCoverage {
  const pairable = units.filter(({ size }) => size >= 2).length;
  return { rated: units.length, pairable, isFew: pairable < fewUnits };
}
