import type { Bound, JudgementResult, PartyJudgement, Room } from "../schema/assessment.ts";
import { gradeFields, gradeOf, outcomeGrade } from "../schema/grade.ts";
import type { InspectionData } from "../schema/inspection.ts";
import type { Outcome, Step } from "../schema/outcome.ts";
import type { Refuse } from "./competence.ts";
import type { Decided } from "./decided.ts";
import { isInRoom, roomWithin } from "./rules/bound.ts";
import type { ScaleIndex } from "./rules/scale-index.ts";

/** A result with what is needed to see whether a judgement goes beyond a binding limit. */
export interface Adopted<R> {
  readonly result: R;
  readonly limits: readonly Bound[];
  readonly scale: ScaleIndex | undefined;
}

/** The judgement about a criterion, a theme or the whole. Those about one party are not among these. */
export function readJudgement(
  decided: Decided,
  about: string,
  room: Room | undefined,
  scale: ScaleIndex | undefined,
): JudgementResult | undefined {
  const found = decided.judgements.get(about);
  return found && judgementOf(found, room, scale);
}

/** The judgements about one party each, in the order of the parties. They stand beside the outcome and settle nothing. */
export function readPartyJudgements(
  decided: Decided,
  about: string,
  room: Room | undefined,
  scale: ScaleIndex | undefined,
  refuse: Refuse = () => undefined,
): { readonly byParty?: PartyJudgement[] } {
  const byParty = (decided.byParty.get(about) ?? []).flatMap((found): readonly PartyJudgement[] => {
    const judgement = judgementOf(found, room, scale);
    if (!judgement) return [];
    const refusal = refuse(about, judgement);
    return [{ party: found.party, ...judgement, ...(refusal && { remark: refusal }) }];
  });
  return byParty.length === 0 ? {} : { byParty };
}

/** What the derivation says of them. */
export const partySteps = (byParty: readonly PartyJudgement[] = []): readonly Step[] =>
  byParty.map((one) => ({
    step: one.remark ? "remark" : "party-judgement",
    ...gradeFields(gradeOf(one) ?? ""),
    because: one.because,
    base: [one.by],
    party: one.party,
  }));

function judgementOf(
  found: NonNullable<InspectionData["judgements"]>[number],
  room: Room | undefined,
  scale: ScaleIndex | undefined,
): JudgementResult | undefined {
  const grade = gradeOf(found);
  if (grade === undefined) return undefined;
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
