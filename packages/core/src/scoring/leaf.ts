import type { CriterionResult } from "../schema/assessment.ts";
import { outcomeGrade } from "../schema/grade.ts";
import type { CompiledTheme } from "./compile-framework.ts";
import type { CompiledCriterion } from "./criterion.ts";
import type { NodeMembers } from "./rules/node.ts";
import type { ScaleIndex } from "./rules/scale-index.ts";
import type { Member } from "./rules/scope.ts";

/** Grades tried for criteria and for themes without a rule, by id. */
export type Completion = ReadonlyMap<string, string>;
/** The state as it is. It is told apart from a completion by being this very map. */
export const nothingTried: Completion = new Map();

/** Something without a grade, and the grades it can still get. */
export interface Open {
  readonly id: string;
  /** From low to high; empty where every number from `from` to `until` can come. */
  readonly grades: readonly string[];
  readonly from: string;
  readonly until: string;
}

/** A settled criterion that applies: what the outcomes above it are made of. */
export interface Leaf {
  readonly result: CriterionResult;
  readonly theme: string;
  /** The grades it may still take; undefined when it has one. */
  readonly open: Open | undefined;
  member(completion: Completion): Member;
}

/** The leaves of a theme. Trial criteria and what does not apply never take part in an outcome. */
export function leavesOf(theme: CompiledTheme, criteria: ReadonlyMap<string, CriterionResult>): readonly Leaf[] {
  return theme.criteria.flatMap((compiled) => {
    const result = criteria.get(compiled.criterion.id);
    return result ? leafOf(compiled, result) : [];
  });
}

function leafOf({ criterion: { id }, theme, scale, isTrial, memberOf }: CompiledCriterion, result: CriterionResult): readonly Leaf[] {
  if (!scale || isTrial || result.outcome.state === "not-applicable") return [];
  const grade = outcomeGrade(result.outcome);
  const fixed = memberOf(grade);
  const member = (completion: Completion): Member => {
    const tried = completion.get(id);
    return tried === undefined ? fixed : memberOf(tried);
  };
  return [{ result, theme, open: grade === undefined ? openOf(id, scale, result.outcome) : undefined, member }];
}

/** Everything an outcome says is still possible, else the whole scale. */
export function openOf(id: string, scale: ScaleIndex, outcome?: CriterionResult["outcome"]): Open {
  const possible = outcome?.state === "undetermined" ? outcome.possible : undefined;
  if (possible && "levels" in possible) return listed(id, possible.levels);
  const { from, until } = possible && "interval" in possible ? possible.interval : { from: scale.lowest, until: scale.highest };
  const grades = scale.order.filter((grade) => scale.compare(grade, from) >= 0 && scale.compare(grade, until) <= 0);
  return { id, grades, from, until };
}

const listed = (id: string, grades: readonly string[]): Open => ({
  id,
  grades,
  from: grades[0] as string,
  until: grades.at(-1) as string,
});

export const membersOf = (leaves: readonly Leaf[], completion: Completion): NodeMembers => ({
  criteria: leaves.map((leaf) => leaf.member(completion)),
  themes: [],
});
