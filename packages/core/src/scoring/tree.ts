import type { CriterionResult, NodeResult } from "../schema/assessment.ts";
import type { InspectionData } from "../schema/inspection.ts";
import type { Outcome, Stage } from "../schema/outcome.ts";
import type { Adopted } from "./adopted.ts";
import type { CompiledFramework } from "./compile-framework.ts";
import { type Completion, leavesOf, membersOf } from "./leaf.ts";
import { type Members, nodeMember } from "./node.ts";
import { assessNode } from "./node-outcome.ts";

/** The themes and the whole. */
export interface Tree {
  readonly themes: readonly Adopted<NodeResult>[];
  readonly overall: Adopted<NodeResult> | undefined;
}

/** From the outcomes of the criteria up: themes first, then the whole. */
export function assessTree(compiled: CompiledFramework, results: readonly CriterionResult[], inspection: InspectionData): Tree {
  const byId = new Map(results.map((result) => [result.id, result]));
  const stageOfCriterion = (id: string): Stage | undefined => stageOf(byId.get(id)?.outcome);
  const branches = compiled.themes.map((theme) => {
    const leaves = leavesOf(theme, byId);
    const facts = { ...theme, leaves, members: (completion: Completion) => membersOf(leaves, completion), stageOf: stageOfCriterion };
    const adopted = assessNode({ ...facts, notApplicable: reasonsOf(results.filter((result) => result.theme === theme.id)) }, inspection);
    return { theme, leaves, adopted };
  });

  const leaves = branches.flatMap((branch) => branch.leaves);
  const members = (completion: Completion): Members => ({
    criteria: membersOf(leaves, completion).criteria,
    themes: branches
      .filter((branch) => branch.leaves.length > 0)
      .map(({ theme, leaves: own, adopted }) => {
        const level = adopted.result.judgement?.level ?? theme.node?.evaluate(membersOf(own, completion), undefined).level;
        return nodeMember(theme.id, theme.scale, level);
      }),
  });
  const stageOfTheme = new Map(branches.map(({ adopted }) => [adopted.result.id, stageOf(adopted.result.outcome)]));
  const overall =
    compiled.overall &&
    assessNode(
      {
        id: "overall",
        scale: compiled.overall.scale,
        node: compiled.overall,
        leaves,
        members,
        stageOf: (id) => stageOfTheme.get(id) ?? stageOfCriterion(id),
        notApplicable: reasonsOf(results),
      },
      inspection,
    );
  return { themes: branches.map((branch) => branch.adopted), overall };
}

const stageOf = (outcome: Outcome | undefined): Stage | undefined => (outcome?.state === "scored" ? outcome.stage : undefined);

/** Why nothing applies: the reasons people gave, each once. */
function reasonsOf(results: readonly CriterionResult[]): string {
  return [...new Set(results.flatMap(({ outcome }) => (outcome.state === "not-applicable" ? [outcome.reason] : [])))].join(" ");
}
