import type { Step } from "../schema/outcome.ts";
import { ruleSchema } from "../schema/rule.ts";
import { type Block, block, maybe } from "./explanation.ts";
import { ruleAt } from "./rule-at.ts";
import type { Telling } from "./telling.ts";

/** Which level was taken, and the levels in their order. */
export function sayRank(
  step: Step,
  scale: string | undefined,
  level: string,
  levelOf: (id: string) => string | undefined,
  telling: Telling,
): Block {
  const { rule: words } = telling.words;
  const rule = ruleAt(telling.assessment.framework, step.rule, ruleSchema);
  if (!rule || !("rank" in rule)) return block(words.unreadable);
  const ordered = (telling.names.scale(scale)?.levels ?? []).flatMap(({ id }) =>
    (step.base ?? [])
      .filter((member) => levelOf(member) === id)
      .map((member) => words.levelOf(telling.names.level(scale, id), telling.names.title(member))),
  );
  return block(words.rank[rule.rank](level), maybe(ordered.length === 0 ? undefined : words.order(ordered)));
}
