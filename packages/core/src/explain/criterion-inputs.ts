import type { Assessment, CriterionResult } from "../schema/assessment.ts";
import type { FromObservations } from "../schema/framework.ts";
import { groupings } from "../schema/where.ts";
import { couldBe } from "./could-be.ts";
import { groupOf, groupsOf } from "./groups.ts";
import { decisiveLooks, type Look } from "./looked-at.ts";
import type { Names } from "./names.ts";

/** What people decide about a criterion: the most settled of these is its outcome, and observations no longer are. */
export type Decision = "judgement" | "not-rated" | "consensus" | "ratings";

/** The decision that settled a criterion; undefined where none did. */
function decisionOf({ id, judgement, consensus, ratings }: CriterionResult, { inspection }: Assessment): Decision | undefined {
  if (judgement) return "judgement";
  if (inspection.notRated?.some((entry) => entry.about === id)) return "not-rated";
  if (consensus) return "consensus";
  return ratings.entries.length > 0 ? "ratings" : undefined;
}

/** Ids of the observations that the outcome of a criterion depends on, or the decision that settled it. */
export function criterionInputs(result: CriterionResult, assessment: Assessment, names: Names): readonly string[] {
  const decision = decisionOf(result, assessment);
  if (decision) return [decision];
  const outcome = names.criteria.get(result.id)?.outcome;
  if (!result.computed || outcome === undefined || outcome === "none" || outcome.from !== "observations") return [];
  const looks = [...countedBefore(outcome), ...decisiveLooks(outcome, placeOf(result.id, assessment), result.trace)];
  // A share of the cases of the inspection counts cases however the rule groups its observations.
  const countsCases = outcome.missing.atLeastShare !== undefined;
  const found = new Set(
    groupsOf(result, outcome.unit.per, names).flatMap((group) =>
      group.observations.filter(
        (id) =>
          (countsCases && groupOf(id, "case", names) !== undefined) || looks.some((look) => isLookedAt(id, group.id, look, outcome, names)),
      ),
    ),
  );
  return [...names.observations.keys()].filter((id) => found.has(id));
}

/** What the missing policy counts. */
function countedBefore({ missing: { of, including = [] } }: FromObservations): readonly Look[] {
  return [{ at: "", of, wheres: [] }, ...including.map((indicator): Look => ({ at: "", of: "observations", wheres: [{ indicator }] }))];
}

/** Through the group it belongs to, or on its own. */
function isLookedAt(id: string, group: string | undefined, { of, wheres }: Look, { unit }: FromObservations, names: Names): boolean {
  if (of === groupings[unit.per]) return group !== undefined && couldBe({ id: group }, wheres);
  const observation = names.observations.get(id);
  if (of !== "observations" || !observation) return false;
  const { indicator } = observation;
  const about = names.indicators.get(indicator)?.indicator;
  const sourceType = names.sources.get(observation.source)?.type;
  return couldBe({ id, indicator, shows: about?.shows, scale: about?.scale, sourceType }, wheres);
}

function placeOf(id: string, { framework }: Assessment): string {
  const theme = framework.themes.findIndex(({ criteria }) => criteria.some((criterion) => criterion.id === id));
  const criterion = framework.themes[theme]?.criteria.findIndex((one) => one.id === id);
  return `/themes/${theme}/criteria/${criterion}/outcome`;
}
