import type { Step } from "../schema/outcome.ts";
import { shiftSchema } from "../schema/rule.ts";
import { levelsOf } from "../schema/scale.ts";
import { type Block, block } from "./explanation.ts";
import { reasonText } from "./reason.ts";
import { ruleAt } from "./rule-at.ts";
import { sayCondition } from "./say-condition.ts";
import type { Telling } from "./telling.ts";

/** Each shift with why it holds or not, and from which level to which they move the outcome together. */
export function sayShifts(
  shifts: readonly Step[],
  ruled: string | undefined,
  scale: string | undefined,
  telling: Telling,
): readonly Block[] {
  if (shifts.length === 0 || ruled === undefined) return [];
  return [
    block(
      sayMove(shifts, ruled, scale, telling),
      shifts.map((step) => sayShift(step, telling)),
    ),
  ];
}

/**
 * The level after the shifts: all that hold added up, never beyond the ends of the scale. The derivation holds the shifts and
 * not this level, which limits may change again.
 */
export function shiftedLevel(shifts: readonly Step[], ruled: string, scale: string | undefined, telling: Telling): string {
  const order = levelsOf(telling.names.scale(scale)).map((level) => level.id);
  const place = order.indexOf(ruled);
  return place < 0 ? ruled : (order[Math.max(0, Math.min(order.length - 1, place + totalOf(shifts, telling)))] ?? ruled);
}

function sayMove(shifts: readonly Step[], ruled: string, scale: string | undefined, telling: Telling): string {
  const { shift: words } = telling.words;
  const order = levelsOf(telling.names.scale(scale)).map((level) => level.id);
  const total = totalOf(shifts, telling);
  const shifted = shiftedLevel(shifts, ruled, scale, telling);
  const [from, to] = [telling.names.grade(scale, ruled), telling.names.grade(scale, shifted)];
  const isCut = order.indexOf(shifted) - order.indexOf(ruled) !== total;
  if (shifted !== ruled) return isCut ? words.movedToEnd(from, to) : words.moved(from, to);
  if (isCut) return words.staysAtEnd(from);
  return shifts.some((step) => step.holds === true) ? words.cancelOut(from) : words.stays(from);
}

const totalOf = (shifts: readonly Step[], telling: Telling): number =>
  shifts.reduce((total, step) => total + (step.holds === true ? (declared(step, telling)?.by ?? 0) : 0), 0);

const declared = (step: Step, { assessment }: Telling) => ruleAt(assessment.framework, step.rule, shiftSchema);

function sayShift(step: Step, telling: Telling): Block {
  const shift = declared(step, telling);
  const [condition] = step.steps ?? [];
  if (!shift || !condition) return block(telling.words.rule.unreadable);
  const { text, parts, below } = sayCondition(condition, telling);
  const holds = step.holds === true;
  const said = telling.words.shift.shift(shift.by, holds, text);
  const reason = telling.words.outcome.reason(reasonText(shift.because));
  if (!holds) return block(said, [...parts, ...below]);
  return parts.length === 0 ? block(`${said} ${reason}`, below) : block(said, [...parts, block(reason)]);
}
