import type { CriterionResult } from "../schema/assessment.ts";
import type { CompiledTheme } from "./compile-framework.ts";
import { type Members, nodeMember } from "./node.ts";
import type { OpenLeaf } from "./possible.ts";
import type { Member } from "./scope.ts";

/** Levels tried for open criteria, by id. */
export type Completion = ReadonlyMap<string, string>;
/** The state as it is. It is told apart from a completion by being this very map. */
export const nothingTried: Completion = new Map();

/** A settled criterion that applies: what the outcomes above it are made of. */
export interface Leaf {
  readonly result: CriterionResult;
  /** The levels it may still take; undefined when it has one. */
  readonly open: OpenLeaf | undefined;
  member(completion: Completion): Member;
}

/** The leaves of a theme. Trial criteria and what does not apply never take part in an outcome. */
export function leavesOf(theme: CompiledTheme, criteria: ReadonlyMap<string, CriterionResult>): readonly Leaf[] {
  return theme.criteria.flatMap(({ criterion, scale, isTrial }) => {
    const result = criteria.get(criterion.id);
    if (!result || !scale || isTrial || result.outcome.state === "not-applicable") return [];
    const { outcome } = result;
    const fixed = nodeMember(criterion.id, scale, outcome.state === "scored" ? outcome.level : undefined, criterion);
    const open = outcome.state === "scored" ? undefined : { id: criterion.id, levels: openLevels(result, scale.order) };
    const member = (completion: Completion): Member => {
      const tried = completion.get(criterion.id);
      return tried === undefined ? fixed : nodeMember(criterion.id, scale, tried, criterion);
    };
    return [{ result, open, member }];
  });
}

const openLevels = ({ outcome }: CriterionResult, all: readonly string[]): readonly string[] =>
  outcome.state === "undetermined" && "levels" in outcome.possible ? outcome.possible.levels : all;

export const membersOf = (leaves: readonly Leaf[], completion: Completion): Members => ({
  criteria: leaves.map((leaf) => leaf.member(completion)),
  themes: [],
});
