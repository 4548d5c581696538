import { isAbove, type Rational } from "../../exact/rational.ts";
import type { Condition } from "../../schema/condition.ts";
import type { ComparisonRule, NumberRule, PlainNumber } from "../../schema/number.ts";
import type { Rule } from "../../schema/rule.ts";
import type { Selection } from "../../schema/where.ts";
import type { DeclaredNode } from "./node.ts";
import { unrounded, valueRuleOf } from "./parts.ts";
import { type Response, responseOf } from "./response.ts";
import type { ScaleIndex } from "./scale-index.ts";
import type { Member } from "./scope.ts";
import { compileValue } from "./values.ts";

/**
 * What happens to a result when the grade of one member rises and all else stays: it never falls (1), never rises (-1),
 * stays the same (0), or that cannot be told from the rule (undefined). Of members that all have a grade, and of rules of which
 * every rung can be said (`said.ts`).
 */
export type Trend = 1 | -1 | 0 | undefined;

/** Of which member the trend is asked, and what it is to the outcome. */
export interface Asked {
  readonly member: Member;
  readonly kind: "criteria" | "themes";
  readonly isChild: boolean;
}

/** How the grade of a theme or of the whole follows one of its members. */
export function trendOf({ rule, shifts = [], limits = [], room = [] }: DeclaredNode, scale: ScaleIndex, asked: Asked): Trend {
  return together([
    ruleTrend(rule, scale, asked),
    ...shifts.map(({ when, by }) => times(conditionTrend(when, asked), by > 0 ? 1 : -1)),
    ...[...limits, ...room].flatMap(({ when, atMost, atLeast }) => [
      ...(atMost === undefined ? [] : [times(conditionTrend(when, asked), -1)]),
      ...(atLeast === undefined ? [] : [conditionTrend(when, asked)]),
    ]),
  ]);
}

/** The trend of something that follows all of these. */
export function together(trends: readonly Trend[]): Trend {
  if (trends.includes(undefined)) return undefined;
  const moving = new Set(trends.filter((trend) => trend !== 0));
  const [first = 0] = moving;
  return moving.size > 1 ? undefined : first;
}

export const times = (a: Trend, b: Trend): Trend => {
  if (a === 0 || b === 0) return 0;
  return a === undefined || b === undefined ? undefined : a === b ? 1 : -1;
};

function ruleTrend(rule: Rule, scale: ScaleIndex, asked: Asked): Trend {
  if ("rank" in rule) return asked.isChild ? 1 : 0;
  if ("number" in rule) return numberTrend(rule.number, asked);
  if ("bands" in rule) {
    const direction = directionOf(rule.bands.cuts.map((cut) => scale.position(cut.level)));
    return times(numberTrend(rule.bands.of, asked), direction);
  }
  const rows = "ladder" in rule ? rule.ladder : rule.table.rows;
  const conditions = together(rows.map((row) => ("when" in row ? conditionTrend(row.when, asked) : 0)));
  if (conditions === 0) return 0;
  // The rows of a table may give anything in any order.
  return "ladder" in rule ? times(conditions, directionOf(rule.ladder.map((rung) => scale.position(rung.level)))) : undefined;
}

/** Whether what stands first is higher (1) or lower (-1) than all that follows. */
function directionOf(positions: readonly number[]): Trend {
  const steps = positions.slice(1).map((position, index) => (positions[index] as number) - position);
  return together(steps.map((step) => (step === 0 ? 0 : step > 0 ? 1 : -1)));
}

function conditionTrend(condition: Condition, asked: Asked): Trend {
  if ("all" in condition) return together(condition.all.map((part) => conditionTrend(part, asked)));
  if ("any" in condition) return together(condition.any.map((part) => conditionTrend(part, asked)));
  if ("not" in condition) return times(conditionTrend(condition.not, asked), -1);
  if ("some" in condition) return matchTrend(condition.some, asked);
  if ("none" in condition) return times(matchTrend(condition.none, asked), -1);
  if ("every" in condition) return partTrend(condition.every, asked);
  return comparisonTrend(condition, asked);
}

function comparisonTrend(comparison: ComparisonRule, asked: Asked): Trend {
  const trend = numberTrend(comparison, asked);
  const hasLow = comparison.atLeast !== undefined || comparison.above !== undefined;
  const hasHigh = comparison.atMost !== undefined || comparison.below !== undefined;
  return hasLow && hasHigh ? times(trend, trend === 0 ? 0 : undefined) : times(trend, hasHigh ? -1 : 1);
}

const asTrend: Readonly<Record<Response, Trend>> = { none: 0, all: 0, rises: 1, falls: -1, mixed: undefined };

/** How many members count. */
const matchTrend = ({ of, among, where }: Selection, { member, kind }: Asked): Trend =>
  of === kind ? asTrend[responseOf([among, where], member)] : 0;

/** Which part of the base counts; where the base itself follows the grade, that cannot be told. */
function partTrend(selection: Selection, asked: Asked): Trend {
  const { of, among, where } = selection;
  if (of !== asked.kind) return 0;
  const base = responseOf([among], asked.member);
  if (base === "none") return 0;
  return base === "all" ? asTrend[responseOf([among, where], asked.member)] : undefined;
}

function numberTrend(rule: NumberRule, asked: Asked): Trend {
  const number = unrounded(rule);
  if ("count" in number) return matchTrend(number.count, asked);
  if ("share" in number) return partTrend(number.share, asked);
  return valuesTrend(number, asked);
}

/** Sums, means and extremes never fall when a value rises: weights are above zero, and so is what a power mean takes. */
function valuesTrend(number: Exclude<PlainNumber, { count: unknown } | { share: unknown }>, { member, kind, isChild }: Asked): Trend {
  const isLookedAt = number.over === undefined ? isChild : number.over === kind;
  const base = isLookedAt ? responseOf([number.among], member) : "none";
  if (base === "none") return 0;
  return base === "all" ? valueTrend(number, member) : undefined;
}

function valueTrend(number: PlainNumber, { scale }: Member): Trend {
  const rule = valueRuleOf(number);
  if (!scale || rule === undefined) return undefined;
  const map = compileValue(rule);
  const grades = scale.order.length > 0 ? scale.order : [scale.lowest, scale.highest];
  const values = grades.flatMap((grade) => map(grade, scale.value(grade), scale.id) ?? []);
  if (values.length < grades.length) return undefined;
  return together(values.slice(1).map((value, index) => stepTrend(values[index] as Rational, value)));
}

const stepTrend = (from: Rational, to: Rational): Trend => (isAbove(to, from) ? 1 : isAbove(from, to) ? -1 : 0);
