import { becameLabels, followUpWords } from "../follow-up-nl.ts";
import { capital } from "../format-nl.ts";
import { observationCountText } from "../sentences-nl.ts";
import type { Audiences } from "./audience.ts";
import type { Lookup } from "./lookup.ts";
import { criterionReferences, type Reference, referenceAudiences } from "./reference.ts";

/** What became of one measure or one shortfall of the earlier inspection. */
export interface FollowUpView {
  readonly title: string;
  readonly became: string;
  readonly because: string;
  /** On how many observations it rests. */
  readonly basis: string;
  /** Their ids. */
  readonly observations?: readonly string[];
  /** Of a shortfall: the criterion. */
  readonly about: readonly Reference[];
}

/** Vervolg op eerder onderzoek. */
export interface FollowUp {
  /** Id of the earlier inspection. */
  readonly previous: string;
  readonly items: readonly FollowUpView[];
}

export const followUpAudiences = {
  previous: "public",
  items: {
    audience: "public",
    fields: {
      title: "public",
      became: "public",
      because: "public",
      basis: "public",
      observations: "internal",
      about: { audience: "public", fields: referenceAudiences },
    },
  },
} as const satisfies Audiences<FollowUp>;

/** Undefined where the inspection says nothing of an earlier one. */
export function followUp(lookup: Lookup): FollowUp | undefined {
  const { previous, followUp: entries = [] } = lookup.assessment.inspection;
  if (!previous || entries.length === 0) return undefined;
  return {
    previous: previous.inspection,
    items: entries.map(({ measure, criterion, became, because, observations = [] }) => {
      const standing = observations.filter(lookup.isStanding);
      return {
        title: measure === undefined ? followUpWords.shortfall : followUpWords.measure(measure),
        became: capital(becameLabels[became]),
        because,
        basis: observationCountText(standing.length),
        observations: standing,
        about: criterionReferences(lookup, criterion === undefined ? [] : [criterion]),
      };
    }),
  };
}
