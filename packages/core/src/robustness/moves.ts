import type { ScaleIndex } from "../scoring/rules/scale-index.ts";
import type { Move, Standing } from "./flip.ts";
import { isSame, type Situation, standingOf } from "./standing.ts";

export interface SingleMove extends Move {
  readonly isOneStep: boolean;
}

/** Every other grade that each criterion could have, and the statuses it could get. On a scale where any number may be given: its two ends. */
export function movesOf({ compiled, assessment }: Situation): readonly SingleMove[] {
  const outcomes = new Map(assessment.criteria.map(({ id, outcome }) => [id, outcome]));
  return compiled.themes.flatMap((theme) =>
    theme.criteria.flatMap(({ criterion, scale, isTrial, isOutside }) => {
      const outcome = outcomes.get(criterion.id);
      if (!outcome || !scale || isTrial || isOutside) return [];
      const from = standingOf(outcome);
      return standingsOn(scale, criterion.notApplicable?.allowed === true)
        .filter((to) => !isSame(from, to))
        .map((to) => ({ criterion: criterion.id, from, to, isOneStep: isOneStep(from, to, scale) }));
    }),
  );
}

function standingsOn(scale: ScaleIndex, mayNotApply: boolean): readonly Standing[] {
  const grades = scale.order.length > 0 ? scale.order : [scale.lowest, scale.highest];
  return [...grades.map((grade) => ({ grade })), { state: "not-assessed" }, ...(mayNotApply ? [{ state: "not-applicable" } as const] : [])];
}

function isOneStep(from: Standing, to: Standing, scale: ScaleIndex): boolean {
  if (!("grade" in from) || !("grade" in to) || scale.order.length === 0) return false;
  return Math.abs(scale.position(from.grade) - scale.position(to.grade)) === 1;
}
