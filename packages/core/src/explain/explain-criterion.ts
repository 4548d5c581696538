import type { CriterionResult } from "../schema/assessment.ts";
import { type Block, block, maybe } from "./explanation.ts";
import { sayBounds } from "./say-bounds.ts";
import { sayConsensus, sayJudgement } from "./say-decisions.ts";
import { sayEvidence } from "./say-evidence.ts";
import { sayMissingEvidence } from "./say-missing.ts";
import { sayCriterionOutcome } from "./say-outcome.ts";
import { sayRatings } from "./say-ratings.ts";
import { sayRule } from "./say-rule.ts";
import type { Telling } from "./telling.ts";
import { sortTrace } from "./trace-parts.ts";

/** One criterion: its outcome first, then everything that led to it, in the order in which it happened. */
export function explainCriterion(result: CriterionResult, telling: Telling): readonly Block[] {
  const scale = telling.names.scaleOf(result.id);
  return [
    sayCriterionOutcome(result, telling),
    ...sayEvidence(result, telling),
    ...sayProposal(result, scale, telling),
    ...sayRatings(result, telling),
    ...sayConsensus(result.consensus, scale, telling),
    ...sayJudgement(result.judgement, scale, telling),
  ];
}

function sayProposal(result: CriterionResult, scale: string | undefined, telling: Telling): readonly Block[] {
  const { computed, outcome, trace, room } = result;
  if (outcome.state === "not-applicable" || outcome.state === "not-assessed") return [];
  if (!computed) return sayWithoutProposal(result, telling);
  const parts = sortTrace(trace);
  return [
    ...(parts.missing ? [sayMissingEvidence(parts.missing, telling)] : []),
    ...(parts.rule ? [sayRule(parts.rule, scale, () => undefined, telling)] : []),
    ...sayBounds(parts, room, scale, telling),
    ...sayProposed(computed, parts.rule?.level, scale, telling),
  ];
}

function sayProposed(
  computed: NonNullable<CriterionResult["computed"]>,
  ruled: string | undefined,
  scale: string | undefined,
  { words: { rule: words }, names }: Telling,
): readonly Block[] {
  if (computed.state !== "scored") return [block(words.noProposal)];
  const level = names.level(scale, computed.level);
  const isClamped = ruled !== undefined && ruled !== computed.level;
  return [block(words.proposal(level), maybe(isClamped ? words.clamped(names.level(scale, ruled), level) : undefined))];
}

function sayWithoutProposal({ id }: CriterionResult, { words: { people: words }, names }: Telling): readonly Block[] {
  return [block(names.criteria.get(id)?.outcome === "none" ? words.judged : words.rated)];
}
