import { add, rational, sum, toText } from "../../exact/rational.ts";
import type { Measure } from "../scope.ts";
import { idsOfValued, valuesOf } from "./values.ts";

/** The values of the children added up, from a declared start. Of no children there is no sum. */
export function compileSum(start: number | string | undefined, at: string): Measure {
  const from = rational(start ?? 0);
  return (scope, trace) => {
    const valued = valuesOf(scope);
    const total = valued.length === 0 ? undefined : add(from, sum(valued.map(({ value }) => value)));
    trace?.push({ step: "sum", rule: at, base: idsOfValued(valued), ...(total && { number: toText(total) }) });
    return total;
  };
}
