import type { Step } from "../schema/outcome.ts";
import { type Block, block } from "./explanation.ts";
import { sayCondition } from "./say-condition.ts";
import type { Telling } from "./telling.ts";

/** Each rung that was tried, best first, and why it holds or not. */
export function sayLadder(step: Step, scale: string | undefined, level: string | undefined, telling: Telling): Block {
  const rungs = (step.steps ?? []).map((rung) => sayRung(rung, telling.names.level(scale, rung.level ?? ""), telling));
  return block(level === undefined ? telling.words.rule.noRung : telling.words.rule.ladder(level), rungs);
}

function sayRung(rung: Step, level: string, telling: Telling): Block {
  const { rule: words } = telling.words;
  const [condition] = rung.steps ?? [];
  if (rung.step === "otherwise") return block(words.otherwise(level));
  if (!condition) return block(words.rung(level, rung.holds, words.unreadable));
  const { text, below } = sayCondition(condition, telling);
  return block(words.rung(level, rung.holds, text), below);
}
