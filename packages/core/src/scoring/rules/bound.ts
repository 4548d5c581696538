import type { Bound, Room } from "../../schema/assessment.ts";
import { gradeText } from "../../schema/grade.ts";
import type { Limit, RoomBound } from "../../schema/rule.ts";
import { compileCondition } from "./condition.ts";
import type { ScaleIndex } from "./scale-index.ts";
import type { Scope, Trace } from "./scope.ts";

/** The bounds, in written order, whose condition holds. Limits and room share this shape. */
export function compileBounds(
  step: "limit" | "room",
  bounds: readonly (Limit | RoomBound)[],
  at: string,
): (scope: Scope, trace: Trace) => readonly Bound[] {
  const compiled = bounds.map((bound, index) => ({
    bound: asBound(bound),
    at: `${at}/${index}`,
    test: compileCondition(bound.when, `${at}/${index}/when`),
  }));
  return (scope, trace) => {
    const holding: Bound[] = [];
    for (const { bound, at: place, test } of compiled) {
      const steps: Trace = trace && [];
      const holds = test(scope, steps) === true;
      trace?.push({ step, rule: place, holds, because: bound.because, ...(steps?.length && { steps }) });
      if (holds) holding.push(bound);
    }
    return holding;
  };
}

function asBound({ when: _when, atMost, atLeast, ...rest }: Limit | RoomBound): Bound {
  return {
    ...(atMost !== undefined && { atMost: gradeText(atMost) }),
    ...(atLeast !== undefined && { atLeast: gradeText(atLeast) }),
    ...rest,
  };
}

/** The grade brought inside the bounds. Where bounds contradict each other the lower one holds: the one named by `atMost`. */
export function clamp(grade: string, bounds: readonly Bound[], scale: ScaleIndex): string {
  if (bounds.length === 0) return grade;
  const { from, until } = reach(bounds, scale);
  const raised = scale.compare(grade, from) < 0 ? from : grade;
  return scale.compare(raised, until) > 0 ? until : raised;
}

/** What the bounds leave: the levels from low to high, never none; on a scale of numbers everything from one number to another. */
export function roomWithin(bounds: readonly Bound[], scale: ScaleIndex): Room {
  const { from, until } = reach(bounds, scale);
  const kept = [...bounds];
  if (scale.isNumber) return { interval: { from, until }, bounds: kept };
  return { levels: scale.order.slice(scale.position(from), scale.position(until) + 1), bounds: kept };
}

/** Whether a grade lies in the room; without a room everything does. */
export function isInRoom(grade: string, room: Room | undefined, scale: ScaleIndex | undefined): boolean {
  if (!room || !scale) return true;
  if ("levels" in room) return room.levels.includes(grade);
  return scale.compare(grade, room.interval.from) >= 0 && scale.compare(grade, room.interval.until) <= 0;
}

function reach(bounds: readonly Bound[], scale: ScaleIndex): { readonly from: string; readonly until: string } {
  let [from, until] = [scale.lowest, scale.highest];
  for (const { atLeast, atMost } of bounds) {
    if (atLeast !== undefined && scale.compare(atLeast, from) > 0) from = atLeast;
    if (atMost !== undefined && scale.compare(atMost, until) < 0) until = atMost;
  }
  return { from: scale.compare(from, until) > 0 ? until : from, until };
}
