import type { NumberRule, PlainNumber } from "../../schema/number.ts";
import type { MemberKind } from "../../schema/where.ts";
import { type Block, block, maybe } from "../explanation.ts";
import { sayValues } from "../say-values.ts";
import { endsInClause, sayMembers } from "../say-where.ts";
import type { Speech } from "../telling.ts";
import { worthOf } from "../worth.ts";
import { writeTheCount, writeTheShare } from "./write-selection.ts";

/** A number as a noun, in small letters: "het gemiddelde van de waarden". What a reader needs to reckon it stands below. */
export interface WrittenNumber {
  readonly text: string;
  readonly below: readonly Block[];
}

/** @param children what the outcome is made of, where the number does not say over which members it is reckoned */
export function writeNumber(rule: NumberRule, children: MemberKind, speech: Speech): WrittenNumber {
  if (!("round" in rule)) return writePlain(rule, children, speech);
  const { text, below } = writePlain(rule.round.of, children, speech);
  return { text, below: [...below, block(speech.words.written.rounded(rule.round))] };
}

function writePlain(rule: PlainNumber, children: MemberKind, speech: Speech): WrittenNumber {
  const value = worthOf(rule);
  const below = [...writeWeights(rule, speech), ...writePower(rule, speech), ...(value === undefined ? [] : sayValues(value, speech))];
  return { text: nounOf(rule, children, speech), below };
}

function nounOf(rule: PlainNumber, children: MemberKind, speech: Speech): string {
  const { written: words, grammar } = speech.words;
  if ("count" in rule) return writeTheCount(rule.count, speech);
  if ("share" in rule) return writeTheShare(rule.share, speech);
  const of = ofMembers(rule, children, speech);
  const start = "start" in rule && rule.start !== undefined ? grammar.number(rule.start) : undefined;
  if ("sum" in rule) return words.sum(of, start);
  if ("mean" in rule) return words.mean(of);
  if ("weightedMean" in rule) return words["weighted-mean"](of);
  if ("powerMean" in rule) return words["power-mean"](of, rule.powerMean.exponent, rule.powerMean.weights !== undefined);
  if ("percentageOfMaximum" in rule) return words["percentage-of-maximum"](of, start);
  return "lowest" in rule ? words.lowest(of) : words.highest(of);
}

/** Of which members the values are; silent where they are simply all that the outcome is made of. */
function ofMembers(rule: Exclude<PlainNumber, { count: unknown } | { share: unknown }>, children: MemberKind, speech: Speech): string {
  const { over, among } = rule;
  if (over === undefined && among === undefined) return "";
  const members = { of: over ?? children, among };
  return speech.words.number.of(sayMembers(members, true, speech), endsInClause(members, speech));
}

function writeWeights(rule: PlainNumber, { words, names }: Speech): readonly Block[] {
  const weights = "weightedMean" in rule ? rule.weightedMean.weights : "powerMean" in rule ? rule.powerMean.weights : undefined;
  if (weights === undefined) return [];
  return [
    block(
      words.number.weights(
        Object.entries(weights).map(([id, weight]) => words.number.weight(names.title(id), words.grammar.number(weight))),
      ),
    ),
  ];
}

function writePower(rule: PlainNumber, { words }: Speech): readonly Block[] {
  if (!("powerMean" in rule)) return [];
  return maybe(`${words.number.lowerExponent} ${words.written.rounded(rule.powerMean.round)}`);
}
