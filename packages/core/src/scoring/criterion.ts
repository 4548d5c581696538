import type { CriterionResult } from "../schema/assessment.ts";
import type { Criterion } from "../schema/framework.ts";
import type { InspectionData } from "../schema/inspection.ts";
import type { Step } from "../schema/outcome.ts";
import { type Adopted, readJudgement } from "./adopted.ts";
import { weighEvidence } from "./evidence.ts";
import type { Fact } from "./facts.ts";
import { makePicture, plainUnit } from "./picture.ts";
import type { Propose } from "./proposal.ts";
import { agree, isOutsideRoom, readRatings } from "./ratings.ts";
import type { ScaleIndex } from "./scale-index.ts";
import { proposedOutcome, type Settling, settle } from "./settle.ts";

/** A criterion made ready for use. */
export interface CompiledCriterion {
  readonly criterion: Criterion;
  readonly theme: string;
  readonly scale: ScaleIndex | undefined;
  readonly isTrial: boolean;
  /** Absent where the framework computes no proposal. */
  readonly propose: Propose | undefined;
}

/** Picture, evidence, proposal, ratings, consensus and judgement of one criterion, and the outcome they settle. */
export function assessCriterion(
  compiled: CompiledCriterion,
  inspection: InspectionData,
  factsOf: ReadonlyMap<string, readonly Fact[]>,
): Adopted<CriterionResult> {
  const { criterion, scale, propose } = compiled;
  const { id, outcome: declared } = criterion;
  const facts = (criterion.indicators ?? []).flatMap((indicator) => factsOf.get(indicator.id) ?? []);
  const unit = declared !== "none" && declared.from === "observations" ? declared.unit : plainUnit;
  const picture = makePicture(facts, unit);
  const evidence = weighEvidence(criterion, facts, picture);
  const proposal = propose?.(facts, picture);
  const room = proposal?.room;

  const ratings = readRatings(inspection, id, room);
  const consensus = readConsensus(inspection, id, room);
  const judgement = readJudgement(inspection, id, room);
  const status = inspection.notRated?.find((entry) => entry.about === id);
  const indicators = criterion.indicators?.length ?? 0;
  const settling: Settling = {
    id,
    scale,
    indicators: { scored: indicators - evidence.emptyIndicators.length, applicable: indicators },
    judgement,
    setAside: status && { why: status.why, because: status.because ?? "" },
    consensus,
    agreement: agree(ratings, scale),
    proposal,
    otherwise: declared === "none" ? "judgement" : "rating",
  };
  const computed = proposedOutcome(settling);
  const trace: Step[] = [
    ...(proposal?.trace ?? []),
    ...(ratings.entries.length > 0 ? [{ step: "ratings" as const, base: ratings.entries.map((entry) => entry.assessor) }] : []),
    ...(consensus ? [{ step: "consensus" as const, level: consensus.level, because: consensus.because, base: consensus.by }] : []),
    ...(judgement ? [{ step: "judgement" as const, level: judgement.level, because: judgement.because, base: [judgement.by] }] : []),
  ];
  const result: CriterionResult = {
    id,
    theme: compiled.theme,
    trial: compiled.isTrial,
    picture,
    evidence,
    ...(computed && { computed }),
    ...(room && { room }),
    ratings,
    ...(consensus && { consensus }),
    ...(judgement && { judgement }),
    outcome: settle(settling),
    trace,
  };
  return { result, limits: proposal?.limits ?? [], scale };
}

function readConsensus(inspection: InspectionData, about: string, room: CriterionResult["room"]): CriterionResult["consensus"] {
  const found = inspection.consensus?.find((entry) => entry.about === about);
  return (
    found && {
      level: found.level,
      because: found.because ?? "",
      date: found.date,
      by: found.by,
      outsideRoom: isOutsideRoom(found.level, room),
    }
  );
}
