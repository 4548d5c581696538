import type { CriterionResult } from "../schema/assessment.ts";
import type { Criterion } from "../schema/framework.ts";
import { gradeFields, gradeOf } from "../schema/grade.ts";
import type { Step } from "../schema/outcome.ts";
import { type Adopted, partySteps, readJudgement, readPartyJudgements } from "./adopted.ts";
import type { Refuse } from "./competence.ts";
import type { Decided } from "./decided.ts";
import { weighEvidence } from "./evidence.ts";
import type { Fact } from "./facts.ts";
import { makePicture, plainUnit } from "./picture.ts";
import type { Propose } from "./proposal.ts";
import { agree, readRatings } from "./ratings.ts";
import { isInRoom } from "./rules/bound.ts";
import type { MemberOf } from "./rules/member.ts";
import type { ScaleIndex } from "./rules/scale-index.ts";
import { proposedOutcome, type Settling, settle } from "./settle.ts";

/** A criterion made ready for use. */
export interface CompiledCriterion {
  readonly criterion: Criterion;
  readonly theme: string;
  readonly scale: ScaleIndex | undefined;
  readonly isTrial: boolean;
  /** Whether the profile leaves it out: what was seen is kept, and nothing is made of it. */
  readonly isOutside: boolean;
  /** Absent where the framework computes no proposal. */
  readonly propose: Propose | undefined;
  readonly memberOf: MemberOf;
}

/** Picture, evidence, proposal, ratings, consensus and judgement of one criterion, and the outcome they settle. */
export function assessCriterion(
  compiled: CompiledCriterion,
  decided: Decided,
  factsOf: ReadonlyMap<string, readonly Fact[]>,
  { caseCount, profile, refuse }: CriterionContext,
): Adopted<CriterionResult> {
  const { criterion, scale, propose } = compiled;
  const { id, outcome: declared } = criterion;
  const facts = (criterion.indicators ?? []).flatMap((indicator) => factsOf.get(indicator.id) ?? []);
  const unit = declared !== "none" && declared.from === "observations" ? declared.unit : plainUnit;
  const picture = makePicture(facts, unit);
  const evidence = weighEvidence(criterion, facts, picture);
  const head = { id, theme: compiled.theme, trial: compiled.isTrial };
  if (compiled.isOutside) return { result: { ...head, ...leftOut(decided, profile), picture, evidence }, limits: [], scale };
  const proposal = propose?.(facts, caseCount);
  const room = proposal?.room;

  const ratings = readRatings(decided, id, room, scale);
  const consensus = readConsensus(decided, id, room, scale);
  const given = readJudgement(decided, id, room, scale);
  const refusal = given && refuse(id, given);
  // A statutory shortfall that is not for the one who saw it stays a remark: then everything below it settles the level.
  const judgement = refusal ? undefined : given;
  const remark = given && refusal && { ...given, ...refusal };
  const byParty = readPartyJudgements(decided, id, room, scale, refuse);
  const status = decided.notRated.get(id);
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
    ...(consensus ? [{ step: "consensus" as const, ...gradeIn(consensus), because: consensus.because, base: consensus.by }] : []),
    ...(judgement ? [{ step: "judgement" as const, ...gradeIn(judgement), because: judgement.because, base: [judgement.by] }] : []),
    ...(remark ? [{ step: "remark" as const, ...gradeIn(remark), because: remark.because, base: [remark.by] }] : []),
    ...partySteps(byParty.byParty),
  ];
  const result: CriterionResult = {
    ...head,
    picture,
    evidence,
    ...(computed && { computed }),
    ...(room && { room }),
    ratings,
    ...(consensus && { consensus }),
    ...(judgement && { judgement }),
    ...(remark && { remark }),
    ...byParty,
    outcome: settle(settling),
    trace,
  };
  return { result, limits: proposal?.limits ?? [], scale };
}

/** What of an inspection holds for all criteria. */
export interface CriterionContext {
  readonly caseCount: number;
  /** Name of the profile; absent where all of the framework is looked at. */
  readonly profile: string | undefined;
  /** Whether a shortfall is not for the one who saw it to adopt. */
  readonly refuse: Refuse;
}

/** A criterion outside the profile: not assessed, whatever was seen. */
const leftOut = ({ closing }: Decided, profile: string | undefined) => ({
  outsideProfile: true as const,
  ratings: { ...closing, entries: [] },
  outcome: { state: "not-assessed" as const, reason: profile ?? "" },
  trace: [],
});

const gradeIn = ({ level, value }: { level?: string | undefined; value?: string | undefined }) => ({
  ...(level !== undefined && { level }),
  ...(value !== undefined && { value }),
});

function readConsensus(
  decided: Decided,
  about: string,
  room: CriterionResult["room"],
  scale: ScaleIndex | undefined,
): CriterionResult["consensus"] {
  const found = decided.consensus.get(about);
  const grade = found && gradeOf(found);
  if (!found || grade === undefined) return undefined;
  return {
    ...gradeFields(grade),
    because: found.because ?? "",
    date: found.date,
    by: found.by,
    outsideRoom: !isInRoom(grade, room, scale),
  };
}
