import type { Condition } from "../../schema/condition.ts";
import type { Step } from "../../schema/outcome.ts";
import { compileCompare } from "./compare.ts";
import type { Test, Trace } from "./scope.ts";
import { compileQuantifier } from "./some-every.ts";

/**
 * Whether a condition holds. `all`, `any` and `not` keep "cannot be said" apart from "does not hold" (Kleene's strong
 * logic), so that `not` never turns an absent number into a fact.
 */
export function compileCondition(condition: Condition, at: string): Test {
  if ("all" in condition) return compileJunction("all", condition.all, `${at}/all`);
  if ("any" in condition) return compileJunction("any", condition.any, `${at}/any`);
  if ("not" in condition) return compileNot(condition.not, `${at}/not`);
  if ("some" in condition) return compileQuantifier("some", condition.some, at);
  if ("every" in condition) return compileQuantifier("every", condition.every, at);
  if ("none" in condition) return compileQuantifier("none", condition.none, at);
  return compileCompare(condition, at);
}

function compileJunction(step: "all" | "any", parts: readonly Condition[], at: string): Test {
  const tests = parts.map((part, index) => compileCondition(part, `${at}/${index}`));
  const decisive = step === "any";
  return (scope, trace) => {
    const steps: Trace = trace && [];
    let holds: boolean | undefined = !decisive;
    for (const test of tests) {
      const part = test(scope, steps);
      if (part === decisive) holds = decisive;
      else if (part === undefined && holds !== decisive) holds = undefined;
      // Every part is in the derivation; where nobody reads one, the first decisive part is enough.
      if (holds === decisive && !trace) break;
    }
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
