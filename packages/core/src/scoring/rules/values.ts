import { logarithmicPosition } from "../../exact/logarithm.ts";
import { add, divide, max, min, multiply, type Rational, rational, subtract, sum } from "../../exact/rational.ts";
import { gradeText } from "../../schema/grade.ts";
import type { OwnValue, ValueRule } from "../../schema/number.ts";
import type { MemberKind, Where } from "../../schema/where.ts";
import type { ScaleIndex } from "./scale-index.ts";
import type { Member, Scope } from "./scope.ts";
import { compileWhere } from "./where.ts";

/** What a grade on a scale, with the value of its own, is worth under a rule; undefined where nothing is declared of it. */
export type ValueMap = (grade: string | undefined, own: Rational | undefined, scale: string | undefined) => Rational | undefined;

/** Compiles what one member is worth: its own value, or that looked up, on a line, on a logarithmic line, and capped. */
export function compileValue(rule: ValueRule): ValueMap {
  if (rule === "value") return (_, own) => own;
  if ("byScale" in rule) {
    const maps = new Map(Object.entries(rule.byScale).map(([scale, own]) => [scale, compileValue(own)]));
    return (grade, own, scale) => maps.get(scale ?? "")?.(grade, own, scale);
  }
  const cap = compileCap(rule.cap);
  const mapped = compileMap(rule);
  return (grade, own) => {
    const value = mapped(grade, own, undefined);
    return value && cap(value);
  };
}

function compileMap(rule: Exclude<OwnValue, "value">): ValueMap {
  if ("lookup" in rule) {
    const table = new Map(Object.entries(rule.lookup).map(([grade, value]) => [gradeText(grade), rational(value)]));
    return (grade) => (grade === undefined ? undefined : table.get(grade));
  }
  if ("linear" in rule) {
    const [[low, high], [start, end]] = [pairOf(rule.linear.from), pairOf(rule.linear.to)];
    return (_, own) => own && along(divide(subtract(own, low), subtract(high, low)), start, end);
  }
  if ("log" in rule) {
    const { from, to, round } = rule.log;
    const [[low, high], [start, end]] = [pairOf(from), pairOf(to)];
    return (_, own) => own && along(logarithmicPosition(own, low, high, round.digits, round.mode), start, end);
  }
  return (_, own) => own;
}

const pairOf = ([first, second]: readonly (string | number)[]): readonly [Rational, Rational] => [
  rational(first as string),
  rational(second as string),
];

/** The value at this part of the way from start to end. */
const along = (part: Rational | undefined, start: Rational, end: Rational): Rational | undefined =>
  part && add(start, multiply(part, subtract(end, start)));

function compileCap({ atLeast, atMost }: { atLeast?: string | number | undefined; atMost?: string | number | undefined } = {}) {
  const [low, high] = [atLeast, atMost].map((written) => (written === undefined ? undefined : rational(written)));
  return (value: Rational): Rational => {
    const raised = low ? max(value, low) : value;
    return high ? min(raised, high) : raised;
  };
}

/** The lowest and the highest value that a member on this scale can have under a map; undefined where one of its grades has none. */
export function valueRange(map: ValueMap, scale: ScaleIndex): { readonly low: Rational; readonly high: Rational } | undefined {
  const grades = scale.order.length > 0 ? scale.order : [scale.lowest, scale.highest];
  const values = grades.map((grade) => map(grade, scale.value(grade), scale.id));
  const [first] = values;
  if (first === undefined) return undefined;
  let [low, high] = [first, first];
  for (const value of values) {
    if (value === undefined) return undefined;
    [low, high] = [min(low, value), max(high, value)];
  }
  return { low, high };
}

export interface Valued {
  readonly member: Member;
  readonly value: Rational;
}

/** Where a number is reckoned over: the children of the outcome, unless the rule says otherwise. */
export interface Over {
  readonly over?: MemberKind | undefined;
  readonly among?: Where | undefined;
}

/** The members that are reckoned with, and what each is worth. Loading has checked that every grade these rules can meet has a value. */
export function compileValues(rule: ValueRule, { over, among }: Over): (scope: Scope) => readonly Valued[] {
  const map = compileValue(rule);
  const isAmong = compileWhere(among);
  const known: Rational[] = [];
  const worthOf = ({ key, grade, value, scale }: Member): Rational | undefined => {
    if (key === undefined) return map(grade, value, scale?.id);
    const found = known[key] ?? map(grade, value, scale?.id);
    if (found) known[key] = found;
    return found;
  };
  return (scope) => {
    const valued: Valued[] = [];
    for (const member of over === undefined ? scope.children : scope[over]) {
      if (!isAmong(member)) continue;
      const value = worthOf(member);
      if (value) valued.push({ member, value });
    }
    return valued;
  };
}

export const idsOfValued = (valued: readonly Valued[]): string[] => valued.map(({ member }) => member.id);
export const sumOf = (valued: readonly Valued[]): Rational => sum(valued.map(({ value }) => value));
