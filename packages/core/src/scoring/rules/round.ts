import { toText } from "../../exact/rational.ts";
import { round } from "../../exact/round.ts";
import type { NumberRule } from "../../schema/number.ts";
import type { Step } from "../../schema/outcome.ts";
import type { Measure, Trace } from "./scope.ts";

type Declared = Extract<NumberRule, { round: unknown }>["round"];

/** A number rounded, once, as declared. */
export function compileRound(measure: Measure, { digits, mode }: Declared, at: string): Measure {
  return (scope, trace) => {
    const steps: Trace = trace && [];
    const number = measure(scope, steps);
    const rounded = number && round(number, digits, mode);
    trace?.push({ step: "round", rule: at, ...(rounded && { number: toText(rounded) }), steps: steps as Step[] });
    return rounded;
  };
}
