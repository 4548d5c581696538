import type { NodeResult } from "../schema/assessment.ts";
import { gradeFields, gradeOf } from "../schema/grade.ts";
import { type Coverage, type Need, type Outcome, type Possible, type Stage, type Step, stages } from "../schema/outcome.ts";
import { type Adopted, partySteps, readJudgement, readPartyJudgements } from "./adopted.ts";
import type { Decided } from "./decided.ts";
import { type Completion, type Leaf, nothingTried } from "./leaf.ts";
import { type OpenMember, possibleGrades, type Reachable } from "./possible.ts";
import type { CompiledNode, NodeMembers, Verdict } from "./rules/node.ts";
import type { ScaleIndex } from "./rules/scale-index.ts";
import { onlyPossible } from "./settle.ts";

/** What is known of a theme or of the whole before its outcome is. */
export interface NodeFacts {
  readonly id: string;
  readonly scale: ScaleIndex | undefined;
  /** Absent where the framework computes no outcome. */
  readonly node: CompiledNode | undefined;
  readonly leaves: readonly Leaf[];
  /** What below it has no grade yet: criteria, and themes that people judge without a rule. */
  readonly open: readonly OpenMember[];
  readonly members: (completion: Completion) => NodeMembers;
  /** How settled the grade of a member is. */
  readonly stageOf: (member: string) => Stage | undefined;
  /** Why nothing below it applies, when that is so. */
  readonly notApplicable: () => string;
  /** Whether the profile leaves a member out. */
  readonly isOutside: (member: string) => boolean;
}

/** The computed and the adopted outcome of a theme or of the whole. */
export function assessNode(facts: NodeFacts, decided: Decided, isTraced: boolean): Adopted<NodeResult> {
  const trace: Step[] = [];
  const { id, node, scale } = facts;
  const verdict = node?.evaluate(facts.members(nothingTried), isTraced ? trace : undefined);
  const computed = node && verdict && computedOutcome(facts, node, verdict);
  const judgement = readJudgement(decided, id, verdict?.room, scale);
  const byParty = readPartyJudgements(decided, id, verdict?.room, scale);
  const judged = judgement && gradeOf(judgement);
  if (judgement && judged !== undefined) {
    trace.push({ step: "judgement", ...gradeFields(judged), because: judgement.because, base: [judgement.by] });
  }
  trace.push(...partySteps(byParty.byParty));
  const outcome: Outcome | undefined =
    judged === undefined
      ? computed
      : {
          state: "scored",
          ...gradeFields(judged),
          stage: "judgement",
          coverage: coverageOf(facts, verdict),
          possible: onlyPossible(judged),
        };
  return {
    result: {
      id,
      ...(computed && { computed }),
      ...(verdict?.room && { room: verdict.room }),
      ...(judgement && { judgement }),
      ...byParty,
      ...(outcome && { outcome }),
      trace,
    },
    // What the rule gives lies within its limits already, or these contradict each other; people can go beyond them.
    limits: judgement ? (verdict?.limits ?? []) : [],
    scale,
  };
}

function computedOutcome(facts: NodeFacts, node: CompiledNode, verdict: Verdict): Outcome {
  const { children } = verdict;
  if (children.length === 0) return { state: "not-applicable", reason: facts.notApplicable() };
  const coverage = coverageOf(facts, verdict);
  const { possible, isAlways } = reachableFrom(facts, node, verdict.grade);
  const grade = verdict.isRange ? (isAlways ? onlyOne(possible) : undefined) : verdict.grade;
  if (grade !== undefined && isPossible(grade, possible, node.scale)) {
    return { state: "scored", ...gradeFields(grade), stage: leastSettled(facts, verdict), coverage, possible };
  }
  return { state: "undetermined", coverage, possible, needs: needsOf(facts, verdict) };
}

function needsOf({ id, isOutside }: NodeFacts, { children, collect }: Verdict): Need[] {
  const needs = children
    .filter((child) => child.grade === undefined)
    .map((child): Need => ({ about: child.id, need: isOutside(child.id) ? "profile" : "level" }));
  return collect === undefined ? needs : [{ about: id, need: "collect", collect }, ...needs];
}

/** The grade that every completion gives. */
function onlyOne(possible: Possible): string | undefined {
  if ("levels" in possible) return possible.levels.length === 1 ? possible.levels[0] : undefined;
  return "interval" in possible && possible.interval.from === possible.interval.until ? possible.interval.from : undefined;
}

/** A grade that no completion gives is no outcome: leaving members out would have made it higher or lower than it can ever be. */
function isPossible(grade: string, possible: Possible, scale: ScaleIndex): boolean {
  if ("notComputed" in possible) return true;
  if ("levels" in possible) return possible.levels.includes(grade);
  const { from, until } = possible.interval;
  return scale.compare(grade, from) >= 0 && scale.compare(grade, until) <= 0;
}

function coverageOf({ leaves }: NodeFacts, verdict: Verdict | undefined): Coverage {
  const ofLeaves = { scored: leaves.filter((leaf) => leaf.open === undefined).length, applicable: leaves.length };
  if (!verdict) return { ...ofLeaves, leaves: ofLeaves };
  const scored = verdict.children.filter((child) => child.grade !== undefined).length;
  return { scored, applicable: verdict.children.length, leaves: ofLeaves };
}

function reachableFrom({ open, members }: NodeFacts, node: CompiledNode, grade: string | undefined): Reachable {
  if (open.length === 0) return { possible: grade === undefined ? { levels: [] } : onlyPossible(grade), isAlways: grade !== undefined };
  return possibleGrades(open, node.scale, (completion) => node.gradeOf(members(completion)));
}

/** A computed grade is as settled as the least settled grade it counts. */
function leastSettled({ stageOf }: NodeFacts, { children }: Verdict): Stage {
  const present = new Set(children.flatMap((child) => (child.grade === undefined ? [] : (stageOf(child.id) ?? []))));
  return stages.find((stage) => present.has(stage)) ?? "proposal";
}
