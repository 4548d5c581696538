import { add, rational, toText } from "../../exact/rational.ts";
import type { ValueRule } from "../../schema/number.ts";
import type { Measure } from "./scope.ts";
import { compileValues, idsOfValued, type Over, sumOf } from "./values.ts";

/** The values added up, from a declared start. Of no members there is no sum. */
export function compileSum(rule: ValueRule, start: number | string | undefined, over: Over, at: string): Measure {
  const from = rational(start ?? 0);
  const valuesOf = compileValues(rule, over);
  return (scope, trace) => {
    const valued = valuesOf(scope);
    const total = valued.length === 0 ? undefined : add(from, sumOf(valued));
    trace?.push({ step: "sum", rule: at, base: idsOfValued(valued), ...(total && { number: toText(total) }) });
    return total;
  };
}
