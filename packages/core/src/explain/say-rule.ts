import type { Step } from "../schema/outcome.ts";
import { type Block, block } from "./explanation.ts";
import { sayBands } from "./say-bands.ts";
import { sayLadder } from "./say-ladder.ts";
import { sayRank } from "./say-rank.ts";
import type { Telling } from "./telling.ts";

/**
 * The rule as it was written and what it gave.
 *
 * @param scale the scale of the level it gives
 * @param levelOf the levels of members that a rank compares
 */
export function sayRule(
  step: Step,
  scale: string | undefined,
  levelOf: (id: string) => string | undefined,
  telling: Telling,
): readonly Block[] {
  const { rule: words } = telling.words;
  if (step.level === undefined) return [block(words.noLevel)];
  const level = telling.names.level(scale, step.level);
  if (step.step === "ladder") return [sayLadder(step, scale, level, telling)];
  if (step.step === "bands") return [sayBands(step, step.level, level, telling)];
  if (step.step === "rank") return [sayRank(step, scale, level, levelOf, telling)];
  return [];
}
