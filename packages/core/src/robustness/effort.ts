import { completionLimit } from "../scoring/possible.ts";
import type { Situation } from "./standing.ts";

/** How often a rule may be carried out for one answer: some seconds at most. */
const mostEvaluations = 200_000;

/**
 * How many changes can be tried within the limit. While something is open, to know one outcome can take as many evaluations as
 * what is open has completions.
 */
export function affordableTries({ leaves }: Situation): number {
  const completions = leaves.reduce((product, { open }) => product * Math.max(1, open?.grades.length ?? 1), 1);
  return Math.floor(mostEvaluations / Math.min(completions, completionLimit));
}
