import type { ScaleIndex } from "../scale-index.ts";
import type { Decide } from "../scope.ts";
import { idsOf } from "./selection.ts";

export type Rank = "lowest" | "highest" | "lower-median";

/** The place of a rank in a sorted list of `size` levels: of an even number the lower of the two middle ones. */
const placeOf = (rank: Rank, size: number): number => (rank === "lowest" ? 0 : rank === "highest" ? size - 1 : Math.floor((size - 1) / 2));

/** The lowest, highest or lower middle level of the children, all on one scale. */
export function compileRank(rank: Rank, scale: ScaleIndex, at: string): Decide {
  return (scope, trace) => {
    const positions = scope.children
      .flatMap((child) => (child.level === undefined ? [] : [scale.position(child.level)]))
      .sort((a, b) => a - b);
    const position = positions[placeOf(rank, positions.length)];
    const level = position === undefined ? undefined : scale.order[position];
    trace?.push({ step: "rank", rule: at, base: idsOf(scope.children), ...(level !== undefined && { level }) });
    return level;
  };
}
