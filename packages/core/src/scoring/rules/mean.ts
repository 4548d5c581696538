import { divide, ratio, toText } from "../../exact/rational.ts";
import type { ValueRule } from "../../schema/number.ts";
import type { Measure } from "./scope.ts";
import { compileValues, idsOfValued, type Over, sumOf } from "./values.ts";

/** The mean of the values. Of no members there is no mean. */
export function compileMean(rule: ValueRule, over: Over, at: string): Measure {
  const valuesOf = compileValues(rule, over);
  return (scope, trace) => {
    const valued = valuesOf(scope);
    const mean = divide(sumOf(valued), ratio(valued.length, 1));
    trace?.push({ step: "mean", rule: at, base: idsOfValued(valued), ...(mean && { number: toText(mean) }) });
    return mean;
  };
}
