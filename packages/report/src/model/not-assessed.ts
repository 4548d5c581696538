import type { Audiences } from "./audience.ts";
import { criterionOutcome } from "./line.ts";
import type { Lookup } from "./lookup.ts";
import { type OutcomeView, outcomeAudiences, outcomeView } from "./outcome.ts";
import { criterionReference, type Reference, referenceAudiences, themeReference } from "./reference.ts";

/** A criterion or theme without a level: why, and what is missing. */
export interface NotAssessedItem {
  readonly reference: Reference;
  readonly outcome: OutcomeView;
}

export const notAssessedAudiences = {
  reference: { audience: "public", fields: referenceAudiences },
  outcome: { audience: "public", fields: outcomeAudiences },
} as const satisfies Audiences<NotAssessedItem>;

export function notAssessed(lookup: Lookup): readonly NotAssessedItem[] {
  return lookup.themes.flatMap(({ theme, result, criteria }) => {
    const owner = { id: theme.id, kind: "theme", scale: lookup.scale(theme.scale) } as const;
    const own =
      result?.outcome === undefined || result.outcome.state === "scored"
        ? []
        : [{ reference: themeReference(theme), outcome: outcomeView(lookup, result.outcome, owner) }];
    const open = criteria.filter((pair) => pair.result.outcome.state !== "scored");
    return [...own, ...open.map((pair) => ({ reference: criterionReference(pair.criterion), outcome: criterionOutcome(lookup, pair) }))];
  });
}
