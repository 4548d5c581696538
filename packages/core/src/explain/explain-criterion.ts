import type { CriterionResult } from "../schema/assessment.ts";
import { outcomeGrade } from "../schema/grade.ts";
import { type Block, block } from "./explanation.ts";
import { gradeNoun } from "./grade-noun.ts";
import { sayBounds } from "./say-bounds.ts";
import { sayClamped } from "./say-clamped.ts";
import { sayByParty, sayConsensus, sayJudgement, sayRemark } from "./say-decisions.ts";
import { sayEvidence } from "./say-evidence.ts";
import { sayMissingEvidence } from "./say-missing.ts";
import { sayCriterionOutcome } from "./say-outcome.ts";
import { sayRatings } from "./say-ratings.ts";
import { sayRule } from "./say-rule.ts";
import { sayShifts } from "./say-shifts.ts";
import type { Telling } from "./telling.ts";
import { ruledGrade, sortTrace, type TraceParts } from "./trace-parts.ts";

/** One criterion: its outcome first, then everything that led to it, in the order in which it happened. */
export function explainCriterion(result: CriterionResult, telling: Telling): readonly Block[] {
  const scale = telling.names.scaleOf(result.id);
  if (result.outsideProfile) return [block(telling.words.outcome.outside(telling.assessment.profile?.title ?? ""))];
  return [
    sayCriterionOutcome(result, telling),
    ...sayEvidence(result, telling),
    ...sayProposal(result, scale, telling),
    ...sayRatings(result, telling),
    ...sayConsensus(result.consensus, scale, telling),
    ...sayJudgement(result.judgement, scale, telling),
    ...sayRemark(result.remark, scale, telling),
    ...sayByParty(result.byParty, scale, telling),
  ];
}

function sayProposal(result: CriterionResult, scale: string | undefined, telling: Telling): readonly Block[] {
  const { computed, outcome, trace, room } = result;
  if (outcome.state === "not-applicable" || outcome.state === "not-assessed") return [];
  if (!computed) return sayWithoutProposal(result, telling);
  const parts = sortTrace(trace);
  return [
    ...(parts.missing ? [sayMissingEvidence(parts.missing, result, telling)] : []),
    ...(parts.rule ? [sayRule(parts.rule, scale, () => undefined, telling)] : []),
    ...sayShifts(parts.shifts, ruledGrade(parts), scale, telling),
    ...sayBounds(parts, room, scale, telling),
    ...sayProposed(computed, parts, scale, telling),
  ];
}

function sayProposed(
  computed: NonNullable<CriterionResult["computed"]>,
  parts: TraceParts,
  scale: string | undefined,
  telling: Telling,
): readonly Block[] {
  const { rule: words } = telling.words;
  const grade = outcomeGrade(computed);
  if (grade === undefined) return [block(words.noProposal)];
  return [block(words.proposal(telling.names.grade(scale, grade)), sayClamped(grade, parts, scale, telling))];
}

function sayWithoutProposal({ id }: CriterionResult, telling: Telling): readonly Block[] {
  const { people: words } = telling.words;
  const noun = gradeNoun([telling.names.scaleOf(id)], telling);
  return [block(telling.names.criteria.get(id)?.outcome === "none" ? words.judged(noun) : words.rated(noun))];
}
