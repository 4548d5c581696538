import type { Possible } from "../schema/outcome.ts";
import { type ScaleIndex, sortLevels } from "./scale-index.ts";

/** A criterion without a level, with the levels it may still take. */
export interface OpenLeaf {
  readonly id: string;
  readonly levels: readonly string[];
}

/** The most completions that are tried. Beyond it the answer is an honest "not computed". */
const completionLimit = 20_000;

/**
 * Every level that can still come out, over all completions of the open leaves. Exact: each completion is tried, and
 * only when every level of the scale has been seen does it stop earlier. Completions in which all leaves stand equally
 * low or high come first, because those show the ends.
 */
export function possibleLevels(
  leaves: readonly OpenLeaf[],
  scale: ScaleIndex,
  levelOf: (completion: ReadonlyMap<string, string>) => string | undefined,
): Possible {
  const seen = new Set<string>();
  const tryOne = (choice: (leaf: OpenLeaf, index: number) => string | undefined): boolean => {
    const level = levelOf(new Map(leaves.map((leaf, index) => [leaf.id, choice(leaf, index) as string])));
    if (level !== undefined) seen.add(level);
    return seen.size === scale.order.length;
  };
  const done = (): Possible => ({ levels: sortLevels(scale, seen) });

  const widest = Math.max(0, ...leaves.map((leaf) => leaf.levels.length));
  for (let rank = 0; rank < widest; rank++) {
    if (tryOne((leaf) => leaf.levels[Math.min(rank, leaf.levels.length - 1)])) return done();
  }
  const completions = leaves.reduce((product, leaf) => product * leaf.levels.length, 1);
  if (completions > completionLimit) return { notComputed: "too-many-completions" };
  const strides = leaves.map((_, index) => leaves.slice(index + 1).reduce((product, leaf) => product * leaf.levels.length, 1));
  for (let number = 0; number < completions; number++) {
    if (tryOne((leaf, index) => leaf.levels[Math.floor(number / (strides[index] as number)) % leaf.levels.length])) return done();
  }
  return done();
}
