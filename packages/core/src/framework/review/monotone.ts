import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { ScaleIndex } from "../../scoring/rules/scale-index.ts";
import type { Places } from "../../text/places.ts";
import { combinationOf } from "./combinations.ts";
import type { Explored, Situation } from "./explore.ts";

/** A case in which something becomes better and the outcome becomes worse; one for each outcome. Also where not all could be tried. */
export function notMonotone(explored: Explored, places: Places): readonly Diagnostic[] {
  const { site, scale, space } = explored;
  for (const kind of space.kinds) {
    const [first] = kind.members;
    if (!first) continue;
    const isUpBetter = isHigherBetter(first.scale);
    for (const step of explored.steps(kind)) {
      const [worse, better] = isUpBetter ? [step.before, step.after] : [step.after, step.before];
      const [from, to] = isUpBetter ? [step.from, step.to] : [step.to, step.from];
      if (!isWorse(better, worse, scale)) continue;
      const params = {
        combination: combinationOf(space, worse.chosen),
        member: first.id,
        from,
        to,
        before: worse.grade ?? "",
        after: better.grade ?? "",
      };
      return [diagnose("framework/rule-not-monotone", params, places.key(site.outcome, "rule"), { trail: places.trail(site.outcome) })];
    }
  }
  return [];
}

const isHigherBetter = ({ scale }: ScaleIndex): boolean => scale.direction === "higher-is-better";

/** Whether the grade of the one is worse than that of the other; without a grade nothing can be said. */
function isWorse(one: Situation, other: Situation, scale: ScaleIndex): boolean {
  if (one.grade === undefined || other.grade === undefined) return false;
  const difference = scale.compare(one.grade, other.grade);
  return isHigherBetter(scale) ? difference < 0 : difference > 0;
}
