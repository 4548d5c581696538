import type { CriterionResult, NodeResult } from "../schema/assessment.ts";
import { gradeOf, outcomeGrade } from "../schema/grade.ts";
import type { Outcome, Stage } from "../schema/outcome.ts";
import type { Adopted } from "./adopted.ts";
import { atFoot, type Branch, isApplicable, openBelow, openLeaves, openThemes } from "./branch.ts";
import type { CompiledFramework, CompiledTheme } from "./compile-framework.ts";
import type { Decided } from "./decided.ts";
import { type Completion, leavesOf, membersOf, nothingTried } from "./leaf.ts";
import { assessNode } from "./node-outcome.ts";
import type { Member } from "./rules/scope.ts";

/** The themes and the whole. */
export interface Tree {
  readonly themes: readonly Adopted<NodeResult>[];
  readonly overall: Adopted<NodeResult> | undefined;
}

/** From the outcomes of the criteria up: themes first, then the whole. */
export function assessTree(compiled: CompiledFramework, results: readonly CriterionResult[], decided: Decided): Tree {
  const byTheme = groupByTheme(results);
  const branches = compiled.themes.map((theme) => assessBranch(theme, byTheme.get(theme.id) ?? [], decided, true));
  return { themes: branches.map((branch) => branch.adopted), overall: assessWhole(compiled, branches, decided, true) };
}

/**
 * One theme, from the results of its criteria.
 * @param isTraced false where only the outcome matters: for what is tried a great many times
 */
export function assessBranch(theme: CompiledTheme, own: readonly CriterionResult[], decided: Decided, isTraced: boolean): Branch {
  const byId = new Map(own.map((result) => [result.id, result]));
  const leaves = leavesOf(theme, byId);
  const facts = {
    id: theme.id,
    scale: theme.scale,
    node: theme.node,
    leaves,
    open: theme.node ? openLeaves(leaves, theme.node) : [],
    members: (completion: Completion) => membersOf(leaves, completion),
    stageOf: (id: string) => stageOf(byId.get(id)?.outcome),
    notApplicable: () => reasonsOf(own),
    isOutside: (id: string) => byId.get(id)?.outsideProfile === true,
  };
  const adopted = theme.isOutside ? leftOut(theme, own) : assessNode(facts, decided, isTraced);
  return { theme, leaves, own, adopted };
}

/** A theme of which the profile chooses no criterion: not assessed, for the same reason as its criteria. */
function leftOut({ id, scale }: CompiledTheme, [first]: readonly CriterionResult[]): Adopted<NodeResult> {
  const reason = first?.outcome.state === "not-assessed" ? first.outcome.reason : "";
  return { result: { id, outcome: { state: "not-assessed", reason }, trace: [] }, limits: [], scale };
}

/** The whole, from its themes; undefined where the framework computes none. */
export function assessWhole(
  { overall, outside: left }: CompiledFramework,
  branches: readonly Branch[],
  decided: Decided,
  isTraced: boolean,
): Adopted<NodeResult> | undefined {
  if (!overall) return undefined;
  const leaves = branches.flatMap((branch) => branch.leaves);
  const applicable = branches.filter(isApplicable);
  const outcomes = new Map([
    ...leaves.map(({ result }) => [result.id, result.outcome] as const),
    ...branches.map(({ adopted: { result } }) => [result.id, result.outcome] as const),
  ]);
  const members = (completion: Completion) => ({
    criteria: leaves.map((leaf) => leaf.member(completion)),
    themes: applicable.map((branch) => themeMember(branch, completion)),
  });
  const isSaid = overall.isSaid(members(atFoot(branches)));
  const facts = {
    id: "overall",
    scale: overall.scale,
    node: overall,
    leaves,
    open: [...openBelow(branches, overall, isSaid), ...openThemes(applicable, overall, isSaid)],
    members,
    stageOf: (id: string) => stageOf(outcomes.get(id)),
    notApplicable: () => reasonsOf(branches.flatMap((branch) => branch.own)),
    isOutside: (id: string) => left.has(id),
  };
  return assessNode(facts, decided, isTraced);
}

function groupByTheme(results: readonly CriterionResult[]): ReadonlyMap<string, readonly CriterionResult[]> {
  const groups = new Map<string, CriterionResult[]>();
  for (const result of results) {
    const known = groups.get(result.theme);
    if (known) known.push(result);
    else groups.set(result.theme, [result]);
  }
  return groups;
}

/** A theme as the whole sees it: what was judged stays; what is computed follows what is tried below it. */
function themeMember({ theme, leaves, adopted: { result } }: Branch, completion: Completion): Member {
  if (completion === nothingTried) return theme.memberOf(outcomeGrade(result.outcome));
  const judged = result.judgement && gradeOf(result.judgement);
  const tried = () => (theme.node ? theme.node.gradeOf(membersOf(leaves, completion)) : completion.get(theme.id));
  return theme.memberOf(judged ?? tried());
}

const stageOf = (outcome: Outcome | undefined): Stage | undefined => (outcome?.state === "scored" ? outcome.stage : undefined);

/** Why nothing applies: the reasons people gave, each once. Those of trial criteria only where there are no others. */
function reasonsOf(results: readonly CriterionResult[]): string {
  const settled = results.filter((result) => !result.trial);
  const reasons = (settled.length > 0 ? settled : results).flatMap(({ outcome }) =>
    outcome.state === "not-applicable" ? [outcome.reason] : [],
  );
  return [...new Set(reasons)].join(" ");
}
