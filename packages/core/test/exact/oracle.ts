import fc from "fast-check";
import { inLowestTerms, type Rational, ratio } from "../../src/exact/rational.ts";
import type { RoundingMode } from "../../src/exact/round.ts";

/** Schoolbook fractions of integers without a bound: slow, and too plain to be wrong. `d` is above zero. */
export interface Plain {
  readonly n: bigint;
  readonly d: bigint;
}

export const plus = (a: Plain, b: Plain): Plain => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const times = (a: Plain, b: Plain): Plain => ({ n: a.n * b.n, d: a.d * b.d });
export const opposite = ({ n, d }: Plain): Plain => ({ n: -n, d });
export const inverse = ({ n, d }: Plain): Plain => (n < 0n ? { n: -d, d: -n } : { n: d, d: n });
export const raised = ({ n, d }: Plain, exponent: bigint): Plain =>
  exponent < 0n ? raised(inverse({ n, d }), -exponent) : { n: n ** exponent, d: d ** exponent };
export const side = (a: Plain, b: Plain): -1 | 0 | 1 => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

const isSafe = (integer: bigint): boolean => Number.isSafeInteger(Number(integer));
/** The number under test, not brought to lowest terms where safe integers can hold it as it is. */
export const asRational = ({ n, d }: Plain): Rational => (isSafe(n) && isSafe(d) ? ratio(Number(n), Number(d)) : ratio(n, d));
export const isSame = (number: Rational | undefined, plain: Plain): boolean =>
  number !== undefined && side(inLowestTerms(number), plain) === 0;

/**
 * Whether `rounded` is what a value rounds to, by the definition of the mode.
 * The value itself, which may be irrational, is known only by how it compares with a fraction: -1 when it is below, 1 when above.
 */
export function isRounded(rounded: Rational, compared: (fraction: Plain) => number, digits: number, mode: RoundingMode): boolean {
  const scale = 10n ** BigInt(digits);
  const { n, d } = inLowestTerms(rounded);
  const isNegative = compared({ n: 0n, d: 1n }) < 0;
  const units = ((isNegative ? -n : n) * scale) / d;
  if ((n * scale) % d !== 0n || units < 0n) return false;
  // How the size of the value compares with this many half units of the last decimal.
  const at = (halves: bigint): number => (isNegative ? -compared({ n: -halves, d: 2n * scale }) : compared({ n: halves, d: 2n * scale }));
  if (mode === "truncate") return at(2n * units) >= 0 && at(2n * units + 2n) < 0;
  const [below, above] = [at(2n * units - 1n), at(2n * units + 1n)];
  if (mode === "half-up") return below >= 0 && above < 0;
  return units % 2n === 0n ? below >= 0 && above <= 0 : below > 0 && above < 0;
}

/** Integers as they come, and on both sides of where a number, a product of two and a sum of two cease to be safe. */
const around = (middle: bigint) => fc.bigInt({ min: middle - 3n, max: middle + 3n });
const size = fc.oneof(
  fc.bigInt({ min: 1n, max: 12n }),
  fc.constantFrom(10n, 100n, 1000n, 10n ** 12n, 10n ** 15n),
  fc.bigInt({ min: 1n, max: 10n ** 6n }),
  around(94_906_266n),
  around(2n ** 52n),
  around(2n ** 53n),
  fc.bigInt({ min: 1n, max: 2n ** 120n }),
);
const integer = fc.oneof(
  fc.constant(0n),
  size,
  size.map((n) => -n),
);
export const plains: fc.Arbitrary<Plain> = fc.record({ n: integer, d: size });
export const modes: fc.Arbitrary<RoundingMode> = fc.constantFrom("half-up", "half-even", "truncate");
