import type { Step } from "../../schema/outcome.ts";
import type { Rung } from "../../schema/rule.ts";
import { compileCondition } from "./condition.ts";
import type { Decide, Scope, Test, Trace } from "./scope.ts";

/**
 * The first rung, best level first, whose condition holds; the last rung says otherwise. Where a rung cannot be said to hold
 * or not, the ladder gives no level: to go on would turn what is missing into a level.
 *
 * @param everyLower a rung holds only if every lower rung holds too: the ladder is then climbed from the bottom up, and
 * whoever misses a rung stays below it
 */
export function compileLadder(written: readonly Rung[], everyLower: boolean, at: string): Decide {
  const rungs = written.map((rung, index) => ({
    level: rung.level,
    at: `${at}/ladder/${index}`,
    test: "when" in rung ? compileCondition(rung.when, `${at}/ladder/${index}/when`) : undefined,
  }));
  const walk = everyLower ? climb : descend;
  const order = everyLower ? rungs.toReversed() : rungs;
  return (scope, trace) => {
    const steps: Trace = trace && [];
    const level = walk(order, scope, steps);
    trace?.push({ step: "ladder", rule: at, ...(level !== undefined && { level }), steps: steps as Step[] });
    return level;
  };
}

interface CompiledRung {
  readonly level: string;
  readonly at: string;
  /** Absent on the rung that always holds. */
  readonly test: Test | undefined;
}

function descend(rungs: readonly CompiledRung[], scope: Scope, trace: Trace): string | undefined {
  for (const rung of rungs) {
    const holds = holdsOn(rung, scope, trace);
    if (holds !== false) return holds ? rung.level : undefined;
  }
  return undefined;
}

function climb(rungs: readonly CompiledRung[], scope: Scope, trace: Trace): string | undefined {
  let reached: string | undefined;
  for (const rung of rungs) {
    const holds = holdsOn(rung, scope, trace);
    if (holds === undefined) return undefined;
    if (!holds) return reached;
    reached = rung.level;
  }
  return reached;
}

function holdsOn({ level, at, test }: CompiledRung, scope: Scope, trace: Trace): boolean | undefined {
  const steps: Trace = trace && [];
  const holds = test ? test(scope, steps) : true;
  trace?.push({
    step: test ? "rung" : "otherwise",
    rule: at,
    level,
    ...(holds !== undefined && { holds }),
    ...(steps?.length && { steps }),
  });
  return holds;
}
