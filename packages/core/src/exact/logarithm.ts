import { sharedRoot } from "./integer-root.ts";
import { naturalLogarithm } from "./natural-logarithm.ts";
import { divide, inLowestTerms, isAbove, isEqual, type Rational, ratio, zero } from "./rational.ts";
import { type RoundingMode, round, roundQuotient } from "./round.ts";

/** Of two integers without a common divisor, `n` at least `d`: a number of at least one. */
interface Quotient {
  readonly n: bigint;
  readonly d: bigint;
}

/** 38 decimals. Of the twelve that can be asked 26 are left as guard: an arbitrary value needs more about once in 10^22 times. */
const firstBits = 128;

/**
 * Where `x` lies between `from` (0) and `until` (1) on a logarithmic scale: (ln x - ln from) / (ln until - ln from),
 * correctly rounded at this many decimals (0 to 12). Below 0 or above 1 when `x` lies outside.
 * Undefined unless all three are above zero and `from` is not `until`.
 * The income index of the Human Development Index is this, from 100 until 75,000:
 * http://hdr.undp.org/sites/default/files/hdr2020_technical_notes.pdf, technical note 1.
 *
 * Method: both logarithms are computed with a proven bound on their error (see `naturalLogarithm`), which encloses the position.
 * When both ends of the enclosure round alike, that is the outcome. Otherwise the position lies near a number where the rounding changes,
 * or on it. It can lie on it only when it is rational, which is decided exactly (see `rationalLogarithm`). An irrational position lies
 * on one side, and with enough digits the enclosure does too: the digits are doubled until then (Ziv's strategy).
 * So no outcome rests on a guess of how many digits are enough.
 */
export function logarithmicPosition(
  x: Rational,
  from: Rational,
  until: Rational,
  digits: number,
  mode: RoundingMode,
): Rational | undefined {
  if (![x, from, until].every((number) => isAbove(number, zero)) || isEqual(from, until)) return undefined;
  const [travelled, whole] = [fromOne(x, from), fromOne(until, from)];
  const sign = travelled.isBelow === whole.isBelow ? 1n : -1n;
  const tens = 10n ** BigInt(digits);

  const attempt = (bits: number): Rational | undefined => {
    const [a, b] = [naturalLogarithm(travelled.n, travelled.d, bits), naturalLogarithm(whole.n, whole.d, bits)];
    if (b.value <= b.error) return undefined;
    const nearest = a.value < a.error ? 0n : a.value - a.error;
    const low = roundQuotient(nearest * tens, b.value + b.error, mode);
    const high = roundQuotient((a.value + a.error) * tens, b.value - b.error, mode);
    return low === high ? ratio(sign * low, tens) : undefined;
  };

  const first = attempt(firstBits);
  if (first !== undefined) return first;
  const exact = rationalLogarithm(travelled, whole);
  if (exact !== undefined) return round(ratio(sign * exact.n, exact.d), digits, mode);
  for (let bits = 2 * firstBits; ; bits *= 2) {
    const later = attempt(bits);
    if (later !== undefined) return later;
  }
}

/** `number / from` or its inverse, whichever is not below one: the logarithm of the one is the other's with another sign. */
function fromOne(number: Rational, from: Rational): Quotient & { readonly isBelow: boolean } {
  const { n, d } = inLowestTerms(divide(number, from) as Rational);
  return n < d ? { n: d, d: n, isBelow: true } : { n, d, isBelow: false };
}

/**
 * The exact logarithm of `number` to `base`, or undefined when it is irrational. `number` is at least one, `base` above one, both in lowest terms.
 * Write `base` as g^t with the highest possible t. The logarithm is rational just when `number` is an integer power g^s, and then it is s/t:
 * by unique factorisation, number^q = base^p makes the exponents of all primes in `number` and in g proportional, and those in g have no common divisor.
 */
function rationalLogarithm(number: Quotient, base: Quotient): Quotient | undefined {
  const g = sharedRoot(base.n, base.d);
  let [s, n, d] = [0n, 1n, 1n];
  while (n < number.n) [s, n, d] = [s + 1n, n * g.n, d * g.d];
  return n === number.n && d === number.d ? { n: s, d: BigInt(g.degree) } : undefined;
}
