import { dutchDate } from "../format-nl.ts";
import { countText, decisionLabels, rebuttalWords } from "../rebuttal-nl.ts";
import type { Rebuttal as Remark } from "./assessment-parts.ts";
import type { Audiences } from "./audience.ts";
import { partyNames } from "./decision.ts";
import { given } from "./given.ts";
import type { Lookup } from "./lookup.ts";

/** A remark and what was decided about it. */
export interface RemarkView {
  readonly id: string;
  readonly passage: string;
  readonly remark: string;
  readonly received: string;
  readonly decision?: string;
  readonly because?: string;
}

/** What one party said. */
export interface PartyRemarks {
  readonly party: string;
  readonly remarks: readonly RemarkView[];
}

/** Wederhoor. Everyone reads how many remarks were accepted; the parties also which ones, and why. */
export interface Rebuttal {
  /** Absent when no party said that a fact is wrong. */
  readonly counts?: string;
  readonly facts?: readonly PartyRemarks[];
  readonly views?: readonly PartyRemarks[];
}

const remarks = {
  audience: "public",
  fields: { id: "public", passage: "public", remark: "public", received: "public", decision: "public", because: "public" },
} as const satisfies { readonly audience: "public"; readonly fields: Audiences<RemarkView> };
const perParty = {
  audience: "inspected",
  fields: { party: "public", remarks },
} as const;

export const rebuttalAudiences = { counts: "public", facts: perParty, views: perParty } as const satisfies Audiences<Rebuttal>;

/** The remarks of each party, in the order of the parties and then of the remarks. */
function byParty(lookup: Lookup, all: readonly Remark[], view: (remark: Remark) => RemarkView): readonly PartyRemarks[] {
  const ids = [
    ...new Set([...(lookup.assessment.inspection.parties ?? []), ...all.map(({ party }) => ({ id: party }))].map(({ id }) => id)),
  ];
  return ids.flatMap((id) => {
    const own = all.filter(({ party }) => party === id);
    const [party = id] = partyNames(lookup, [id]);
    return own.length === 0 ? [] : [{ party, remarks: own.map(view) }];
  });
}

function remarkView({ id, passage, remark, received, decision, because, decided }: Remark): RemarkView {
  const label = decision && [decisionLabels[decision], ...(decided === undefined ? [] : [dutchDate(decided)])].join(", ");
  return { id, passage, remark, received: dutchDate(received), ...given({ decision: label, because }) };
}

function countsOf(facts: readonly Remark[]): string | undefined {
  if (facts.length === 0) return undefined;
  const decisions = Object.entries(decisionLabels).map(
    ([decision, label]) => [label, facts.filter((remark) => remark.decision === decision).length] as const,
  );
  const open = [rebuttalWords.undecided, facts.filter(({ decision }) => decision === undefined).length] as const;
  return countText(facts.length, [...decisions, open]);
}

/** What parties said of the draft; undefined as long as no party said anything. A view needs no decision to be printed. */
export function rebuttal(lookup: Lookup): Rebuttal | undefined {
  const all = lookup.assessment.inspection.rebuttal ?? [];
  if (all.length === 0) return undefined;
  const facts = all.filter(({ is }) => is === "fact");
  const views = all.filter(({ is }) => is === "view");
  return {
    ...given({ counts: countsOf(facts) }),
    facts: byParty(lookup, facts, (remark) => ({ decision: rebuttalWords.undecided, ...remarkView(remark) })),
    views: byParty(lookup, views, remarkView),
  };
}
