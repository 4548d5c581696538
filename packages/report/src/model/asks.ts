import { dutchDate } from "../format-nl.ts";
import type { Audiences } from "./audience.ts";
import { partyNames } from "./decision.ts";
import { given } from "./given.ts";
import type { Lookup } from "./lookup.ts";
import { criterionReferences, type Reference, referenceAudiences } from "./reference.ts";

/** What is demanded, of whom and by when. */
export interface MeasureView {
  readonly id: string;
  readonly to: readonly string[];
  readonly text: string;
  readonly term: string;
  readonly check: string;
  readonly about: readonly Reference[];
}

/** What a party says to what it was advised. */
export interface ResponseView {
  readonly party: string;
  readonly date: string;
  readonly text: string;
}

/** What is advised, and to whom. */
export interface RecommendationView {
  readonly id: string;
  readonly to: readonly string[];
  readonly text: string;
  readonly about: readonly Reference[];
  readonly responses?: readonly ResponseView[];
}

const about = { audience: "public", fields: referenceAudiences } as const;

export const measureAudiences = {
  id: "public",
  to: "public",
  text: "public",
  term: "public",
  check: "public",
  about,
} as const satisfies Audiences<MeasureView>;

export const recommendationAudiences = {
  id: "public",
  to: "public",
  text: "public",
  about,
  responses: { audience: "inspected", fields: { party: "public", date: "public", text: "public" } },
} as const satisfies Audiences<RecommendationView>;

export const measureViews = (lookup: Lookup): readonly MeasureView[] =>
  (lookup.assessment.inspection.measures ?? []).map((measure) => ({
    id: measure.id,
    to: partyNames(lookup, measure.to),
    text: measure.text,
    term: dutchDate(measure.term),
    check: measure.check,
    about: criterionReferences(lookup, measure.about),
  }));

export const recommendationViews = (lookup: Lookup): readonly RecommendationView[] =>
  (lookup.assessment.inspection.recommendations ?? []).map((recommendation) => ({
    id: recommendation.id,
    to: partyNames(lookup, recommendation.to),
    text: recommendation.text,
    about: criterionReferences(lookup, recommendation.about ?? []),
    ...given({ responses: recommendation.response?.map((one) => responseView(lookup, one)) }),
  }));

const responseView = (lookup: Lookup, { party, date, text }: { readonly party: string; readonly date: string; readonly text: string }) => ({
  party: partyNames(lookup, [party]).join(""),
  date: dutchDate(date),
  text,
});
