import type { Room } from "../schema/assessment.ts";
import type { Step } from "../schema/outcome.ts";
import { limitSchema } from "../schema/rule.ts";
import { type Block, block } from "./explanation.ts";
import { reasonText } from "./reason.ts";
import { ruleAt } from "./rule-at.ts";
import { sayCondition } from "./say-condition.ts";
import type { Telling } from "./telling.ts";
import type { TraceParts } from "./trace-parts.ts";

/**
 * Limits and room: each bound with why it holds or not, and the levels that people may choose.
 * Where the rule had too little to go on, only bounds that hold say something.
 */
export function sayBounds(parts: TraceParts, room: Room | undefined, scale: string | undefined, telling: Telling): readonly Block[] {
  if (!room) return [];
  const { bounds: words } = telling.words;
  const worthSaying = (step: Step): boolean => parts.rule !== undefined || step.holds === true;
  const said = [...parts.limits, ...parts.room].filter(worthSaying).map((step) => sayBound(step, scale, telling));
  const isWhole = room.levels.length === telling.names.scale(scale)?.levels.length;
  const levels = room.levels.map((level) => telling.names.level(scale, level));
  if (isWhole && parts.rule === undefined && said.length === 0) return [];
  return [block(isWhole ? words.wholeScale : words.room(levels), said)];
}

function sayBound(step: Step, scale: string | undefined, telling: Telling): Block {
  const { bounds: words, rule: ruleWords } = telling.words;
  const bound = ruleAt(telling.assessment.framework, step.rule, limitSchema);
  const [condition] = step.steps ?? [];
  if (!bound || !condition) return block(ruleWords.unreadable);
  const edges = [
    ...(bound.atMost === undefined ? [] : [words.atMost(telling.names.level(scale, bound.atMost))]),
    ...(bound.atLeast === undefined ? [] : [words.atLeast(telling.names.level(scale, bound.atLeast))]),
  ];
  const { text, below } = sayCondition(condition, telling);
  const holds = step.holds === true;
  const said = words.bound(step.step === "limit" ? "limit" : "room", words.edges(edges), holds, text);
  const reason = telling.words.outcome.reason(reasonText(bound.because));
  const binding = holds && bound.binding === true ? [block(words.binding)] : [];
  if (!holds) return block(said, below);
  return below.length === 0 ? block(`${said} ${reason}`, binding) : block(said, [...below, block(reason), ...binding]);
}
