import type { Room } from "../schema/assessment.ts";
import { gradeText } from "../schema/grade.ts";
import type { Step } from "../schema/outcome.ts";
import { limitSchema } from "../schema/rule.ts";
import { levelsOf } from "../schema/scale.ts";
import { type Block, block } from "./explanation.ts";
import { gradeNoun } from "./grade-noun.ts";
import { reasonText } from "./reason.ts";
import { ruleAt } from "./rule-at.ts";
import { sayCondition } from "./say-condition.ts";
import type { Telling } from "./telling.ts";
import type { TraceParts } from "./trace-parts.ts";

/**
 * Limits and room: each bound with why it holds or not, and what people may choose.
 * Where the rule had too little to go on, only bounds that hold say something.
 */
export function sayBounds(parts: TraceParts, room: Room | undefined, scale: string | undefined, telling: Telling): readonly Block[] {
  if (!room) return [];
  const worthSaying = (step: Step): boolean => parts.rule !== undefined || step.holds === true;
  const said = [...parts.limits, ...parts.room].filter(worthSaying).map((step) => sayBound(step, scale, telling));
  if (isWhole(room, scale, telling) && parts.rule === undefined && said.length === 0) return [];
  return [block(sayRoom(room, scale, telling), said)];
}

function isWhole(room: Room, scale: string | undefined, { names }: Telling): boolean {
  const on = names.scale(scale);
  if ("levels" in room) return room.levels.length === levelsOf(on).length;
  return on?.kind === "number" && room.interval.from === gradeText(on.min) && room.interval.until === gradeText(on.max);
}

function sayRoom(room: Room, scale: string | undefined, telling: Telling): string {
  const { bounds: words } = telling.words;
  const noun = gradeNoun([scale], telling);
  const say = (grade: string): string => telling.names.grade(scale, grade);
  if (isWhole(room, scale, telling)) return words.wholeScale(noun);
  if ("levels" in room) return words.room(room.levels.map(say), noun);
  const { from, until } = room.interval;
  return from === until ? words.room([say(from)], noun) : words.roomBetween(say(from), say(until), noun);
}

function sayBound(step: Step, scale: string | undefined, telling: Telling): Block {
  const { bounds: words, rule: ruleWords } = telling.words;
  const bound = ruleAt(telling.assessment.framework, step.rule, limitSchema);
  const [condition] = step.steps ?? [];
  if (!bound || !condition) return block(ruleWords.unreadable);
  const edges = [
    ...(bound.atMost === undefined ? [] : [words.atMost(telling.names.grade(scale, bound.atMost))]),
    ...(bound.atLeast === undefined ? [] : [words.atLeast(telling.names.grade(scale, bound.atLeast))]),
  ];
  const { text, parts, below } = sayCondition(condition, telling);
  const holds = step.holds === true;
  const said = words.bound(step.step === "limit" ? "limit" : "room", words.edges(edges), holds, text);
  const reason = telling.words.outcome.reason(reasonText(bound.because));
  const binding = holds && bound.binding === true ? [block(words.binding)] : [];
  if (!holds) return block(said, [...parts, ...below]);
  return parts.length === 0 ? block(`${said} ${reason}`, [...below, ...binding]) : block(said, [...parts, block(reason), ...binding]);
}
