import type { Step } from "../../schema/outcome.ts";
import type { Condition } from "../../schema/rule.ts";
import type { Test, Trace } from "../scope.ts";
import { compileCompare } from "./compare.ts";
import { compileEvery, compileSome } from "./some-every.ts";

/**
 * Whether a condition holds. `all`, `any` and `not` keep "cannot be said" apart from "does not hold" (Kleene's strong
 * logic), so that `not` never turns an absent number into a fact.
 */
export function compileCondition(condition: Condition, at: string): Test {
  if ("all" in condition) return compileJunction("all", condition.all, `${at}/all`);
  if ("any" in condition) return compileJunction("any", condition.any, `${at}/any`);
  if ("not" in condition) return compileNot(condition.not, `${at}/not`);
  if ("some" in condition) return compileSome(condition.some, at);
  if ("every" in condition) return compileEvery(condition.every, at);
  return compileCompare(condition, at);
}

function compileJunction(step: "all" | "any", parts: readonly Condition[], at: string): Test {
  const tests = parts.map((part, index) => compileCondition(part, `${at}/${index}`));
  const decisive = step === "any";
  return (scope, trace) => {
    const steps: Trace = trace && [];
    const results = tests.map((test) => test(scope, steps));
    const holds = results.includes(decisive) ? decisive : results.includes(undefined) ? undefined : !decisive;
    trace?.push({ step, rule: at, ...(holds !== undefined && { holds }), steps: steps as Step[] });
    return holds;
  };
}

function compileNot(part: Condition, at: string): Test {
  const test = compileCondition(part, at);
  return (scope, trace) => {
    const steps: Trace = trace && [];
    const inner = test(scope, steps);
    const holds = inner === undefined ? undefined : !inner;
    trace?.push({ step: "not", rule: at, ...(holds !== undefined && { holds }), steps: steps as Step[] });
    return holds;
  };
}
