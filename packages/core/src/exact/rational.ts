import Fraction from "fraction.js";

/** An exact number. Nothing in a score is ever a floating-point number. */
export type Rational = Fraction;

/**
 * The exact number that was written: a whole number, a decimal or a fraction such as `3/4`.
 * A JavaScript number is read through its shortest decimal form, which is what was written for up to fifteen digits.
 */
export function rational(written: number | string): Rational {
  const [mantissa, exponent] = String(written).split("e");
  const value = new Fraction(mantissa as string);
  return exponent === undefined ? value : value.mul(new Fraction(10).pow(Number(exponent)));
}

export const zero: Rational = rational(0);

export const add = (a: Rational, b: Rational): Rational => a.add(b);
export const multiply = (a: Rational, b: Rational): Rational => a.mul(b);
export const isAtLeast = (a: Rational, b: Rational): boolean => a.compare(b) >= 0;
export const isAbove = (a: Rational, b: Rational): boolean => a.compare(b) > 0;

/** `a / b`, or undefined when `b` is zero: there is no such number, and none is made up. */
export const divide = (a: Rational, b: Rational): Rational | undefined => (b.equals(0) ? undefined : a.div(b));

export const sum = (numbers: readonly Rational[]): Rational => numbers.reduce(add, zero);

/**
 * The number as text, exactly: a decimal when it ends within fifteen digits (`62.5`), otherwise a fraction in lowest terms (`47/3`).
 * The library cuts off longer decimals without a sign, so what it writes is read back before it is trusted.
 */
export function toText(number: Rational): string {
  const decimals = number.toString();
  return !decimals.includes("(") && rational(decimals).equals(number) ? decimals : number.toFraction();
}
