import { bitLength } from "./integer-root.ts";

/** An integer that a value lies at most `error` away from. Both count units of 2^-bits. */
export interface Approximation {
  readonly value: bigint;
  readonly error: bigint;
}

/**
 * The natural logarithm of `n / d`, two integers above zero, in units of 2^-bits, with a proven bound on how far it is off.
 *
 * Method: n/d = 2^k · m with ½ < m < 2, so ln(n/d) = k·ln 2 + ln m; ln m = 2·artanh((m - 1)/(m + 1)) and ln 2 = 2·artanh(1/3)
 * (https://dlmf.nist.gov/4.6.E4). Both arguments are at most 1/3 in size.
 *
 * Bound: `artanh` is off by at most `bits + 6` units, and it is used once for `m` and |k| times for 2, each doubled.
 */
export function naturalLogarithm(n: bigint, d: bigint, bits: number): Approximation {
  const k = bitLength(n) - bitLength(d);
  const [top, bottom] = k >= 0 ? [n, d << BigInt(k)] : [n << BigInt(-k), d];
  const ofMantissa = artanh(top - bottom, top + bottom, bits);
  const ofTwo = artanh(1n, 3n, bits);
  return { value: 2n * (BigInt(k) * ofTwo + ofMantissa), error: 2n * BigInt(Math.abs(k) + 1) * BigInt(bits + 6) };
}

/**
 * artanh(n / d) = z + z^3/3 + z^5/5 + ..., for z = n / d of at most 1/3 in size, in units of 2^-bits; off by at most `bits + 6` units.
 *
 * Every division drops less than one unit.
 * - `z` is off by less than 1, which moves the sum by less than 9/8, as the slope of artanh is 1 / (1 - z^2).
 * - The square is off by less than 1, so each power is off by at most e, with e <= e/9 + 1/3 + 1, so 3/2; a term, divided, by less than 5/2.
 * - A power is at most a ninth of the one before: at most bits/3 + 1 of them are not zero, and all that come after add up to less than 3.
 *
 * Together less than 9/8 + (bits/3 + 1) * 5/2 + 3, which is below bits + 6 from 4 bits up.
 */
function artanh(n: bigint, d: bigint, bits: number): bigint {
  const shift = BigInt(bits);
  const z = (n << shift) / d;
  const square = (z * z) >> shift;
  let total = 0n;
  let odd = 1n;
  for (let term = z; term !== 0n; term = (term * square) / (1n << shift)) {
    total += term / odd;
    odd += 2n;
  }
  return total;
}
