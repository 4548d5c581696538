import { capital, listed } from "../format-nl.ts";
import { normLabels, pictureLabels, setAsideLabels, sourceLabels } from "../labels-nl.ts";
import { closedText, evidenceText, normText, ratingText } from "../sentences-nl.ts";
import type { CasePicture, Outcome, PictureWord } from "./assessment-parts.ts";
import type { Audiences } from "./audience.ts";
import {
  type PartyDecisionView,
  partyDecisionAudiences,
  partyDecisions,
  type RemarkView,
  remarkView,
  remarkViewAudiences,
} from "./by-party.ts";
import { criterionLabels } from "./criterion-labels.ts";
import { consensusView, type DecisionView, decisionAudiences, judgementView } from "./decision.ts";
import { given } from "./given.ts";
import { gradeText } from "./grade.ts";
import { type IndicatorView, indicatorAudiences, indicatorViews } from "./indicator.ts";
import { criterionOutcome } from "./line.ts";
import type { CriterionPair, Lookup } from "./lookup.ts";
import { type ObservationView, observationAudiences, observationViews } from "./observation.ts";
import { type OutcomeView, outcomeAudiences, outcomeView } from "./outcome.ts";
import { criterionPassages, type Passages, passagesAudiences } from "./passages.ts";
import { criterionReference, type Reference, referenceAudiences } from "./reference.ts";
import { type Remark, remarkAudiences, remarksOf } from "./remark.ts";
import { type RoomView, roomAudiences, roomView } from "./room.ts";

/** What the observations of one case show together, and what the citizen shows alone. */
export interface CaseView {
  readonly case: string;
  readonly picture: string;
  readonly voice: PictureWord;
  readonly citizen?: string;
}

/** An observation that does not count, and why. */
export interface SetAsideView {
  readonly why: string;
  readonly observation: ObservationView;
}

/** Everything about one criterion: norm, outcome, how it came about, finding and observations. */
export interface CriterionView {
  readonly reference: Reference;
  readonly good?: string;
  readonly why?: string;
  readonly norm?: string;
  readonly labels: readonly string[];
  /** Absent, like all that led to it, in a report without levels. */
  readonly outcome?: OutcomeView;
  readonly finding?: string;
  readonly evidence?: string;
  readonly sourceTypes: string;
  readonly remarks: readonly Remark[];
  readonly proposal?: OutcomeView;
  readonly room?: RoomView;
  readonly ratings?: readonly string[];
  readonly consensus?: DecisionView;
  readonly judgement?: DecisionView;
  /** A statutory shortfall that was not adopted. */
  readonly statutoryRemark?: RemarkView;
  readonly byParty?: readonly PartyDecisionView[];
  readonly indicators: readonly IndicatorView[];
  readonly cases?: readonly CaseView[];
  readonly observations: readonly ObservationView[];
  readonly withoutCase: readonly ObservationView[];
  readonly setAside?: readonly SetAsideView[];
  readonly passages?: Passages;
}

const outcome = { audience: "inspected", fields: outcomeAudiences } as const;
const observations = { audience: "public", fields: observationAudiences } as const;

export const criterionAudiences = {
  reference: { audience: "public", fields: referenceAudiences },
  good: "public",
  why: "public",
  norm: "public",
  labels: "public",
  outcome: { audience: "public", fields: outcomeAudiences },
  finding: "public",
  evidence: "inspected",
  sourceTypes: "public",
  remarks: { audience: "public", fields: remarkAudiences },
  proposal: outcome,
  room: { audience: "inspected", fields: roomAudiences },
  ratings: "internal",
  consensus: { audience: "inspected", fields: decisionAudiences },
  judgement: { audience: "public", fields: decisionAudiences },
  statutoryRemark: { audience: "public", fields: remarkViewAudiences },
  byParty: { audience: "inspected", fields: partyDecisionAudiences },
  indicators: { audience: "public", fields: indicatorAudiences },
  cases: "internal",
  observations,
  withoutCase: observations,
  setAside: "internal",
  passages: { audience: "inspected", fields: passagesAudiences },
} as const satisfies Audiences<CriterionView>;

