import type { Condition } from "../../schema/condition.ts";
import type { FromObservations, OverallOutcome, ThemeOutcome } from "../../schema/framework.ts";
import type { ComparisonRule, NumberRule, PlainNumber, ValueRule } from "../../schema/number.ts";
import type { Selection, Where } from "../../schema/where.ts";

/** An outcome with a rule, of a criterion, a theme or the whole. */
export type RuledOutcome = FromObservations | Exclude<ThemeOutcome | OverallOutcome, "none">;

/** Every condition of an outcome as it is written, without the parts it is made of. */
function wholeConditionsOf({ rule, shifts = [], limits = [], room = [] }: RuledOutcome): readonly Condition[] {
  const rows: readonly object[] = "ladder" in rule ? rule.ladder : "table" in rule ? rule.table.rows : [];
  const inRule = rows.flatMap((row) => ("when" in row ? [row.when as Condition] : []));
  return [...inRule, ...[...shifts, ...limits, ...room].map((one) => one.when)];
}

/** Every condition of an outcome, nested ones included. */
export const conditionsOf = (outcome: RuledOutcome): readonly Condition[] => wholeConditionsOf(outcome).flatMap(withParts);

/** A condition with all that it is made of. */
export function withParts(condition: Condition): readonly Condition[] {
  if ("all" in condition) return [condition, ...condition.all.flatMap(withParts)];
  if ("any" in condition) return [condition, ...condition.any.flatMap(withParts)];
  if ("not" in condition) return [condition, ...withParts(condition.not)];
  return [condition];
}

const others = ["all", "any", "not", "some", "every", "none"] as const;

export const isComparison = (condition: Condition): condition is ComparisonRule => !others.some((key) => key in condition);

export const comparisonsOf = (outcome: RuledOutcome): readonly ComparisonRule[] => conditionsOf(outcome).filter(isComparison);

/** Every number of an outcome as written: those that are compared, the one cut into bands, the one that is the outcome itself. */
const writtenNumbersOf = (outcome: RuledOutcome): readonly NumberRule[] => [
  ...("bands" in outcome.rule ? [outcome.rule.bands.of] : []),
  ...("number" in outcome.rule ? [outcome.rule.number] : []),
  ...comparisonsOf(outcome),
];

/** The same, with what is rounded in place of its rounding. */
export const numbersOf = (outcome: RuledOutcome): readonly PlainNumber[] => writtenNumbersOf(outcome).map(unrounded);

export const unrounded = (number: NumberRule): PlainNumber => ("round" in number ? number.round.of : number);

/** The number as a function of values; undefined where members are only counted. */
export function valueRuleOf(number: PlainNumber): ValueRule | undefined {
  if ("count" in number || "share" in number) return undefined;
  if ("sum" in number) return number.sum;
  if ("mean" in number) return number.mean;
  if ("weightedMean" in number) return number.weightedMean.of;
  if ("powerMean" in number) return number.powerMean.of;
  if ("percentageOfMaximum" in number) return number.percentageOfMaximum;
  return "lowest" in number ? number.lowest : number.highest;
}

export const weightsOf = (number: PlainNumber): Readonly<Record<string, number | string>> | undefined =>
  "weightedMean" in number ? number.weightedMean.weights : "powerMean" in number ? number.powerMean.weights : undefined;

export function selectionsOf(outcome: RuledOutcome): readonly Selection[] {
  const inConditions = conditionsOf(outcome).flatMap((one) =>
    "some" in one ? [one.some] : "every" in one ? [one.every] : "none" in one ? [one.none] : [],
  );
  const inNumbers = numbersOf(outcome).flatMap((one) => ("count" in one ? [one.count] : "share" in one ? [one.share] : []));
  return [...inConditions, ...inNumbers];
}

/** Every predicate of an outcome: of what is counted, of what is reckoned with, and of what its members are. */
export function predicatesOf(outcome: RuledOutcome): readonly Where[] {
  const inSelections = selectionsOf(outcome).flatMap(({ among, where }) => [among ?? [], where ?? []].flat());
  const inNumbers = numbersOf(outcome).flatMap((one) => (valueRuleOf(one) !== undefined && "among" in one ? (one.among ?? []) : []));
  const { from } = outcome;
  const inFrom = typeof from === "string" ? [] : "criteria" in from ? [from.criteria] : [from.themes];
  return [...inSelections, ...inNumbers, ...inFrom];
}
