import type { Condition } from "../schema/condition.ts";
import type { FromObservations, OverallOutcome, ThemeOutcome } from "../schema/framework.ts";
import { gradeOf } from "../schema/grade.ts";
import type { NumberRule, PlainNumber, ValueRule } from "../schema/number.ts";
import type { Step } from "../schema/outcome.ts";
import type { Rule } from "../schema/rule.ts";
import type { MemberKind, Selection, Where } from "../schema/where.ts";
import { sortTrace } from "./trace-parts.ts";
import { worthOf } from "./worth.ts";

/** An outcome with a rule, of a criterion, a theme or the whole. */
export type RuledOutcome = FromObservations | Exclude<ThemeOutcome | OverallOutcome, "none">;

/** One place in an outcome where members are looked at: which kind, and what they must have to make any difference there. */
export interface Look {
  /** The place in the framework, as a step of the derivation names it. */
  readonly at: string;
  /** The kind of member; undefined for whatever the outcome is made of. */
  readonly of: MemberKind | undefined;
  readonly wheres: readonly Where[];
  /** What each is worth, where values are reckoned with. */
  readonly value?: ValueRule | undefined;
}

/** Every place where an outcome looks at members, its missing policy left out. `at` is the place of the outcome. */
export function looksOf(outcome: RuledOutcome, at: string): readonly Look[] {
  const conditions = (["shifts", "limits", "room"] as const).flatMap((key) =>
    (outcome[key] ?? []).flatMap(({ when }, index) => inCondition(when, `${at}/${key}/${index}/when`)),
  );
  return [...inRule(outcome.rule, `${at}/rule`), ...conditions];
}

function inRule(rule: Rule, at: string): readonly Look[] {
  if ("rank" in rule) return [{ at, of: undefined, wheres: [] }];
  if ("bands" in rule) return inNumber(rule.bands.of, `${at}/bands/of`);
  if ("number" in rule) return inNumber(rule.number, `${at}/number`);
  const [rows, place] = "ladder" in rule ? [rule.ladder, `${at}/ladder`] : [rule.table.rows, `${at}/table/rows`];
  return rows.flatMap((row, index) => ("when" in row ? inCondition(row.when, `${place}/${index}/when`) : []));
}

function inCondition(condition: Condition, at: string): readonly Look[] {
  if ("all" in condition) return condition.all.flatMap((part, index) => inCondition(part, `${at}/all/${index}`));
  if ("any" in condition) return condition.any.flatMap((part, index) => inCondition(part, `${at}/any/${index}`));
  if ("not" in condition) return inCondition(condition.not, `${at}/not`);
  if ("some" in condition) return [counting(condition.some, at)];
  if ("none" in condition) return [counting(condition.none, at)];
  if ("every" in condition) return [dividing(condition.every, at)];
  return inNumber(condition, at);
}

function inNumber(number: NumberRule, at: string): readonly Look[] {
  return "round" in number ? inPlain(number.round.of, `${at}/round/of`) : inPlain(number, at);
}

function inPlain(number: PlainNumber, at: string): readonly Look[] {
  if ("count" in number) return [counting(number.count, at)];
  if ("share" in number) return [dividing(number.share, at)];
  return [{ at, of: number.over, wheres: listed(number.among), value: worthOf(number) }];
}

/** Only what counts makes a difference to a count. */
const counting = ({ of, among, where }: Selection, at: string): Look => ({ at, of, wheres: [...listed(among), ...listed(where)] });
/** What does not count still stands in the base. */
const dividing = ({ of, among }: Selection, at: string): Look => ({ at, of, wheres: listed(among) });

const listed = (where: Where | undefined): readonly Where[] => (where === undefined ? [] : [where]);

/** The places from which the grade that a derivation gave, or that it gave none, follows. */
export function decisiveLooks(outcome: RuledOutcome, at: string, trace: readonly Step[]): readonly Look[] {
  const { missing, rule } = sortTrace(trace);
  const looks = looksOf(outcome, at);
  // There was too little: only what was counted for that matters.
  if (missing?.holds !== true || !rule) return [];
  const places = placesIn(trace);
  const reached = looks.filter((look) => places.has(look.at));
  // Limits and room change nothing about a rule that gives nothing.
  return gradeOf(rule) === undefined ? reached.filter((look) => look.at.startsWith(`${at}/rule`)) : reached;
}

const placesIn = (steps: readonly Step[]): ReadonlySet<string> =>
  new Set(steps.flatMap((step) => [...(step.rule === undefined ? [] : [step.rule]), ...placesIn(step.steps ?? [])]));
