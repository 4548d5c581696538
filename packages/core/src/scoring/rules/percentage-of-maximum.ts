import { divide, multiply, rational, sum, toText, zero } from "../../exact/rational.ts";
import type { Measure } from "../scope.ts";
import { idsOfValued, valuesOf } from "./values.ts";

const hundred = rational(100);

/** 100 × the sum of the values, divided by the highest sum that the same members could have. */
export function compilePercentageOfMaximum(at: string): Measure {
  return (scope, trace) => {
    const valued = valuesOf(scope);
    const total = sum(valued.map(({ value }) => value));
    const maximum = sum(valued.map(({ member }) => member.maximum ?? zero));
    const percentage = divide(multiply(hundred, total), maximum);
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
