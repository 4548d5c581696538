import { divide, multiply, sum, toText } from "../../exact/rational.ts";
import type { NumberRule } from "../../schema/number.ts";
import type { Measure } from "./scope.ts";
import { compileValues, idsOfValued, type Over } from "./values.ts";
import { compileWeights } from "./weights.ts";

type Declared = Extract<NumberRule, { weightedMean: unknown }>["weightedMean"];

/** The mean of the values, each weighing as declared. A weight always stands in both sums or in neither. */
export function compileWeightedMean({ of, weights }: Declared, over: Over, at: string): Measure {
  const weightOf = compileWeights(weights);
  const valuesOf = compileValues(of, over);
  return (scope, trace) => {
    const valued = valuesOf(scope);
    const total = sum(valued.map(({ member, value }) => multiply(value, weightOf(member.id))));
    const mean = divide(total, sum(valued.map(({ member }) => weightOf(member.id))));
    trace?.push({ step: "weighted-mean", rule: at, base: idsOfValued(valued), ...(mean && { number: toText(mean) }) });
    return mean;
  };
}
