import type { Audiences } from "./audience.ts";
import { given } from "./given.ts";
import type { CriterionPair, Lookup } from "./lookup.ts";
import { type OutcomeView, outcomeAudiences, outcomeView } from "./outcome.ts";
import { criterionReference, type Reference, referenceAudiences } from "./reference.ts";

/** One criterion in a list or table: its name and what can be said of it. */
export interface OutcomeLine {
  readonly reference: Reference;
  readonly outcome: OutcomeView;
  /** Core criterion (knelcriterium). */
  readonly core: boolean;
  /** People chose a level that the evidence did not allow without more. */
  readonly outsideRoom?: boolean;
}

export const lineAudiences = {
  reference: { audience: "public", fields: referenceAudiences },
  outcome: { audience: "public", fields: outcomeAudiences },
  core: "public",
  outsideRoom: "inspected",
} as const satisfies Audiences<OutcomeLine>;

const chosenOutside = ({ result }: CriterionPair): boolean => (result.judgement ?? result.consensus)?.outsideRoom ?? false;

export const criterionOutcome = (lookup: Lookup, { criterion, result }: CriterionPair): OutcomeView =>
  outcomeView(lookup, result.outcome, { id: criterion.id, kind: "criterion", scale: lookup.scale(criterion.scale) });

export const outcomeLine = (lookup: Lookup, pair: CriterionPair): OutcomeLine => ({
  reference: criterionReference(pair.criterion),
  outcome: criterionOutcome(lookup, pair),
  core: pair.criterion.core ?? false,
  ...given({ outsideRoom: chosenOutside(pair) || undefined }),
});
