import type { Bound, JudgementResult, Room } from "../schema/assessment.ts";
import type { InspectionData } from "../schema/inspection.ts";
import type { Outcome } from "../schema/outcome.ts";
import { isOutsideRoom } from "./ratings.ts";
import { levelsWithin } from "./rules/bound.ts";
import type { ScaleIndex } from "./scale-index.ts";

/** A result with what is needed to see whether a judgement goes beyond a binding limit. */
export interface Adopted<R> {
  readonly result: R;
  readonly limits: readonly Bound[];
  readonly scale: ScaleIndex | undefined;
}

/** The judgement that was adopted about a criterion, a theme or the whole. */
export function readJudgement(inspection: InspectionData, about: string, room: Room | undefined): JudgementResult | undefined {
  const found = inspection.judgements?.find((entry) => entry.about === about);
  if (!found) return undefined;
  const { level, by, second, consequence, date } = found;
  return {
    level,
    because: found.because ?? "",
    date,
    outsideRoom: isOutsideRoom(level, room),
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
  if (outcome?.state !== "scored" || outcome.stage === "proposal" || !scale) return undefined;
  return limits.find((limit) => limit.binding === true && !levelsWithin([limit], scale).includes(outcome.level));
}
