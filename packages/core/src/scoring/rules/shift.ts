import type { Shift } from "../../schema/rule.ts";
import { compileCondition } from "./condition.ts";
import type { ScaleIndex } from "./scale-index.ts";
import type { Scope, Trace } from "./scope.ts";

/** Moves a level by as many levels as the shifts that hold add up to, never beyond the ends of the scale. */
export function compileShifts(
  shifts: readonly Shift[] | undefined,
  scale: ScaleIndex,
  at: string,
): (level: string, scope: Scope, trace: Trace) => string {
  if (!shifts) return (level) => level;
  const compiled = shifts.map((shift, index) => ({
    ...shift,
    at: `${at}/${index}`,
    test: compileCondition(shift.when, `${at}/${index}/when`),
  }));
  return (level, scope, trace) => {
    let by = 0;
    for (const shift of compiled) {
      const steps: Trace = trace && [];
      const holds = shift.test(scope, steps) === true;
      if (holds) by += shift.by;
      trace?.push({ step: "shift", rule: shift.at, holds, because: shift.because, ...(steps?.length && { steps }) });
    }
    const last = scale.order.length - 1;
    return scale.order[Math.max(0, Math.min(last, scale.position(level) + by))] as string;
  };
}
