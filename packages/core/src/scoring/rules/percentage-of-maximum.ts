import { add, divide, multiply, type Rational, rational, sum, toText, zero } from "../../exact/rational.ts";
import type { ValueRule } from "../../schema/number.ts";
import type { ScaleIndex } from "./scale-index.ts";
import type { Measure } from "./scope.ts";
import { compileValue, compileValues, idsOfValued, type Over, sumOf, valueRange } from "./values.ts";

const hundred = rational(100);

/** 100 × the sum of the values, divided by the highest sum that the same members could have; both from a declared start. */
export function compilePercentageOfMaximum(rule: ValueRule, start: number | string | undefined, over: Over, at: string): Measure {
  const from = rational(start ?? 0);
  const valuesOf = compileValues(rule, over);
  const highestOf = compileHighest(rule);
  return (scope, trace) => {
    const valued = valuesOf(scope);
    const total = add(from, sumOf(valued));
    const maximum = add(from, sum(valued.map(({ member }) => highestOf(member.scale))));
    const percentage = valued.length === 0 ? undefined : divide(multiply(hundred, total), maximum);
    trace?.push({
      step: "percentage-of-maximum",
      rule: at,
      base: idsOfValued(valued),
      ...(percentage && { number: toText(percentage) }),
      steps: [{ step: "sum", base: idsOfValued(valued), number: toText(total) }],
    });
    return percentage;
  };
}

/** The highest value a member on a scale can have, per scale reckoned once. */
function compileHighest(rule: ValueRule): (scale: ScaleIndex | undefined) => Rational {
  const map = compileValue(rule);
  const known = new Map<ScaleIndex, Rational>();
  return (scale) => {
    if (!scale) return zero;
    const found = known.get(scale) ?? valueRange(map, scale)?.high ?? zero;
    known.set(scale, found);
    return found;
  };
}
