import type { NumberRule, PlainNumber } from "../schema/number.ts";
import type { Step } from "../schema/outcome.ts";
import type { MemberKind, Selection } from "../schema/where.ts";
import { childrenAt } from "./children-at.ts";
import { endsInClause, sayMatched, sayMembers } from "./say-where.ts";
import type { Telling } from "./telling.ts";

/** Whether a number is compared (a share is then said as "3 van de 4"), or is itself what the rule works with. */
type Place = "compared" | "alone";

/** How a number came about, without a full stop. */
export function sayNumber(step: Step, rule: NumberRule, place: Place, telling: Telling): string {
  const { number: words } = telling.words;
  if (!("round" in rule)) return sayPlain(step, rule, place, telling);
  const [inner] = step.steps ?? [];
  if (!inner || step.number === undefined) return words.noValues;
  const number = telling.words.grammar.computed(step.number);
  return words.rounded(sayPlain(inner, rule.round.of, "alone", telling), number, rule.round, step.number.startsWith("-"));
}

function sayPlain(step: Step, rule: PlainNumber, place: Place, telling: Telling): string {
  const { number: words, grammar } = telling.words;
  const number = step.number === undefined ? undefined : grammar.computed(step.number);
  const count = (selection: Selection): string => sayMatched(selection, step.matched?.length ?? 0, step.base?.length ?? 0, telling);
  if ("count" in rule) return count(rule.count);
  if ("share" in rule) {
    return place === "alone" && number !== undefined ? words.share(number, count(rule.share)) : count(rule.share);
  }
  if (number === undefined) return words.noValues;
  const of = sayOf(rule, step, telling);
  if ("sum" in rule) return words.sum(of, number, startOf(rule, telling));
  if ("mean" in rule) return words.mean(of, number);
  if ("weightedMean" in rule) return words["weighted-mean"](of, number);
  if ("lowest" in rule) return words.lowest(of, number);
  if ("highest" in rule) return words.highest(of, number);
  if ("powerMean" in rule) {
    const { exponent, weights, round } = rule.powerMean;
    return words["power-mean"](of, number, exponent, weights !== undefined, round);
  }
  if ("percentageOfMaximum" in rule) {
    const sum = step.steps?.find((one) => one.step === "sum")?.number;
    const start = startOf(rule, telling);
    const fact = sum === undefined ? words.noValues : words.sum(of, grammar.computed(sum), start);
    return words["percentage-of-maximum"](fact, number, start !== undefined);
  }
  return rule satisfies never;
}

const startOf = ({ start }: { readonly start?: string | number | undefined }, { words }: Telling): string | undefined =>
  start === undefined ? undefined : words.grammar.number(start);

/** Of which members the values are; silent where they are simply all that the outcome is made of. */
function sayOf(rule: Exclude<PlainNumber, { count: unknown } | { share: unknown }>, step: Step, telling: Telling): string {
  const { over, among } = rule;
  if (over === undefined && among === undefined) return "";
  const of: MemberKind = over ?? childrenAt(telling.assessment.framework, step.rule);
  return telling.words.number.of(sayMembers({ of, among }, true, telling), endsInClause({ of, among }, telling));
}
