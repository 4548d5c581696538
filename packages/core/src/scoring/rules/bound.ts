import type { Bound } from "../../schema/assessment.ts";
import type { Limit, RoomBound } from "../../schema/rule.ts";
import type { ScaleIndex } from "../scale-index.ts";
import type { Scope, Trace } from "../scope.ts";
import { compileCondition } from "./condition.ts";

/** The bounds, in written order, whose condition holds. Limits and room share this shape. */
export function compileBounds(
  step: "limit" | "room",
  bounds: readonly (Limit | RoomBound)[],
  at: string,
): (scope: Scope, trace: Trace) => readonly Bound[] {
  const compiled = bounds.map((bound, index) => ({
    bound,
    at: `${at}/${index}`,
    holds: compileCondition(bound.when, `${at}/${index}/when`),
  }));
  return (scope, trace) =>
    compiled.flatMap(({ bound: { when: _when, ...bound }, at: place, holds: test }) => {
      const steps: Trace = trace && [];
      const holds = test(scope, steps) === true;
      trace?.push({ step, rule: place, holds, because: bound.because, ...(steps?.length && { steps }) });
      return holds ? [bound] : [];
    });
}

/** The level brought inside the bounds. Where bounds contradict each other the lower level holds: the one named by `atMost`. */
export function clamp(level: string, bounds: readonly Bound[], scale: ScaleIndex): string {
  const { from, until } = span(bounds, scale);
  return scale.order[Math.min(Math.max(scale.position(level), from), until)] as string;
}

/** The levels inside the bounds, from low to high; never empty. */
export function levelsWithin(bounds: readonly Bound[], scale: ScaleIndex): string[] {
  const { from, until } = span(bounds, scale);
  return scale.order.slice(Math.min(from, until), until + 1);
}

function span(bounds: readonly Bound[], scale: ScaleIndex): { from: number; until: number } {
  const floors = bounds.flatMap((bound) => (bound.atLeast === undefined ? [] : [scale.position(bound.atLeast)]));
  const caps = bounds.flatMap((bound) => (bound.atMost === undefined ? [] : [scale.position(bound.atMost)]));
  return { from: Math.max(0, ...floors), until: Math.min(scale.order.length - 1, ...caps) };
}
