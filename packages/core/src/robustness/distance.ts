import { readLeaf } from "../scoring/branch.ts";
import { type Leaf, nothingTried } from "../scoring/leaf.ts";
import type { CompiledNode } from "../scoring/rules/node.ts";
import type { ScaleIndex } from "../scoring/rules/scale-index.ts";
import type { Trend } from "../scoring/rules/trend.ts";
import { affordableTries } from "./effort.ts";
import type { Distance, Move, Standing } from "./flip.ts";
import { membersFor, nodeOf, type Situation, standingsAfter } from "./standing.ts";

/** How many combinations of steps are tried for one distance. */
const mostTried = 2_000;

type Side = "lower" | "higher";

/** A criterion with a grade, and how far it can move to each side. */
interface Movable {
  readonly id: string;
  readonly scale: ScaleIndex;
  readonly position: number;
  readonly grade: string;
  readonly trend: Trend;
  /** The same for two that can change places without changing the outcome. */
  readonly kind: string;
}

/**
 * The fewest steps to an outcome on this side: all ways of one step are tried, then all of two, and so on. Of criteria that
 * the rule cannot tell apart only the first is moved first; and where the outcome only rises or only falls with a criterion,
 * it is moved that way only. So the first way that is found is one of the shortest.
 */
export function distanceTo(side: Side, id: string, outcome: Standing, situation: Situation): Distance {
  const node = nodeOf(id, situation);
  if (!node || !("grade" in outcome)) return { kind: "unreachable" };
  const movables = movablesOf(id, node, situation);
  const isThere = (grade: string): boolean => (side === "lower" ? -1 : 1) * node.scale.compare(grade, outcome.grade) > 0;
  const farthest = movables.reduce((total, one) => total + Math.max(one.position, one.scale.order.length - 1 - one.position), 0);
  const most = Math.min(mostTried, affordableTries(situation));
  let tried = 0;
  for (let steps = 1; steps <= farthest; steps++) {
    for (const moves of waysOf(movables, steps, side)) {
      if (tried++ >= most) return { kind: "not-computed", within: steps - 1 };
      const gives = standingsAfter(situation, moves).get(id);
      if (gives && "grade" in gives && isThere(gives.grade)) return { kind: "found", steps, moves, gives };
    }
  }
  return { kind: "unreachable" };
}

function movablesOf(id: string, node: CompiledNode, situation: Situation): readonly Movable[] {
  const isWhole = id === "overall";
  const below = situation.branches.filter(({ theme }) => isWhole || theme.id === id);
  // With something still open, or a rung that cannot be said, an outcome can vanish: then a step down may lead up.
  const isFirm = below.every(({ leaves }) => leaves.every(({ open }) => !open)) && node.isSaid(membersFor(id, situation));
  const movables = below.flatMap((branch) =>
    branch.leaves.flatMap((leaf): readonly Movable[] => {
      const { trend, signature } = readLeaf(leaf, node, isWhole ? branch : undefined);
      const movable = trend === 0 ? undefined : movableOf(leaf);
      return movable ? [{ ...movable, trend: isFirm ? trend : undefined, kind: `${movable.grade}|${signature}` }] : [];
    }),
  );
  return movables.sort((a, b) => (a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1));
}

function movableOf(leaf: Leaf): Omit<Movable, "trend" | "kind"> | undefined {
  const { id, scale, grade } = leaf.member(nothingTried);
  if (!scale || grade === undefined || scale.order.length === 0) return undefined;
  return { id, scale, grade, position: scale.position(grade) };
}

/** Every way to take exactly so many steps. */
function* waysOf(movables: readonly Movable[], steps: number, side: Side, at = 0, before?: number): Generator<readonly Move[]> {
  if (steps === 0) {
    yield [];
    return;
  }
  const movable = movables[at];
  if (!movable) return;
  const isLikeLast = at > 0 && movables[at - 1]?.kind === movable.kind;
  for (const by of reachOf(movable, steps, side)) {
    // Of criteria alike, one never moves more than the one before it: their other orders give the same.
    if (isLikeLast && before !== undefined && rank(by) > rank(before)) continue;
    for (const rest of waysOf(movables, steps - Math.abs(by), side, at + 1, by)) {
      yield by === 0 ? rest : [moveOf(movable, by), ...rest];
    }
  }
}

/** Orders moves by size, and by direction where the size is equal. */
const rank = (by: number): number => 2 * Math.abs(by) + (by > 0 ? 1 : 0);

/** How many levels up (above zero) or down it can go in so many steps. */
function reachOf({ position, scale, trend }: Movable, steps: number, side: Side): readonly number[] {
  const wanted = side === "higher" ? 1 : -1;
  const down = trend === undefined || trend !== wanted ? Math.min(steps, position) : 0;
  const up = trend === undefined || trend === wanted ? Math.min(steps, scale.order.length - 1 - position) : 0;
  return Array.from({ length: down + up + 1 }, (_, index) => index - down);
}

const moveOf = ({ id, scale, grade, position }: Movable, by: number): Move => ({
  criterion: id,
  from: { grade },
  to: { grade: scale.order[position + by] as string },
});
