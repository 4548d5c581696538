import { divide, inLowestTerms, isAbove, multiply, type Rational, rational, sum, toText, zero } from "../../exact/rational.ts";
import { power, root } from "../../exact/root.ts";
import type { NumberRule } from "../../schema/number.ts";
import type { Measure } from "./scope.ts";
import { compileValues, idsOfValued, type Over } from "./values.ts";
import { compileWeights } from "./weights.ts";

type Declared = Extract<NumberRule, { powerMean: unknown }>["powerMean"];

interface Weighed {
  readonly value: Rational;
  readonly weight: Rational;
}

const one = rational(1);

/**
 * The power mean (Σ w·xᵖ / Σ w)^(1/p), and for exponent 0 its limit, the geometric mean (Π xʷ)^(1/Σ w), rounded as declared.
 * Of values above zero only: loading refuses a rule that could meet others. Formula: Hardy, Littlewood, Pólya, *Inequalities*, §2.2.
 */
export function compilePowerMean({ of, exponent, weights, round }: Declared, over: Over, at: string): Measure {
  const weightOf = weights ? compileWeights(weights) : () => one;
  const valuesOf = compileValues(of, over);
  return (scope, trace) => {
    const valued = valuesOf(scope);
    const weighed = valued.map(({ member, value }) => ({ value, weight: weightOf(member.id) }));
    const isDefined = weighed.length > 0 && weighed.every(({ value }) => isAbove(value, zero));
    const inner = isDefined ? (exponent === 0 ? product(weighed) : meanOfPowers(weighed, exponent)) : undefined;
    const mean = inner && root(inner.number, inner.degree, round.digits, round.mode);
    trace?.push({ step: "power-mean", rule: at, base: idsOfValued(valued), ...(mean && { number: toText(mean) }) });
    return mean;
  };
}

interface Root {
  readonly number: Rational;
  readonly degree: number;
}

/** For a negative exponent the reciprocal: m^(1/p) = (1/m)^(1/|p|). */
function meanOfPowers(weighed: readonly Weighed[], exponent: number): Root | undefined {
  const powers = weighed.map(({ value, weight }) => multiply(power(value, exponent) ?? zero, weight));
  const [total, weight] = [sum(powers), sum(weighed.map((one) => one.weight))];
  const number = exponent > 0 ? divide(total, weight) : divide(weight, total);
  return number && { number, degree: Math.abs(exponent) };
}

/** Weights as whole numbers, so that the root stays exact: 0.25 and 0.5 weigh as 1 and 2. */
function product(weighed: readonly Weighed[]): Root {
  const whole = proportions(weighed.map(({ weight }) => weight));
  const number = weighed.reduce((all, { value }, index) => multiply(all, power(value, whole[index] as number) ?? zero), one);
  return { number, degree: whole.reduce((total, weight) => total + weight, 0) };
}

/** The smallest whole numbers in the same proportion. */
export function proportions(weights: readonly Rational[]): readonly number[] {
  const terms = weights.map(inLowestTerms);
  const common = terms.reduce((all, { d }) => (all * d) / gcd(all, d), 1n);
  const whole = terms.map(({ n, d }) => n * (common / d));
  const shared = whole.reduce(gcd, 0n);
  return whole.map((weight) => Number(weight / shared));
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
