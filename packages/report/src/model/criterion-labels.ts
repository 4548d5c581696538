import { aspectLabels, perspectiveLabels } from "../labels-nl.ts";
import { coreLabel } from "../words-nl.ts";
import type { Criterion } from "./assessment-parts.ts";

/** The short words that place a criterion: core, its aspect and whose side it is seen from. */
export const criterionLabels = ({ core, aspect, perspective }: Criterion): readonly string[] => [
  ...(core === true ? [coreLabel] : []),
  ...(aspect === undefined ? [] : [aspectLabels[aspect]]),
  ...(perspective === undefined ? [] : [perspectiveLabels[perspective]]),
];
