import { type Block, block } from "./explanation.ts";
import { sayBands } from "./say-bands.ts";
import { sayLadder } from "./say-ladder.ts";
import { sayRank } from "./say-rank.ts";
import type { Telling } from "./telling.ts";
import type { RuleStep } from "./trace-parts.ts";

/**
 * The rule as it was written and what it gave.
 *
 * @param scale the scale of the level it gives
 * @param levelOf the levels of members that a rank compares
 */
export function sayRule(step: RuleStep, scale: string | undefined, levelOf: (id: string) => string | undefined, telling: Telling): Block {
  if (step.level === undefined && step.step === "ladder" && step.steps?.length) return sayLadder(step, scale, undefined, telling);
  if (step.level === undefined) return block(telling.words.rule.noLevel);
  const level = telling.names.level(scale, step.level);
  const kind = step.step;
  switch (kind) {
    case "ladder":
      return sayLadder(step, scale, level, telling);
    case "bands":
      return sayBands(step, step.level, level, telling);
    case "rank":
      return sayRank(step, scale, level, levelOf, telling);
    default:
      return kind satisfies never;
  }
}
