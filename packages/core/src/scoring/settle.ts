import type { CriterionResult, Room } from "../schema/assessment.ts";
import type { Coverage, Need, Outcome, Stage } from "../schema/outcome.ts";
import type { NotRatedReason } from "../schema/ratings.ts";
import type { Agreement } from "./ratings.ts";
import type { ScaleIndex } from "./scale-index.ts";

/** Everything that can settle the level of one criterion. */
export interface Settling {
  readonly id: string;
  readonly scale: ScaleIndex | undefined;
  /** Indicators with an observation, of all indicators. */
  readonly indicators: { readonly scored: number; readonly applicable: number };
  readonly judgement: CriterionResult["judgement"];
  readonly setAside: { readonly why: NotRatedReason; readonly because: string } | undefined;
  readonly consensus: CriterionResult["consensus"];
  readonly agreement: Agreement;
  readonly proposal: { readonly level: string | undefined; readonly needs: readonly Need[]; readonly room: Room } | undefined;
  /** What is asked when nothing else is there: ratings where people rate, a judgement where nothing is computed. */
  readonly otherwise: "rating" | "judgement";
}

/**
 * The outcome of one criterion: the most settled of judgement, status given by people, consensus, equal ratings, proposal.
 * Unequal ratings settle nothing: the outcome is then undetermined, with the span that was rated.
 */
export function settle(from: Settling): Outcome {
  const { judgement, setAside, consensus, agreement, proposal } = from;
  if (judgement) return scored(from, judgement.level, "judgement");
  if (setAside && setAside.why !== "insufficient-evidence") return { state: setAside.why, reason: setAside.because };
  if (setAside) return undetermined(from, [{ about: from.id, need: "observations" }]);
  if (consensus) return scored(from, consensus.level, "consensus");
  switch (agreement.kind) {
    case "equal":
      return scored(from, agreement.level, "rating");
    case "not-applicable":
    case "not-assessed":
      return { state: agreement.kind, reason: agreement.reason };
    case "unequal":
      return undetermined(from, [{ about: from.id, need: "consensus" }], agreement.span);
    case "insufficient-evidence":
      return undetermined(from, [{ about: from.id, need: "observations" }]);
    case "none":
      break;
    default:
      return agreement satisfies never;
  }
  if (proposal?.level !== undefined) return scored(from, proposal.level, "proposal");
  // Where there is no scale there is prose only: nobody can give a level, so none is asked for.
  return undetermined(from, proposal?.needs ?? (from.scale ? [{ about: from.id, need: from.otherwise }] : []));
}

/** The outcome that observations alone would give. */
export function proposedOutcome(from: Settling): Outcome | undefined {
  if (!from.proposal) return undefined;
  const { level, needs } = from.proposal;
  return level === undefined ? undetermined(from, needs) : scored(from, level, "proposal");
}

const coverageOf = ({ indicators }: Settling, hasLevel: boolean): Coverage => ({
  ...indicators,
  leaves: { scored: hasLevel ? 1 : 0, applicable: 1 },
});

const scored = (from: Settling, level: string, stage: Stage): Outcome => ({
  state: "scored",
  level,
  stage,
  coverage: coverageOf(from, true),
  possible: { levels: [level] },
});

/** Without a level every level of the span rated can still come out, else every level of the room, else of the scale. */
function undetermined(from: Settling, needs: readonly Need[], span: readonly string[] = []): Outcome {
  const levels = span.length > 0 ? span : (from.proposal?.room.levels ?? from.scale?.order ?? []);
  return { state: "undetermined", coverage: coverageOf(from, false), possible: { levels: [...levels] }, needs: [...needs] };
}
