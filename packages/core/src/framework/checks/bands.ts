import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { isAbove, rational } from "../../exact/rational.ts";
import type { Check } from "./check.ts";

/** The edges of bands go down, each band but the last has exactly one, and the last takes the rest: no gaps, no overlaps. */
export const bands: Check = ({ sites }, places) =>
  sites.flatMap(({ outcome }): readonly Diagnostic[] => {
    if (!("bands" in outcome.rule)) return [];
    const { cuts } = outcome.rule.bands;
    const trail = places.trail(cuts);
    return cuts.flatMap((cut, index): readonly Diagnostic[] => {
      const isLast = index === cuts.length - 1;
      const edges = [cut.above, cut.atLeast].filter((edge) => edge !== undefined);
      if (isLast) return edges.length === 0 ? [] : [diagnose("framework/last-cut-open", { level: cut.level }, places.of(cut), { trail })];
      if (edges.length !== 1) return [diagnose("framework/cut-without-edge", { level: cut.level }, places.of(cut), { trail })];
      const previous = cuts[index - 1];
      const before = previous && (previous.above ?? previous.atLeast);
      const [edge] = edges;
      if (before === undefined || edge === undefined || isAbove(rational(before), rational(edge))) return [];
      return [diagnose("framework/cuts-not-descending", { edge: String(edge), before: String(before) }, places.of(cut), { trail })];
    });
  });
