import { compare, inLowestTerms, type Rational, rational, toText } from "../exact/rational.ts";

/** What assessors gave one unit: a criterion of an inspection, or of a made-up case. Who gave nothing is left out. */
export interface UnitGiven {
  readonly unit: string;
  /** Per assessor the id of a category, or an exact number on a scale of numbers. */
  readonly given: ReadonlyMap<string, string>;
}

/** What could be given: categories from low to high, each with what it is worth if that is known, or numbers. */
export type RatingScale = { readonly categories: readonly { readonly id: string; readonly value?: string }[] } | { readonly numbers: true };

export interface RatedUnit {
  readonly id: string;
  /** The place of a category on the scale, in the order of the assessors. */
  readonly given: readonly (number | undefined)[];
  /** How many gave a rating; at least one. */
  readonly size: number;
  /** How many gave each category; only those that someone gave. */
  readonly counts: readonly { readonly category: number; readonly count: number }[];
}

/** Ratings that can be compared, in an order of their own: that of the files makes no difference. */
export interface Ratings {
  /** Ids of those who rated at least one unit, in order. */
  readonly assessors: readonly string[];
  /** Ids from low to high. On a scale of numbers: the numbers that were given. */
  readonly categories: readonly string[];
  /** Whether other categories cannot have been given. */
  readonly isFixed: boolean;
  /** Integers in proportion to what the categories are worth; undefined when one has no number. */
  readonly values: readonly bigint[] | undefined;
  /** The units that someone rated, in the order of their ids. */
  readonly units: readonly RatedUnit[];
}

/** Arranges what was given. A category that the scale does not have is a mistake of the caller, and throws. */
export function arrangeRatings(units: readonly UnitGiven[], scale: RatingScale): Ratings {
  const isFixed = "categories" in scale;
  const assessors = [...new Set(units.flatMap(({ given }) => [...given.keys()]))].sort(byCode);
  const scaled = isFixed ? scale.categories : distinct(units.flatMap(({ given }) => [...given.values()]));
  const categories = scaled.map(({ id }) => id);
  const places = new Map(categories.map((id, place) => [id, place]));
  const placeOf = (category: string): number => {
    const place = places.get(isFixed ? category : toText(rational(category)));
    if (place === undefined) throw new Error(`"${category}" is not a category of the scale.`);
    return place;
  };

  const arranged = units.map(({ unit, given }): RatedUnit => {
    const own = assessors.map((assessor) => {
      const category = given.get(assessor);
      return category === undefined ? undefined : placeOf(category);
    });
    const said = own.filter((place) => place !== undefined);
    const counts = [...new Set(said)].map((category) => ({ category, count: said.filter((place) => place === category).length }));
    return { id: unit, given: own, size: said.length, counts };
  });
  const rated = arranged.filter(({ size }) => size > 0).sort((one, other) => byCode(one.id, other.id));
  return { assessors, categories, isFixed, values: inProportion(scaled.map(({ value }) => value)), units: rated };
}

const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The numbers that were given as categories, each once and in one form, from low to high. */
const distinct = (given: readonly string[]): readonly { readonly id: string; readonly value?: string }[] =>
  [...new Map(given.map(rational).map((number) => [toText(number), number]))]
    .sort(([, one], [, other]) => compare(one, other))
    .map(([text]) => ({ id: text, value: text }));

function inProportion(written: readonly (string | undefined)[]): readonly bigint[] | undefined {
  const known = written.filter((value) => value !== undefined).map((value): Rational => rational(value));
  if (known.length < written.length) return undefined;
  const exact = known.map(inLowestTerms);
  const whole = exact.reduce((product, { d }) => leastCommonMultiple(product, d), 1n);
  return exact.map(({ n, d }) => n * (whole / d));
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestCommonDivisor(b, a % b));
/** Of two integers above zero. */
export const leastCommonMultiple = (a: bigint, b: bigint): bigint => (a / greatestCommonDivisor(a, b)) * b;
