import { powerOfTen } from "./power-of-ten.ts";
import { inLowestTerms, type Rational, ratio, toText } from "./rational.ts";

/**
 * What becomes of the digits that are dropped. `half-up`: to the nearest, a tie away from zero (2.5 → 3, -2.5 → -3).
 * `half-even`: to the nearest, a tie to the even digit (2.5 → 2, 3.5 → 4). `truncate`: they are cut off, towards zero.
 */
export type RoundingMode = "half-up" | "half-even" | "truncate";

/** The number at this many decimals (0 to 12), exactly rounded: a tie is a tie, never nearly one. */
export function round(number: Rational, digits: number, mode: RoundingMode): Rational {
  const scale = powerOfTen(digits);
  const n = typeof number.n === "number" && scale !== undefined ? number.n * scale : Number.NaN;
  if (Number.isSafeInteger(n)) return ratio(roundSafe(n, number.d as number, mode), scale as number);

  const inFull = inLowestTerms(number);
  const tens = 10n ** BigInt(digits);
  return ratio(roundQuotient(inFull.n * tens, inFull.d, mode), tens);
}

/** The number for display, with at most this many decimals (0 to 12) and no zeros at the end. */
export const toDecimal = (number: Rational, digits: number, mode: RoundingMode): string => toText(round(number, digits, mode));

/** The integer that `n / d` rounds to; `d` is above zero. */
export function roundQuotient(n: bigint, d: bigint, mode: RoundingMode): bigint {
  const size = n < 0n ? -n : n;
  const [whole, rest] = [size / d, size % d];
  const rounded = goesUp(compareIntegers(rest, d - rest), whole % 2n === 1n, mode) ? whole + 1n : whole;
  return n < 0n ? -rounded : rounded;
}

function roundSafe(n: number, d: number, mode: RoundingMode): number {
  const size = Math.abs(n);
  const rest = size % d;
  const whole = (size - rest) / d;
  const rounded = goesUp(compareIntegers(rest, d - rest), whole % 2 === 1, mode) ? whole + 1 : whole;
  return n < 0 ? -rounded : rounded;
}

/** Whether to go one further from zero, by how what is dropped compares with a half and whether the last digit kept is odd. */
export const goesUp = (half: -1 | 0 | 1, isOdd: boolean, mode: RoundingMode): boolean =>
  mode !== "truncate" && (half > 0 || (half === 0 && (mode === "half-up" || isOdd)));

export const compareIntegers = <T extends number | bigint>(a: T, b: T): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);
