import type { Step } from "../../schema/outcome.ts";
import type { Rung } from "../../schema/rule.ts";
import type { Decide, Trace } from "../scope.ts";
import { compileCondition } from "./condition.ts";

/**
 * The first rung, best level first, whose condition holds; the last rung says otherwise. Where a rung cannot be said to hold
 * or not, the ladder gives no level: to go on down would turn what is missing into a low level.
 */
export function compileLadder(rungs: readonly Rung[], at: string): Decide {
  const compiled = rungs.map((rung, index) => ({
    level: rung.level,
    at: `${at}/ladder/${index}`,
    holds: "when" in rung ? compileCondition(rung.when, `${at}/ladder/${index}/when`) : undefined,
  }));
  return (scope, trace) => {
    const steps: Trace = trace && [];
    let level: string | undefined;
    for (const rung of compiled) {
      const inner: Trace = trace && [];
      const holds = rung.holds ? rung.holds(scope, inner) : true;
      steps?.push({
        step: rung.holds ? "rung" : "otherwise",
        rule: rung.at,
        level: rung.level,
        ...(holds !== undefined && { holds }),
        ...(inner?.length && { steps: inner }),
      });
      if (holds === false) continue;
      level = holds ? rung.level : undefined;
      break;
    }
    trace?.push({ step: "ladder", rule: at, ...(level !== undefined && { level }), steps: steps as Step[] });
    return level;
  };
}
