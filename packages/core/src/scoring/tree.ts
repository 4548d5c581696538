import type { CriterionResult, NodeResult } from "../schema/assessment.ts";
import type { InspectionData } from "../schema/inspection.ts";
import type { Outcome, Stage } from "../schema/outcome.ts";
import type { Adopted } from "./adopted.ts";
import type { CompiledFramework, CompiledTheme } from "./compile-framework.ts";
import { type Completion, type Leaf, leavesOf, membersOf, nothingTried } from "./leaf.ts";
import { type Members, nodeMember } from "./node.ts";
import { assessNode } from "./node-outcome.ts";
import type { OpenLeaf } from "./possible.ts";
import type { Member } from "./scope.ts";

/** The themes and the whole. */
export interface Tree {
  readonly themes: readonly Adopted<NodeResult>[];
  readonly overall: Adopted<NodeResult> | undefined;
}

/** From the outcomes of the criteria up: themes first, then the whole. */
export function assessTree(compiled: CompiledFramework, results: readonly CriterionResult[], inspection: InspectionData): Tree {
  const byId = new Map(results.map((result) => [result.id, result]));
  const stageOfCriterion = (id: string): Stage | undefined => stageOf(byId.get(id)?.outcome);
  const branches = compiled.themes.map((theme): Branch => {
    const leaves = leavesOf(theme, byId);
    const own = results.filter((result) => result.theme === theme.id);
    const facts = {
      ...theme,
      leaves,
      openThemes: [],
      members: (completion: Completion) => membersOf(leaves, completion),
      stageOf: stageOfCriterion,
    };
    return { theme, leaves, own, adopted: assessNode({ ...facts, notApplicable: reasonsOf(own) }, inspection) };
  });

  const leaves = branches.flatMap((branch) => branch.leaves);
  const applicable = branches.filter(isApplicable);
  const members = (completion: Completion): Members => ({
    criteria: membersOf(leaves, completion).criteria,
    themes: applicable.map((branch) => themeMember(branch, completion)),
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
        openThemes: applicable.flatMap(openTheme),
        members,
        stageOf: (id) => stageOfTheme.get(id) ?? stageOfCriterion(id),
        notApplicable: reasonsOf(results),
      },
      inspection,
    );
  return { themes: branches.map((branch) => branch.adopted), overall };
}

/** A theme with what is below it. */
interface Branch {
  readonly theme: CompiledTheme;
  readonly leaves: readonly Leaf[];
  /** The results of its criteria, trial ones included. */
  readonly own: readonly CriterionResult[];
  readonly adopted: Adopted<NodeResult>;
}

/** Whether a theme takes part in the whole. Without a scale it is prose; what was judged applies, whatever is below it. */
function isApplicable({ theme, leaves, own, adopted }: Branch): boolean {
  if (!theme.scale) return false;
  if (adopted.result.judgement) return true;
  if (theme.node) return theme.node.childrenOf(membersOf(leaves, nothingTried)).length > 0;
  return own.some((result) => result.outcome.state !== "not-applicable");
}

function themeMember({ theme, leaves, adopted: { result } }: Branch, completion: Completion): Member {
  const tried = () => (theme.node ? theme.node.evaluate(membersOf(leaves, completion), undefined).level : completion.get(theme.id));
  const level = completion === nothingTried ? levelOf(result.outcome) : (result.judgement?.level ?? tried());
  return nodeMember(theme.id, theme.scale, level);
}

const levelOf = (outcome: Outcome | undefined): string | undefined => (outcome?.state === "scored" ? outcome.level : undefined);

const openTheme = ({ theme, adopted }: Branch): readonly OpenLeaf[] =>
  theme.node || !theme.scale || adopted.result.judgement ? [] : [{ id: theme.id, levels: theme.scale.order }];

const stageOf = (outcome: Outcome | undefined): Stage | undefined => (outcome?.state === "scored" ? outcome.stage : undefined);

/** Why nothing applies: the reasons people gave, each once. Those of trial criteria only where there are no others. */
function reasonsOf(results: readonly CriterionResult[]): string {
  const settled = results.filter((result) => !result.trial);
  const reasons = (settled.length > 0 ? settled : results).flatMap(({ outcome }) =>
    outcome.state === "not-applicable" ? [outcome.reason] : [],
  );
  return [...new Set(reasons)].join(" ");
}
