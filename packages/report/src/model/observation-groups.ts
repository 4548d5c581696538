import type { CaseView, CriterionView } from "./criterion.ts";
import type { ObservationView } from "./observation.ts";

/** Observations that belong together: those of one case, or all of them for a reader who does not see cases. Citizens stand apart. */
export interface ObservationGroup {
  readonly case?: CaseView;
  readonly citizens: readonly ObservationView[];
  readonly others: readonly ObservationView[];
}

const split = (observations: readonly ObservationView[]) => ({
  citizens: observations.filter(({ isCitizen }) => isCitizen),
  others: observations.filter(({ isCitizen }) => !isCitizen),
});

/** The observations of a criterion as they are printed: per case in the order of the cases. */
export function observationGroups({ cases, observations }: CriterionView): readonly ObservationGroup[] {
  if (cases === undefined) return observations.length === 0 ? [] : [split(observations)];
  return cases.map((one) => ({ case: one, ...split(observations.filter((observation) => observation.case === one.case)) }));
}
