import { askers } from "../profile-nl.ts";
import { demandText } from "../sentences-nl.ts";
import { singleSourceText } from "../words-nl.ts";
import type { Audience, Criterion, Evidence } from "./assessment-parts.ts";
import type { Audiences, HasAudience } from "./audience.ts";
import type { CriterionPair, Lookup } from "./lookup.ts";

/** A caution beside an outcome. Names its own audience: the numbers of cases and citizens are not for everyone. */
export interface Remark extends HasAudience {
  readonly audience: Audience;
  readonly text: string;
}

export const remarkAudiences = { audience: "public", text: "public" } as const satisfies Audiences<Remark>;

/** Who asks this much: the profile only where it asks more than the framework does. */
function askedBy(lookup: Lookup, criterion: Criterion, { demand, asked }: Evidence["demands"][number]): string {
  const { minSources, minSourceTypes, minCases, citizenView } = criterion.evidence ?? {};
  const own = { "min-sources": minSources, "min-source-types": minSourceTypes, "min-cases": minCases, "citizen-view": citizenView && 1 };
  return lookup.assessment.profile !== undefined && asked > (own[demand] ?? 0) ? askers.profile : askers.framework;
}

/** What the reader must know about the evidence: one source only, and what is asked and was not found. */
export const remarksOf = (lookup: Lookup, { criterion, result: { evidence } }: CriterionPair): readonly Remark[] => [
  ...(evidence.singleSource ? [{ audience: "public", text: singleSourceText } as const] : []),
  ...evidence.demands
    .filter(({ met }) => !met)
    .map(
      (one) => ({ audience: "inspected", text: demandText(one.demand, one.asked, one.found, askedBy(lookup, criterion, one)) }) as const,
    ),
];
