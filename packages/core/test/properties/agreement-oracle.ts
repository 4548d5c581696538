import fc from "fast-check";
import { arrangeRatings, type Ratings } from "../../src/agreement/ratings.ts";
import { add, divide, multiply, type Rational, ratio, rational, subtract, sum } from "../../src/exact/rational.ts";

/** A row per unit, a column per assessor: the place of a category, or nothing. */
export type Rows = readonly (readonly (number | undefined)[])[];

export interface Table {
  readonly rows: Rows;
  /** What each category is worth; as many as there are categories, no two the same. */
  readonly values: readonly number[];
}

/** Two to four assessors, two to four categories; with `missing`, any rating can be left out. */
export const tables = ({ missing, assessors }: { missing: boolean; assessors?: number }): fc.Arbitrary<Table> =>
  fc
    .record({
      values: fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 4 }),
      width: assessors === undefined ? fc.integer({ min: 2, max: 4 }) : fc.constant(assessors),
    })
    .chain(({ values, width }) => {
      const place = fc.integer({ min: 0, max: values.length - 1 });
      const cell = missing ? fc.option(place, { nil: undefined }) : place;
      const rows = fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 });
      return rows.map((each) => ({ rows: each, values }));
    });

/** The table as ratings. Names of units and assessors follow from where they stand. */
export const arranged = ({ rows, values }: Table): Ratings =>
  arrangeRatings(
    rows.map((row, unit) => {
      const given = row.flatMap((place, column) => (place === undefined ? [] : [[`assessor-${column}`, `level-${place}`] as const]));
      return { unit: `unit-${unit}`, given: new Map(given) };
    }),
    { categories: values.map((value, place) => ({ id: `level-${place}`, value: String(value) })) },
  );

const halves = (numbers: readonly number[], one: number, other: number): Rational => {
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  const between = numbers.filter((number) => number > low && number < high).length;
  const ends = numbers.filter((number) => number === low || number === high).length;
  return add(rational(between), ratio(ends, 2));
};

const squared = (number: Rational): Rational => multiply(number, number);

/**
 * Alpha by its definition, one minus observed by expected disagreement, over single ratings and not over counts:
 * the mean difference within units by that among all ratings that can be compared. Undefined where nothing can differ.
 */
export function alphaByDefinition({ rows, values }: Table, metric: "nominal" | "ordinal" | "interval" | "ratio"): Rational | undefined {
  const units = rows.map((row) => row.filter((place) => place !== undefined)).filter((unit) => unit.length >= 2);
  const all = units.flat();
  const worth = (place: number): number => values[place] ?? 0;
  const apart = (one: number, other: number): Rational => {
    if (one === other) return rational(0);
    if (metric === "nominal") return rational(1);
    if (metric === "ordinal") return squared(halves(all, one, other));
    const difference = rational(worth(one) - worth(other));
    return squared(metric === "interval" ? difference : (divide(difference, rational(worth(one) + worth(other))) as Rational));
  };
  const among = (places: readonly number[]): Rational =>
    sum(places.flatMap((one, i) => places.flatMap((other, j) => (i === j ? [] : [apart(one, other)]))));
  const observed = sum(units.map((unit) => divide(among(unit), rational(unit.length - 1)) as Rational));
  const expected = divide(among(all), rational(Math.max(all.length - 1, 1))) as Rational;
  const part = divide(observed, expected);
  return part && subtract(rational(1), part);
}
