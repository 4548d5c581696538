import type { NodeResult } from "../schema/assessment.ts";
import type { InspectionData } from "../schema/inspection.ts";
import { type Coverage, type Outcome, type Possible, type Stage, type Step, stages } from "../schema/outcome.ts";
import { type Adopted, readJudgement } from "./adopted.ts";
import { type Completion, type Leaf, nothingTried } from "./leaf.ts";
import type { CompiledNode, Members, Verdict } from "./node.ts";
import { type OpenLeaf, possibleLevels } from "./possible.ts";
import type { ScaleIndex } from "./scale-index.ts";

/** What is known of a theme or of the whole before its outcome is. */
export interface NodeFacts {
  readonly id: string;
  readonly scale: ScaleIndex | undefined;
  /** Absent where the framework computes no outcome. */
  readonly node: CompiledNode | undefined;
  readonly leaves: readonly Leaf[];
  /** Themes that people judge without a rule, and have not judged yet: they may still take any level. */
  readonly openThemes: readonly OpenLeaf[];
  readonly members: (completion: Completion) => Members;
  /** How settled the level of a member is. */
  readonly stageOf: (member: string) => Stage | undefined;
  /** Why nothing below it applies, when that is so. */
  readonly notApplicable: string;
}

/** The computed and the adopted outcome of a theme or of the whole. */
export function assessNode(facts: NodeFacts, inspection: InspectionData): Adopted<NodeResult> {
  const trace: Step[] = [];
  const verdict = facts.node?.evaluate(facts.members(nothingTried), trace);
  const computed = verdict && computedOutcome(facts, verdict);
  const judgement = readJudgement(inspection, facts.id, verdict?.room);
  if (judgement) trace.push({ step: "judgement", level: judgement.level, because: judgement.because, base: [judgement.by] });
  const outcome: Outcome | undefined = judgement
    ? {
        state: "scored",
        level: judgement.level,
        stage: "judgement",
        coverage: coverageOf(facts, verdict),
        possible: { levels: [judgement.level] },
      }
    : computed;
  return {
    result: {
      id: facts.id,
      ...(computed && { computed }),
      ...(verdict?.room && { room: verdict.room }),
      ...(judgement && { judgement }),
      ...(outcome && { outcome }),
      trace,
    },
    limits: verdict?.limits ?? [],
    scale: facts.scale,
  };
}

function computedOutcome(facts: NodeFacts, verdict: Verdict): Outcome {
  const { level, children } = verdict;
  if (children.length === 0) return { state: "not-applicable", reason: facts.notApplicable };
  const coverage = coverageOf(facts, verdict);
  const possible = possibleOf(facts, level);
  if (level !== undefined && isPossible(level, possible)) {
    return { state: "scored", level, stage: leastSettled(facts, verdict), coverage, possible };
  }
  const needs = children.filter((child) => child.level === undefined).map((child) => ({ about: child.id, need: "level" as const }));
  return { state: "undetermined", coverage, possible, needs };
}

/** A level that no completion gives is no outcome: leaving members out would have made it higher or lower than it can ever be. */
const isPossible = (level: string, possible: Possible): boolean => "notComputed" in possible || possible.levels.includes(level);

function coverageOf({ leaves }: NodeFacts, verdict: Verdict | undefined): Coverage {
  const ofLeaves = { scored: leaves.filter((leaf) => leaf.open === undefined).length, applicable: leaves.length };
  if (!verdict) return { ...ofLeaves, leaves: ofLeaves };
  const scored = verdict.children.filter((child) => child.level !== undefined).length;
  return { scored, applicable: verdict.children.length, leaves: ofLeaves };
}

function possibleOf({ node, leaves, openThemes, members }: NodeFacts, level: string | undefined): Possible {
  const open = [...leaves.flatMap((leaf) => leaf.open ?? []), ...openThemes];
  if (!node || open.length === 0) return { levels: level === undefined ? [] : [level] };
  return possibleLevels(open, node.scale, (completion) => node.evaluate(members(completion), undefined).level);
}

/** A computed level is as settled as the least settled level it counts. */
function leastSettled({ stageOf }: NodeFacts, { children }: Verdict): Stage {
  const present = new Set(children.flatMap((child) => (child.level === undefined ? [] : (stageOf(child.id) ?? []))));
  return stages.find((stage) => present.has(stage)) ?? "proposal";
}
