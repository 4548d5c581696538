import Fraction from "fraction.js";
import { powerOfTen } from "./power-of-ten.ts";

/**
 * An exact number. Nothing in a score is ever a floating-point number.
 * Only the functions of this folder look inside. One number has many forms (`1/2`, `2/4`): compare with `isEqual`, never with `===`.
 * The library's fraction, of integers without a bound, is only there for what safe integers cannot hold.
 */
export type Rational = Small | Fraction;

/** `n / d` in safe integers, `d` above zero, not always in lowest terms: nearly every number of an inspection, and many times faster. */
interface Small {
  readonly n: number;
  readonly d: number;
}

const isSmall = (number: Rational): number is Small => typeof number.n === "number";
/** A rounded result is never safe: whatever passes 2^53 - 1 is rounded to 2^53 or more. */
const isExact = Number.isSafeInteger;

const big = (number: Rational): Fraction => (isSmall(number) ? new Fraction(number.n, number.d) : number);
/** Back to safe integers where they can hold it. */
function lowered(number: Fraction): Rational {
  const [n, d] = [Number(number.s * number.n), Number(number.d)];
  return isExact(n) && isExact(d) ? { n, d } : number;
}

/** The number `n / d`, of two integers. `d` is above zero; zero throws. */
export function ratio(n: number | bigint, d: number | bigint): Rational {
  if (isExact(n) && isExact(d) && (d as number) > 0) return { n: n as number, d: d as number };
  return lowered(new Fraction(n, d));
}

/** The numerator (with the sign) and the denominator (above zero), in lowest terms. */
export function inLowestTerms(number: Rational): { readonly n: bigint; readonly d: bigint } {
  const { s, n, d } = big(number);
  return { n: s * n, d };
}

/**
 * The exact number that was written: a whole number, a decimal or a fraction such as `3/4`. Throws when it is none of these.
 * A JavaScript number is read through its shortest decimal form, which is what was written for up to fifteen digits.
 */
export function rational(written: number | string): Rational {
  if (isExact(written)) return { n: written as number, d: 1 };
  const text = String(written);
  const [, sign = "", whole = "", decimals = ""] = /^(-?)([0-9]+)(?:\.([0-9]+))?$/.exec(text) ?? [];
  const scale = powerOfTen(decimals.length);
  const n = Number(sign + whole + decimals);
  if (whole !== "" && scale !== undefined && isExact(n)) return { n, d: scale };

  const [mantissa, exponent] = text.split("e");
  const value = new Fraction(mantissa as string);
  return lowered(exponent === undefined ? value : value.mul(new Fraction(10).pow(Number(exponent))));
}

export const zero: Rational = rational(0);

export function add(a: Rational, b: Rational): Rational {
  if (isSmall(a) && isSmall(b)) {
    if (a.d === b.d) {
      const n = a.n + b.n;
      if (isExact(n)) return { n, d: a.d };
    } else {
      // The larger denominator where it will do, as for tenths and hundredths: products of denominators soon grow too large.
      const d = a.d % b.d === 0 ? a.d : b.d % a.d === 0 ? b.d : a.d * b.d;
      const left = a.n * (d / a.d);
      const right = b.n * (d / b.d);
      const n = left + right;
      if (isExact(d) && isExact(left) && isExact(right) && isExact(n)) return { n, d };
    }
  }
  return lowered(big(a).add(big(b)));
}

export const negate = (number: Rational): Rational => (isSmall(number) ? { n: -number.n, d: number.d } : lowered(number.neg()));
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));

export function multiply(a: Rational, b: Rational): Rational {
  if (isSmall(a) && isSmall(b)) {
    const n = a.n * b.n;
    const d = a.d * b.d;
    if (isExact(n) && isExact(d)) return { n, d };
  }
  return lowered(big(a).mul(big(b)));
}

/** `a / b`, or undefined when `b` is zero: there is no such number, and none is made up. */
export function divide(a: Rational, b: Rational): Rational | undefined {
  if (isSmall(b)) {
    if (b.n === 0) return undefined;
    return multiply(a, b.n > 0 ? { n: b.d, d: b.n } : { n: -b.d, d: -b.n });
  }
  return lowered(big(a).div(b));
}

/** -1 when `a` is below `b`, 0 when they are the same number, 1 when `a` is above `b`. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  if (isSmall(a) && isSmall(b)) {
    const [left, right] = a.d === b.d ? [a.n, b.n] : [a.n * b.d, b.n * a.d];
    if (isExact(left) && isExact(right)) return left < right ? -1 : left > right ? 1 : 0;
  }
  return big(a).compare(big(b)) as -1 | 0 | 1;
}

export const isEqual = (a: Rational, b: Rational): boolean => compare(a, b) === 0;
export const isAtLeast = (a: Rational, b: Rational): boolean => compare(a, b) >= 0;
export const isAbove = (a: Rational, b: Rational): boolean => compare(a, b) > 0;
export const min = (a: Rational, b: Rational): Rational => (isAbove(a, b) ? b : a);
export const max = (a: Rational, b: Rational): Rational => (isAbove(b, a) ? b : a);

/** All of them added up; of nothing, zero. */
export function sum(numbers: readonly Rational[]): Rational {
  let total = zero;
  for (const number of numbers) total = add(total, number);
  return total;
}

const decimals = 15;
const scale = 10n ** BigInt(decimals);

/**
 * The number as text, exactly: a decimal when it ends within fifteen digits (`62.5`), otherwise a fraction in lowest terms (`47/3`).
 * Equal numbers have the same text.
 */
export function toText(number: Rational): string {
  const short = isSmall(number) ? smallText(number) : undefined;
  if (short !== undefined) return short;
  const { n, d } = inLowestTerms(number);
  if (scale % d !== 0n) return `${n}/${d}`;
  return asDecimal(n < 0n, String((n < 0n ? -n : n) * (scale / d)), decimals);
}

/** The same without big integers, where safe ones will do: nearly always. */
function smallText(number: Small): string | undefined {
  if (number.n % number.d === 0) return String(number.n / number.d);
  const shared = gcd(Math.abs(number.n), number.d);
  const [n, d] = [number.n / shared, number.d / shared];
  for (let places = 1; places <= decimals; places++) {
    const tens = powerOfTen(places) as number;
    if (tens % d !== 0) continue;
    const digits = Math.abs(n) * (tens / d);
    return isExact(digits) ? asDecimal(n < 0, String(digits), places) : undefined;
  }
  return `${n}/${d}`;
}

function asDecimal(isNegative: boolean, digits: string, places: number): string {
  const padded = digits.padStart(places + 1, "0");
  const text = `${padded.slice(0, -places)}.${padded.slice(-places)}`.replace(/\.?0+$/, "");
  return isNegative ? `-${text}` : text;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
