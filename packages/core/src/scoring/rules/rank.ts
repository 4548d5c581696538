import type { Rank } from "../../schema/rule.ts";
import type { ScaleIndex } from "./scale-index.ts";
import type { Decide } from "./scope.ts";
import { idsOf } from "./selection.ts";

/** One of the grades of the children, put in order; all are on one scale. Fewer children than the place that is asked: nothing. */
export function compileRank(rank: Rank, scale: ScaleIndex, at: string): Decide {
  const placeOf = compilePlace(rank, scale.scale.direction === "higher-is-better");
  return (scope, trace) => {
    const grades = scope.children.flatMap((child) => child.grade ?? []).sort(scale.compare);
    const grade = grades[placeOf(grades.length)];
    trace?.push({ step: "rank", rule: at, base: idsOf(scope.children), ...gradeStep(grade, scale) });
    return grade;
  };
}

/** The fields of a step that gives this grade. */
const gradeStep = (grade: string | undefined, scale: ScaleIndex): { level?: string; value?: string } =>
  grade === undefined ? {} : scale.isNumber ? { value: grade } : { level: grade };

/** The place of a rank in a sorted list of `size` grades, from 0; of an even number the lower of the two middle ones. */
function compilePlace(rank: Rank, isHigherBetter: boolean): (size: number) => number {
  if (typeof rank === "object") return "lowest" in rank ? () => rank.lowest - 1 : (size) => size - rank.highest;
  switch (rank) {
    case "lowest":
      return () => 0;
    case "highest":
      return (size) => size - 1;
    case "lower-median":
      return (size) => Math.floor((size - 1) / 2);
    case "best":
      return (size) => (isHigherBetter ? size - 1 : 0);
    case "worst":
      return (size) => (isHigherBetter ? 0 : size - 1);
    default:
      return rank satisfies never;
  }
}
