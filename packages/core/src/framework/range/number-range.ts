import { add, divide, isAbove, min, multiply, negate, type Rational, ratio, rational, zero } from "../../exact/rational.ts";
import { round } from "../../exact/round.ts";
import type { NumberRule } from "../../schema/number.ts";
import type { Reckoning } from "../looks.ts";
import type { RuleSite } from "../rule-sites.ts";
import { highestLow, highestOf, highestQuotient, lowestQuotient, lowestSum, type Term } from "./choices.ts";
import { hull, type Interval, least, mapEnds } from "./interval.ts";
import { type Parts, partsOf, summed } from "./parts.ts";

const one = rational(1);
const hundred = rational(100);

/** Every number that a rule can give lies in this interval; undefined where that cannot be told. */
export function numberRange(rule: NumberRule, site: RuleSite, reckoning: Reckoning | undefined): Interval | undefined {
  if ("round" in rule) {
    const { of, digits, mode } = rule.round;
    const range = numberRange(of, site, reckoning);
    return range && mapEnds(range, (end) => round(end, digits, mode));
  }
  if ("share" in rule) return { low: zero, high: one };
  if ("count" in rule) return { low: zero, high: mostCounted(rule.count.of, site) };
  const parts = reckoning && partsOf(reckoning, site);
  return parts && (parts.isUnbounded ? ofAnyNumber(rule, parts) : ofMembers(rule, parts));
}

/** How many members there can be; of observations and groups of them that is not known. */
function mostCounted(of: keyof RuleSite["members"], { members, unit }: RuleSite): Rational | undefined {
  return unit ? undefined : ratio(members[of]?.length ?? 0, 1);
}

type Valued = Reckoning["number"];

function ofMembers(rule: Valued, { parts, allows }: Parts): Interval {
  const terms = (end: (values: Interval) => Rational | undefined) =>
    parts.map(({ values, role }) => ({ number: end(values) ?? zero, role }));
  const lows = terms(({ low }) => low);
  const highs = terms(({ high }) => high);
  const turned = (some: readonly Term[]) => some.map((term) => ({ ...term, number: negate(term.number) }));
  const back = (number: Rational | undefined) => number && negate(number);
  if ("sum" in rule) {
    const start = rational(rule.start ?? 0);
    const [low, high] = [lowestSum(lows, allows), back(lowestSum(turned(highs), allows))];
    return { low: low && add(start, low), high: high && add(start, high) };
  }
  if ("lowest" in rule) return { low: back(highestOf(turned(lows), allows)), high: highestLow(highs, allows) };
  if ("highest" in rule) return { low: back(highestLow(turned(lows), allows)), high: highestOf(highs, allows) };
  if ("powerMean" in rule) return rounded(rule.powerMean.round, hull(parts.map(({ values }) => values)));
  if ("percentageOfMaximum" in rule) {
    const fractions = parts.map(({ values, role }) => ({ above: values.low ?? zero, below: values.high ?? zero, role }));
    const start = rational(rule.start ?? 0);
    const smallest = lowestSum(highs, allows);
    // Of a maximum that is not above zero another check speaks.
    const low = smallest && isAbove(add(start, smallest), zero) ? lowestQuotient(fractions, allows, start) : zero;
    return { low: low && multiply(hundred, low), high: hundred };
  }
  const weighed = (end: (values: Interval) => Rational | undefined) =>
    parts.map(({ values, weight, role }) => ({ above: multiply(end(values) ?? zero, weight), below: weight, role }));
  return {
    low: lowestQuotient(
      weighed(({ low }) => low),
      allows,
      zero,
    ),
    high: highestQuotient(
      weighed(({ high }) => high),
      allows,
    ),
  };
}

/** Of cases and observations there can be any number. */
function ofAnyNumber(rule: Valued, { parts }: Parts): Interval {
  const values = hull(parts.map((part) => part.values));
  if ("sum" in rule) {
    const { low, high } = summed(values);
    const start = rational(rule.start ?? 0);
    return { low: low && add(start, low), high: high && add(start, high) };
  }
  if ("powerMean" in rule) return rounded(rule.powerMean.round, values);
  if (!("percentageOfMaximum" in rule)) return values;
  // The quotient of sums lies between the quotients of their terms; that of the start is one.
  const quotients = parts.map((part) => part.values.low && part.values.high && divide(part.values.low, part.values.high));
  const low = least(quotients);
  return { low: low && multiply(hundred, min(low, one)), high: hundred };
}

const rounded = ({ digits, mode }: { readonly digits: number; readonly mode: "half-up" | "half-even" | "truncate" }, range: Interval) =>
  mapEnds(range, (end) => round(end, digits, mode));
