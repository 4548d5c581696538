import { integerRoot } from "./integer-root.ts";
import { divide, inLowestTerms, multiply, type Rational, ratio, rational } from "./rational.ts";
import { compareIntegers, goesUp, type RoundingMode } from "./round.ts";

const one = rational(1);

/** The number raised to an integer power, exactly. Zero to a negative power is undefined; any number to the power zero is one. */
export function power(number: Rational, exponent: number): Rational | undefined {
  let [result, square] = [one, number];
  for (let left = Math.abs(exponent); left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = multiply(result, square);
    if (left > 1) square = multiply(square, square);
  }
  return exponent < 0 ? divide(one, result) : result;
}

/**
 * The root of this degree (1 to 1000) of a number, correctly rounded at this many decimals (0 to 12); of a negative number undefined.
 *
 * Nothing is approximated. With `m` the largest integer for which (m / 10^digits)^degree is at most the number, the root lies from `m`
 * up to but not including `m + 1` units of the last decimal. On which side of the middle it lies follows from comparing
 * ((m + 1/2) / 10^digits)^degree with the number, in integers. So a tie is decided exactly too.
 */
export function root(number: Rational, degree: number, digits: number, mode: RoundingMode): Rational | undefined {
  const { n, d } = inLowestTerms(number);
  if (n < 0n) return undefined;
  const [exponent, tens] = [BigInt(degree), 10n ** BigInt(digits)];
  const scaled = n * tens ** exponent;
  const whole = integerRoot(scaled / d, degree);
  const half = compareIntegers(scaled << exponent, (2n * whole + 1n) ** exponent * d);
  return ratio(goesUp(half, whole % 2n === 1n, mode) ? whole + 1n : whole, tens);
}
