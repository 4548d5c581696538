import type { ComparisonRule } from "../../schema/number.ts";
import type { Step } from "../../schema/outcome.ts";
import { compileNumber } from "./number.ts";
import type { Test, Trace } from "./scope.ts";
import { compileWithin } from "./where.ts";

/** Compares an aggregate with the written bounds; all of them must hold. Without a number nothing can be said. */
export function compileCompare(rule: ComparisonRule, at: string): Test {
  const measure = compileNumber(rule, at);
  const isWithin = compileWithin(rule);
  return (scope, trace) => {
    const steps: Trace = trace && [];
    const number = measure(scope, steps);
    const holds = number && isWithin(number);
    trace?.push({ step: "compare", rule: at, ...(holds !== undefined && { holds }), steps: steps as Step[] });
    return holds;
  };
}
