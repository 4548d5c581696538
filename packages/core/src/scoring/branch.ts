import type { CriterionResult, NodeResult } from "../schema/assessment.ts";
import type { Adopted } from "./adopted.ts";
import type { CompiledTheme } from "./compile-framework.ts";
import { type Leaf, membersOf, nothingTried, openOf } from "./leaf.ts";
import type { OpenMember } from "./possible.ts";
import { type Reading, readingOf } from "./rules/analysis.ts";
import type { CompiledNode } from "./rules/node.ts";
import type { Member } from "./rules/scope.ts";
import { times, together } from "./rules/trend.ts";

/** A theme with what is below it. */
export interface Branch {
  readonly theme: CompiledTheme;
  readonly leaves: readonly Leaf[];
  /** The results of its criteria, trial ones included. */
  readonly own: readonly CriterionResult[];
  readonly adopted: Adopted<NodeResult>;
}

/** Whether a theme takes part in the whole. Without a scale it is prose; what was judged applies, whatever is below it. */
export function isApplicable({ theme, leaves, own, adopted }: Branch): boolean {
  if (!theme.scale) return false;
  if (adopted.result.judgement) return true;
  if (theme.node) return theme.node.childrenOf(membersOf(leaves, nothingTried)).length > 0;
  return own.some((result) => result.outcome.state !== "not-applicable");
}

/**
 * What an outcome makes of one criterion: on its own, and for the whole also through its theme.
 *
 * @param through the theme it belongs to, where `node` is the whole
 */
export function readLeaf({ member }: Leaf, node: CompiledNode, through?: Branch): Reading {
  const own = readingOf(node, member(nothingTried), "criteria");
  if (!through) return own;
  const under = readThrough(through, member(nothingTried), node);
  return { trend: together([own.trend, under.trend]), signature: `${own.signature}|${under.signature}` };
}

/** How the whole follows a criterion through its theme. What was judged no longer follows anything. */
function readThrough({ theme, adopted }: Branch, member: Member, overall: CompiledNode): Reading {
  if (!theme.node || !theme.scale || adopted.result.judgement) return { trend: 0, signature: "" };
  const below = readingOf(theme.node, member, "criteria");
  const above = readingOf(overall, theme.memberOf(undefined), "themes");
  return { trend: times(below.trend, above.trend), signature: `${theme.id}|${below.signature}` };
}

/** Criteria without a grade, as an outcome reads them. */
export const openLeaves = (leaves: readonly Leaf[], node: CompiledNode, through?: Branch): readonly OpenMember[] =>
  leaves.flatMap((leaf) => {
    if (!leaf.open) return [];
    const { trend, signature: alike } = readLeaf(leaf, node, through);
    return [{ ...leaf.open, trend, alike }];
  });

/** Themes that people judge without a rule and have not judged yet: they may still take any grade. */
export function openThemes(branches: readonly Branch[], overall: CompiledNode): readonly OpenMember[] {
  return branches.flatMap(({ theme, adopted }) => {
    if (theme.node || !theme.scale || adopted.result.judgement) return [];
    const { trend, signature: alike } = readingOf(overall, theme.memberOf(undefined), "themes");
    return [{ ...openOf(theme.id, theme.scale), trend, alike }];
  });
}
