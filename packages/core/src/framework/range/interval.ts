import { isAbove, type Rational } from "../../exact/rational.ts";

/** Every number from the one to the other; an end that is absent is not there at all. */
export interface Interval {
  readonly low: Rational | undefined;
  readonly high: Rational | undefined;
}

/** The interval that holds all of these. */
export function hull(intervals: readonly Interval[]): Interval {
  const ends = { low: intervals.map(({ low }) => low), high: intervals.map(({ high }) => high) };
  return { low: least(ends.low), high: most(ends.high) };
}

/** The lowest of these, or none where one of them has no end. */
export const least = (numbers: readonly (Rational | undefined)[]): Rational | undefined => outermost(numbers, (a, b) => isAbove(b, a));
/** The highest of these, or none where one of them has no end. */
const most = (numbers: readonly (Rational | undefined)[]): Rational | undefined => outermost(numbers, isAbove);

function outermost(numbers: readonly (Rational | undefined)[], isFurther: (a: Rational, b: Rational) => boolean): Rational | undefined {
  let found = numbers[0];
  for (const number of numbers) {
    if (number === undefined || found === undefined) return undefined;
    if (isFurther(number, found)) found = number;
  }
  return found;
}

/** An interval from what stands at both of its ends, in whatever order. */
export const mapEnds = ({ low, high }: Interval, map: (end: Rational) => Rational | undefined): Interval => {
  const [first, second] = [low && map(low), high && map(high)];
  return first && second
    ? hull([
        { low: first, high: first },
        { low: second, high: second },
      ])
    : { low: first, high: second };
};
