import { divide, rational, sum, toText } from "../../exact/rational.ts";
import type { Measure } from "../scope.ts";
import { idsOfValued, valuesOf } from "./values.ts";

/** The mean of the values of the children. */
export function compileMean(at: string): Measure {
  return (scope, trace) => {
    const valued = valuesOf(scope);
    const mean = divide(sum(valued.map(({ value }) => value)), rational(valued.length));
    trace?.push({ step: "mean", rule: at, base: idsOfValued(valued), ...(mean && { number: toText(mean) }) });
    return mean;
  };
}
