import { isAbove, isAtLeast, rational } from "../../exact/rational.ts";
import type { Step } from "../../schema/outcome.ts";
import type { ComparisonRule } from "../../schema/rule.ts";
import type { Test, Trace } from "../scope.ts";
import { compileNumber } from "./number.ts";

/** Compares an aggregate with the written bounds; all of them must hold. Without a number nothing can be said. */
export function compileCompare(rule: ComparisonRule, at: string): Test {
  const measure = compileNumber(rule, at);
  const bound = (written: number | string | undefined) => (written === undefined ? undefined : rational(written));
  const [atLeast, above, atMost, below] = [bound(rule.atLeast), bound(rule.above), bound(rule.atMost), bound(rule.below)];
  return (scope, trace) => {
    const steps: Trace = trace && [];
    const number = measure(scope, steps);
    const holds =
      number &&
      (atLeast === undefined || isAtLeast(number, atLeast)) &&
      (above === undefined || isAbove(number, above)) &&
      (atMost === undefined || isAtLeast(atMost, number)) &&
      (below === undefined || isAbove(below, number));
    trace?.push({ step: "compare", rule: at, ...(holds !== undefined && { holds }), steps: steps as Step[] });
    return holds;
  };
}
