import type { Step } from "../schema/outcome.ts";
import type { NumberRule, Selection } from "../schema/rule.ts";
import { type Block, block } from "./explanation.ts";
import { sayMatched } from "./say-where.ts";
import type { Telling } from "./telling.ts";

/** The steps that give a number. */
type NumberStep = Extract<
  Step["step"],
  "count" | "share" | "sum" | "mean" | "weighted-mean" | "percentage-of-maximum" | "lowest" | "highest"
>;

/**
 * How a number came about, without a full stop.
 *
 * @param place whether the number is compared (a share is then said as "3 van de 4") or cut into bands
 */
export function sayNumber(step: Step, rule: NumberRule, place: "compared" | "in-bands", telling: Telling): string {
  const { number: words, grammar } = telling.words;
  const number = step.number === undefined ? undefined : grammar.number(step.number);
  const selection = selectionOf(rule);
  if (selection) {
    const fact = sayMatched(selection, step.matched?.length ?? 0, step.base?.length ?? 0, telling);
    return "share" in rule && place === "in-bands" && number !== undefined ? words.share(number, fact) : fact;
  }
  if (number === undefined) return words.noValues;
  const kind = kindOf(rule);
  switch (kind) {
    case "sum":
      return words.sum(number, "start" in rule && rule.start !== undefined ? grammar.number(rule.start) : undefined);
    case "percentage-of-maximum": {
      const sum = step.steps?.find((one) => one.step === "sum")?.number;
      return words[kind](number, sum === undefined ? undefined : grammar.number(sum));
    }
    case "mean":
    case "weighted-mean":
    case "lowest":
    case "highest":
      return words[kind](number);
    case "count":
    case "share":
      return words.noValues;
    default:
      return kind satisfies never;
  }
}

/** The declared weights of the members that were weighed. */
export function sayWeights(step: Step, rule: NumberRule, { words, names }: Telling): readonly Block[] {
  if (!("weightedMean" in rule)) return [];
  const weights = Object.entries(rule.weightedMean.weights).filter(([id]) => step.base?.includes(id));
  if (weights.length === 0) return [];
  return [block(words.number.weights(weights.map(([id, weight]) => words.number.weight(names.title(id), words.grammar.number(weight)))))];
}

function selectionOf(rule: NumberRule): Selection | undefined {
  if ("count" in rule) return rule.count;
  return "share" in rule ? rule.share : undefined;
}

function kindOf(rule: NumberRule): NumberStep {
  if ("count" in rule) return "count";
  if ("share" in rule) return "share";
  if ("sum" in rule) return "sum";
  if ("mean" in rule) return "mean";
  if ("weightedMean" in rule) return "weighted-mean";
  if ("percentageOfMaximum" in rule) return "percentage-of-maximum";
  if ("lowest" in rule) return "lowest";
  if ("highest" in rule) return "highest";
  return rule satisfies never;
}
