import { divide, multiply, rational, sum, toText, zero } from "../../exact/rational.ts";
import type { Measure } from "../scope.ts";
import { idsOfValued, valuesOf } from "./values.ts";

/** The mean of the values, each weighing as declared. A weight always stands in both sums or in neither. */
export function compileWeightedMean(declared: Readonly<Record<string, number | string>>, at: string): Measure {
  const weights = new Map(Object.entries(declared).map(([id, weight]) => [id, rational(weight)]));
  return (scope, trace) => {
    const valued = valuesOf(scope).map((one) => ({ ...one, weight: weights.get(one.member.id) ?? zero }));
    const mean = divide(sum(valued.map(({ value, weight }) => multiply(value, weight))), sum(valued.map(({ weight }) => weight)));
    trace?.push({ step: "weighted-mean", rule: at, base: idsOfValued(valued), ...(mean && { number: toText(mean) }) });
    return mean;
  };
}
