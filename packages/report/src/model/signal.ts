import { dutchDate } from "../format-nl.ts";
import { observationCountText } from "../sentences-nl.ts";
import { governmentLabels, motionWords, signalFormLabels } from "../setting-in-motion-nl.ts";
import type { Audiences } from "./audience.ts";
import type { Lookup } from "./lookup.ts";
import { criterionReferences, type Reference, referenceAudiences } from "./reference.ts";

/** What a board was told, in which form and when, and what it said to that. */
export interface SignalView {
  readonly id: string;
  readonly to: string;
  readonly level: string;
  readonly form: string;
  readonly text: string;
  readonly given: string;
  readonly response: string;
  readonly basis: string;
  readonly observations?: readonly string[];
  readonly about: readonly Reference[];
}

export const signalAudiences = {
  id: "public",
  to: "public",
  level: "public",
  form: "public",
  text: "public",
  given: "public",
  response: "public",
  basis: "public",
  observations: "internal",
  about: { audience: "public", fields: referenceAudiences },
} as const satisfies Audiences<SignalView>;

export const signalViews = (lookup: Lookup): readonly SignalView[] =>
  (lookup.assessment.inspection.signals ?? []).map(({ id, to, level, form, text, date, response, observations, about = [] }) => {
    const terms = motionWords.signals;
    const standing = observations.filter(lookup.isStanding);
    return {
      id,
      to,
      level: governmentLabels[level],
      form: signalFormLabels[form],
      text,
      given: date === undefined ? terms.notGiven : dutchDate(date),
      response: response === undefined ? terms.noResponse : `${dutchDate(response.date)}: ${response.text}`,
      basis: observationCountText(standing.length),
      observations: standing,
      about: criterionReferences(lookup, about),
    };
  });
