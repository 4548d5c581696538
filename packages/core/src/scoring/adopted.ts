import type { Bound, JudgementResult, Room } from "../schema/assessment.ts";
import { gradeFields, gradeOf, outcomeGrade } from "../schema/grade.ts";
import type { Outcome } from "../schema/outcome.ts";
import type { Decided } from "./decided.ts";
import { isInRoom, roomWithin } from "./rules/bound.ts";
import type { ScaleIndex } from "./rules/scale-index.ts";

/** A result with what is needed to see whether a judgement goes beyond a binding limit. */
export interface Adopted<R> {
  readonly result: R;
  readonly limits: readonly Bound[];
  readonly scale: ScaleIndex | undefined;
}

/** The judgement that was adopted about a criterion, a theme or the whole. */
export function readJudgement(
  decided: Decided,
  about: string,
  room: Room | undefined,
  scale: ScaleIndex | undefined,
): JudgementResult | undefined {
  const found = decided.judgements.get(about);
  const grade = found && gradeOf(found);
  if (!found || grade === undefined) return undefined;
  const { by, second, consequence, date } = found;
  return {
    ...gradeFields(grade),
    because: found.because ?? "",
    date,
    outsideRoom: !isInRoom(grade, room, scale),
    by,
    ...(second !== undefined && { second }),
    ...(consequence !== undefined && { consequence }),
    actors: found.actors ?? [],
  };
}

/** The binding limit beyond which people settled a level. Other limits ask for a reason; a binding one refuses. */
export function brokenLimit({
  result: { outcome },
  limits,
  scale,
}: Adopted<{ readonly outcome?: Outcome | undefined }>): Bound | undefined {
  const grade = outcomeGrade(outcome);
  if (grade === undefined || outcome?.state !== "scored" || outcome.stage === "proposal" || !scale) return undefined;
  return limits.find((limit) => limit.binding === true && !isInRoom(grade, roomWithin([limit], scale), scale));
}
