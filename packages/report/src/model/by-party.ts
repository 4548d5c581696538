import { refusalText } from "../supervision-nl.ts";
import type { PartyJudgement, Scale, StatutoryRemark } from "./assessment-parts.ts";
import type { Audiences } from "./audience.ts";
import { type DecisionView, decisionAudiences, judgementView, partyNames } from "./decision.ts";
import { given } from "./given.ts";
import type { Lookup } from "./lookup.ts";

/** What was adopted about one party, or remarked where it could not be adopted. */
export interface PartyDecisionView {
  readonly party: string;
  readonly decision: DecisionView;
  /** Why it is a remark; absent where it was adopted. */
  readonly refused?: string;
}

export const partyDecisionAudiences = {
  party: "public",
  decision: { audience: "public", fields: decisionAudiences },
  refused: "public",
} as const satisfies Audiences<PartyDecisionView>;

/** A statutory shortfall that was not adopted, and why not. */
export interface RemarkView {
  readonly decision: DecisionView;
  readonly refused: string;
}

export const remarkViewAudiences = {
  decision: { audience: "public", fields: decisionAudiences },
  refused: "public",
} as const satisfies Audiences<RemarkView>;

export const partyName = (lookup: Lookup, id: string): string => partyNames(lookup, [id]).join("");

/** The judgements about one party each; undefined where there are none. */
export function partyDecisions(
  lookup: Lookup,
  scale: Scale | undefined,
  byParty: readonly PartyJudgement[] = [],
): readonly PartyDecisionView[] | undefined {
  if (byParty.length === 0) return undefined;
  return byParty.map((one) => ({
    party: partyName(lookup, one.party),
    decision: judgementView(lookup, scale, one),
    ...given({ refused: one.remark === undefined ? undefined : refusalText(one.remark) }),
  }));
}

export const remarkView = (lookup: Lookup, scale: Scale | undefined, remark: StatutoryRemark): RemarkView => ({
  decision: judgementView(lookup, scale, remark),
  refused: refusalText(remark),
});
