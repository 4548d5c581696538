import { showsLabels } from "../labels-nl.ts";
import { observationCountText } from "../sentences-nl.ts";
import type { Audiences } from "./audience.ts";
import { type CriterionPair, type Lookup, letter } from "./lookup.ts";

/** An indicator of a criterion and how much was observed about it. */
export interface IndicatorView {
  readonly letter: string;
  readonly text: string;
  readonly shows: string;
  readonly isEmpty: boolean;
  readonly observed?: string;
}

export const indicatorAudiences = {
  letter: "public",
  text: "public",
  shows: "public",
  isEmpty: "public",
  observed: "inspected",
} as const satisfies Audiences<IndicatorView>;

export function indicatorViews(lookup: Lookup, { criterion, result }: CriterionPair): readonly IndicatorView[] {
  const counted = [...result.picture.cases.flatMap(({ observations }) => observations), ...result.picture.withoutCase];
  const seen = counted.map((id) => lookup.observation(id)?.indicator);
  return (criterion.indicators ?? []).map((indicator, place) => ({
    letter: letter(place),
    text: indicator.text,
    shows: showsLabels[indicator.shows],
    isEmpty: result.evidence.emptyIndicators.includes(indicator.id),
    observed: observationCountText(seen.filter((id) => id === indicator.id).length),
  }));
}
