import { dutchDate, listed } from "../format-nl.ts";
import { inspectorateLabels } from "../labels-nl.ts";
import type { Consensus, Judgement, Scale } from "./assessment-parts.ts";
import type { Audiences } from "./audience.ts";
import { given } from "./given.ts";
import { gradeMark, gradeOf, gradeText } from "./grade.ts";
import type { Lookup } from "./lookup.ts";
import { type Mark, markAudiences } from "./mark.ts";

/** What people decided: a level or number of the assessors together, or the judgement that was adopted. */
export interface DecisionView {
  readonly word: string;
  readonly mark?: Mark;
  readonly because: string;
  readonly date: string;
  readonly outsideRoom?: boolean;
  readonly who?: string;
  readonly second?: string;
  readonly consequence?: string;
  readonly actors: readonly string[];
}

export const decisionAudiences = {
  word: "public",
  mark: { audience: "public", fields: markAudiences },
  because: "public",
  date: "public",
  outsideRoom: "inspected",
  who: "internal",
  second: "internal",
  consequence: "public",
  actors: "public",
} as const satisfies Audiences<DecisionView>;

/** An assessor with the inspectorate, spelled out: "inspecteur-1 (Inspectie Gezondheidszorg en Jeugd)". */
export function assessorName(lookup: Lookup, id: string): string {
  const assessor = (lookup.assessment.inspection.assessors ?? []).find((candidate) => candidate.id === id);
  return assessor === undefined ? id : `${id} (${inspectorateLabels[assessor.inspectorate]})`;
}

export const partyNames = (lookup: Lookup, ids: readonly string[]): readonly string[] => ids.map((id) => lookup.party(id)?.name ?? id);

function base(scale: Scale | undefined, decision: Consensus | Judgement) {
  const grade = gradeOf(decision);
  return {
    word: grade === undefined ? "" : gradeText(scale, grade),
    ...(grade === undefined ? {} : gradeMark(scale, grade, false)),
    because: decision.because,
    date: dutchDate(decision.date),
    ...given({ outsideRoom: decision.outsideRoom || undefined }),
  };
}

export const consensusView = (scale: Scale | undefined, consensus: Consensus): DecisionView => ({
  ...base(scale, consensus),
  who: listed(consensus.by),
  actors: [],
});

export const judgementView = (lookup: Lookup, scale: Scale | undefined, judgement: Judgement): DecisionView => ({
  ...base(scale, judgement),
  who: judgement.by,
  ...given({ second: judgement.second, consequence: judgement.consequence }),
  actors: partyNames(lookup, judgement.actors),
});
