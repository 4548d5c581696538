import type { Step } from "../schema/outcome.ts";
import { ruleSchema } from "../schema/rule.ts";
import { type Block, block } from "./explanation.ts";
import { ruleAt } from "./rule-at.ts";
import { sayCondition } from "./say-condition.ts";
import type { Telling } from "./telling.ts";

/** Each rung that was tried, in the order in which it was, and why it holds or not. */
export function sayLadder(step: Step, scale: string | undefined, level: string | undefined, telling: Telling): Block {
  const { rule: words } = telling.words;
  const rule = ruleAt(telling.assessment.framework, step.rule, ruleSchema);
  const isClimbed = rule !== undefined && "ladder" in rule && rule.everyLower === true;
  const rungs = (step.steps ?? []).map((rung) => sayRung(rung, telling.names.grade(scale, rung.level ?? ""), isClimbed, telling));
  if (isClimbed) return block(level === undefined ? words.noClimb : words.climb(level), rungs);
  return block(level === undefined ? words.noRung : words.ladder(level), rungs);
}

function sayRung(rung: Step, level: string, isClimbed: boolean, telling: Telling): Block {
  const { rule: words } = telling.words;
  const [condition] = rung.steps ?? [];
  if (rung.step === "otherwise") return block(isClimbed ? words.bottomRung(level) : words.otherwise(level));
  if (!condition) return block(words.rung(level, rung.holds, words.unreadable));
  const { text, parts, below } = sayCondition(condition, telling);
  return block(words.rung(level, rung.holds, text), [...parts, ...below]);
}
