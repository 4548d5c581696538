interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** An exact number as files and derivations write it: `7.5`, `-2` or `700/9`; undefined for any other text. */
function readFraction(text: string): Fraction | undefined {
  const [, sign, whole, decimals = "", below = "1"] = /^(-?)([0-9]+)(?:\.([0-9]+)|\/([1-9][0-9]*))?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const n = BigInt(whole + decimals);
  return { n: sign === "-" ? -n : n, d: BigInt(below) * 10n ** BigInt(decimals.length) };
}

/** Negative when `a` is the lower number, 0 when they are equal. What is no number has no order. */
export function compareNumbers(a: string, b: string): number {
  const [one, other] = [readFraction(a), readFraction(b)];
  if (!one || !other) return 0;
  const difference = one.n * other.d - other.n * one.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * A fraction, rounded to two decimals for the eye: 700/9 is 77.78. Halves go away from zero.
 *
 * @returns undefined where the number can be read as it is written
 */
export function roundedFraction(text: string): string | undefined {
  const fraction = text.includes("/") ? readFraction(text) : undefined;
  if (!fraction) return undefined;
  const { n, d } = fraction;
  const isNegative = n < 0n;
  const cents = String(((isNegative ? -n : n) * 200n + d) / (2n * d)).padStart(3, "0");
  const rounded = `${cents.slice(0, -2)}.${cents.slice(-2)}`.replace(/\.?0+$/, "");
  return isNegative && rounded !== "0" ? `-${rounded}` : rounded;
}

/** A part of one, written with decimals, as a percentage: `0.75` is `75`; undefined for a fraction, which can be read as it is. */
export function percentageOf(text: string): string | undefined {
  const fraction = text.includes("/") ? undefined : readFraction(text);
  if (!fraction) return undefined;
  const places = String(fraction.d).length - 1;
  const isNegative = fraction.n < 0n;
  const digits = String((isNegative ? -fraction.n : fraction.n) * 100n).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const decimals = digits.slice(digits.length - places).replace(/0+$/, "");
  return `${isNegative ? "-" : ""}${whole}${decimals === "" ? "" : `.${decimals}`}`;
}
