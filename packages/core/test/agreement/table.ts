import type { Coefficient } from "../../src/agreement/coefficient.ts";
import { arrangeRatings, type RatingScale, type Ratings } from "../../src/agreement/ratings.ts";
import { toText } from "../../src/exact/rational.ts";

/** Categories from low to high, without a number. */
export const levels = (...ids: readonly string[]): RatingScale => ({ categories: ids.map((id) => ({ id })) });

/** Ratings from a row per unit and a column per assessor; a dot where nothing was given. Assessors are called a, b, c and so on. */
export const ratingsOf = (rows: readonly string[], scale: RatingScale): Ratings =>
  arrangeRatings(
    rows.map((row, unit) => {
      const columns = row.split(" ").map((category, column) => [String.fromCharCode(97 + column), category] as const);
      return { unit: `unit-${String(unit).padStart(3, "0")}`, given: new Map(columns.filter(([, category]) => category !== ".")) };
    }),
    scale,
  );

/** A coefficient as text: an exact number, or why there is none. */
export const said = (coefficient: Coefficient): string => ("value" in coefficient ? toText(coefficient.value) : coefficient.undefined);
