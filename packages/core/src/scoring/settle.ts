import type { CriterionResult, Room } from "../schema/assessment.ts";
import { gradeFields, gradeOf } from "../schema/grade.ts";
import type { Coverage, Need, Outcome, Possible, Stage } from "../schema/outcome.ts";
import type { NotRatedReason } from "../schema/ratings.ts";
import type { Agreement } from "./ratings.ts";
import type { ScaleIndex } from "./rules/scale-index.ts";

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
  readonly proposal: { readonly grade: string | undefined; readonly needs: readonly Need[]; readonly room: Room } | undefined;
  /** What is asked when nothing else is there: ratings where people rate, a judgement where nothing is computed. */
  readonly otherwise: "rating" | "judgement";
}

/**
 * The outcome of one criterion: the most settled of judgement, status given by people, consensus, equal ratings, proposal.
 * Unequal ratings settle nothing: the outcome is then undetermined, with the span that was rated.
 */
export function settle(from: Settling): Outcome {
  const { judgement, setAside, consensus, agreement, proposal } = from;
  const judged = judgement && gradeOf(judgement);
  if (judged !== undefined) return scored(from, judged, "judgement");
  if (setAside && setAside.why !== "insufficient-evidence") return { state: setAside.why, reason: setAside.because };
  if (setAside) return undetermined(from, [{ about: from.id, need: "observations" }]);
  const agreed = consensus && gradeOf(consensus);
  if (agreed !== undefined) return scored(from, agreed, "consensus");
  switch (agreement.kind) {
    case "equal":
      return scored(from, agreement.grade, "rating");
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
  if (proposal?.grade !== undefined) return scored(from, proposal.grade, "proposal");
  // Where there is no scale there is prose only: nobody can give a level, so none is asked for.
  return undetermined(from, proposal?.needs ?? (from.scale ? [{ about: from.id, need: from.otherwise }] : []));
}

/** The outcome that observations alone would give. */
export function proposedOutcome(from: Settling): Outcome | undefined {
  if (!from.proposal) return undefined;
  const { grade, needs } = from.proposal;
  return grade === undefined ? undetermined(from, needs) : scored(from, grade, "proposal");
}

const coverageOf = ({ indicators }: Settling, hasLevel: boolean): Coverage => ({
  ...indicators,
  leaves: { scored: hasLevel ? 1 : 0, applicable: 1 },
});

const scored = (from: Settling, grade: string, stage: Stage): Outcome => ({
  state: "scored",
  ...gradeFields(grade),
  stage,
  coverage: coverageOf(from, true),
  possible: onlyPossible(grade),
});

/** One grade and no other. */
export function onlyPossible(grade: string): Possible {
  const fields = gradeFields(grade);
  return "level" in fields ? { levels: [fields.level] } : { interval: { from: fields.value, until: fields.value } };
}

/** Without a grade everything in the span rated can still come out, else everything in the room, else on the scale. */
function undetermined(from: Settling, needs: readonly Need[], span?: Possible): Outcome {
  const possible = span ?? roomOf(from) ?? wholeOf(from.scale);
  return { state: "undetermined", coverage: coverageOf(from, false), possible, needs: [...needs] };
}

function roomOf({ proposal }: Settling): Possible | undefined {
  if (!proposal) return undefined;
  return "levels" in proposal.room ? { levels: [...proposal.room.levels] } : { interval: proposal.room.interval };
}

function wholeOf(scale: ScaleIndex | undefined): Possible {
  if (scale?.isNumber) return { interval: { from: scale.lowest, until: scale.highest } };
  return { levels: [...(scale?.order ?? [])] };
}
