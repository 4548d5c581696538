import type { Cell, Change } from "./comparison.ts";
import { directionOf } from "./direction.ts";
import type { Part } from "./parts.ts";

/** A level with what is needed to lay it beside another one. */
export interface Side {
  readonly cell: Cell;
  readonly part: Part;
}

/** What differs between an earlier and a later level, and where that comes from. The first cause that holds is told. */
export function changeBetween(before: Side, after: Side, isSameRule: boolean): Change {
  const direction = directionOf(
    { outcome: before.cell.outcome, scale: before.part.scale },
    { outcome: after.cell.outcome, scale: after.part.scale },
  );
  const cause = (): Change["changed"] => {
    if (!isSameRule) return "framework";
    if (hasOtherCoverage(before.cell, after.cell, direction === "same")) return "coverage";
    return direction === "same" ? "nothing" : "subject";
  };
  return { from: before.cell.inspection, to: after.cell.inspection, ...(direction && { direction }), changed: cause() };
}

/**
 * Criteria: one of the two is short of the evidence that is asked; or both are, and the levels differ. A theme: other criteria
 * have a level. Other numbers of cases or sources alone are no cause: two inspections never see the same.
 */
function hasOtherCoverage(before: Cell, after: Cell, isSameLevel: boolean): boolean {
  if (before.scored && after.scored) return before.scored.toSorted().join(" ") !== after.scored.toSorted().join(" ");
  const isEnough = ({ evidence }: Cell) => evidence?.demands.every(({ met }) => met) ?? true;
  return isEnough(before) !== isEnough(after) || (!isEnough(before) && !isSameLevel);
}