const caseView = ({ case: id, picture, citizen }: CasePicture): CaseView => ({
  case: id,
  picture: pictureLabels[picture],
  voice: picture,
  ...given({ citizen: citizen === undefined ? undefined : pictureLabels[citizen] }),
});

// As long as the outcome is the proposal itself, it is not printed twice.
const isProposal = (outcome: Outcome): boolean => outcome.state === "scored" && outcome.stage === "proposal";

type Levels = Pick<CriterionView, "outcome" | "proposal" | "room" | "ratings" | "consensus" | "judgement" | "statutoryRemark" | "byParty">;

/** The outcome and every step to it; nothing in a report without levels. */
function levelsOf(lookup: Lookup, pair: CriterionPair): Levels {
  if (!lookup.showsLevels) return {};
  const { criterion, result } = pair;
  const { ratings } = result;
  const scale = lookup.scale(criterion.scale);
  const owner = { id: criterion.id, kind: "criterion", scale } as const;
  return {
    outcome: criterionOutcome(lookup, pair),
    ...given({
      proposal: result.computed === undefined || isProposal(result.outcome) ? undefined : outcomeView(lookup, result.computed, owner),
      room: result.room === undefined ? undefined : roomView(scale, result.room),
      ratings:
        ratings.of === 0
          ? undefined
          : [
              closedText(ratings.closed, ratings.of),
              ...ratings.entries.map((entry) => ratingText(entry, (grade) => gradeText(scale, grade))),
            ],
      consensus: result.consensus === undefined ? undefined : consensusView(scale, result.consensus),
      judgement: result.judgement === undefined ? undefined : judgementView(lookup, scale, result.judgement),
      statutoryRemark: result.remark === undefined ? undefined : remarkView(lookup, scale, result.remark),
      byParty: partyDecisions(lookup, scale, result.byParty),
    }),
  };
}

export function criterionView(lookup: Lookup, pair: CriterionPair): CriterionView {
  const view = unnumbered(lookup, pair);
  return { ...view, passages: criterionPassages(lookup, pair.criterion.id, view) };
}

function unnumbered(lookup: Lookup, pair: CriterionPair): CriterionView {
  const { criterion, result } = pair;
  const { picture, evidence } = result;
  const sources = lookup.assessment.framework.sources;
  const finding = (lookup.assessment.inspection.findings ?? []).find(({ about }) => about === criterion.id);
  return {
    reference: criterionReference(criterion),
    ...given({
      good: criterion.good,
      why: criterion.why,
      norm:
        criterion.norm === undefined
          ? undefined
          : normText(
              criterion.norm,
              capital(normLabels[criterion.norm.type]),
              (id) => sources.find((source) => source.id === id)?.title ?? id,
            ),
    }),
    labels: criterionLabels(criterion),
    ...levelsOf(lookup, pair),
    ...given({
      finding: finding?.text,
      evidence: evidence.observations === 0 ? undefined : evidenceText(evidence.cases, evidence.citizens, evidence.sourceTypes.length),
    }),
    sourceTypes: listed(evidence.sourceTypes.map((type) => sourceLabels[type])),
    remarks: remarksOf(lookup, pair),
    indicators: indicatorViews(lookup, pair),
    cases: picture.cases.map(caseView),
    observations: picture.cases.flatMap((one) => observationViews(lookup, one.observations).map((view) => ({ ...view, case: one.case }))),
    withoutCase: observationViews(lookup, picture.withoutCase),
    setAside: picture.setAside.flatMap(({ id, why }) =>
      observationViews(lookup, [id]).map((observation) => ({ why: setAsideLabels[why], observation })),
    ),
  };
}
