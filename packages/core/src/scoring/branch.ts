import type { CriterionResult, NodeResult } from "../schema/assessment.ts";
import type { Adopted } from "./adopted.ts";
import type { CompiledTheme } from "./compile-framework.ts";
import { type Completion, type Leaf, membersOf, nothingTried, openOf } from "./leaf.ts";
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
function readThrough({ theme, leaves, adopted }: Branch, member: Member, overall: CompiledNode): Reading {
  if (!theme.node || !theme.scale || adopted.result.judgement) return { trend: 0, signature: "" };
  const below = unlessUnsaid(readingOf(theme.node, member, "criteria"), isSaidOf({ theme, leaves }));
  const above = readingOf(overall, theme.memberOf(undefined), "themes");
  // Also where the whole does not look at the theme, it asks whether the theme has a grade; what follows nothing may give none.
  const trend = below.trend === undefined ? undefined : times(below.trend, above.trend);
  return { trend, signature: `${theme.id}|${below.signature}` };
}

/** Where a rung may not be said, a ladder gives no level: then an outcome follows nothing in one direction only. */
const unlessUnsaid = (reading: Reading, isSaid: boolean): Reading =>
  isSaid || reading.trend === 0 ? reading : { ...reading, trend: undefined };

/** Whether the rule of a theme gives a grade for every completion. */
const isSaidOf = ({ theme, leaves }: Pick<Branch, "theme" | "leaves">): boolean =>
  theme.node === undefined || theme.node.isSaid(membersOf(leaves, allAtFoot(leaves)));

/** Some completion: each open leaf at the lowest it can get. */
const allAtFoot = (leaves: readonly Leaf[]): Completion =>
  new Map(leaves.flatMap(({ open }) => (open ? [[open.id, open.from] as const] : [])));

/** The same for the whole, with themes that people judge without a rule. */
export const atFoot = (branches: readonly Branch[]): Completion =>
  new Map([
    ...branches.flatMap(({ leaves }) => [...allAtFoot(leaves)]),
    ...branches.flatMap(({ theme }) => (theme.node || !theme.scale ? [] : [[theme.id, theme.scale.lowest] as const])),
  ]);

/** Criteria without a grade, as their theme reads them. */
export function openLeaves(leaves: readonly Leaf[], node: CompiledNode): readonly OpenMember[] {
  const isSaid = node.isSaid(membersOf(leaves, allAtFoot(leaves)));
  return leaves.flatMap((leaf) => asOpen(leaf, unlessUnsaid(readLeaf(leaf, node), isSaid)));
}

/** The same as the whole reads them: by themselves, and through their themes. */
export const openBelow = (branches: readonly Branch[], node: CompiledNode, isSaid: boolean): readonly OpenMember[] =>
  branches.flatMap((branch) => branch.leaves.flatMap((leaf) => asOpen(leaf, unlessUnsaid(readLeaf(leaf, node, branch), isSaid))));

const asOpen = ({ open }: Leaf, { trend, signature }: Reading): readonly OpenMember[] =>
  open ? [{ ...open, trend, alike: signature }] : [];

/** Themes that people judge without a rule and have not judged yet: they may still take any grade. */
export function openThemes(branches: readonly Branch[], overall: CompiledNode, isSaid: boolean): readonly OpenMember[] {
  return branches.flatMap(({ theme, adopted }) => {
    if (theme.node || !theme.scale || adopted.result.judgement) return [];
    const { trend, signature: alike } = unlessUnsaid(readingOf(overall, theme.memberOf(undefined), "themes"), isSaid);
    return [{ ...openOf(theme.id, theme.scale), trend, alike }];
  });
}
