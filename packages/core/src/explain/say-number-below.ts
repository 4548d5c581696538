import type { NumberRule, PlainNumber } from "../schema/number.ts";
import type { Step } from "../schema/outcome.ts";
import { type Block, block, maybe } from "./explanation.ts";
import { sayValues } from "./say-values.ts";
import type { Telling } from "./telling.ts";
import { worthOf } from "./worth.ts";

/** What a reader needs to check a number: the weights, what values were converted into, how a mean weighs. */
export function sayNumberBelow(step: Step, rule: NumberRule, telling: Telling): readonly Block[] {
  if ("round" in rule) {
    const [inner] = step.steps ?? [];
    return inner ? sayNumberBelow(inner, rule.round.of, telling) : [];
  }
  const value = worthOf(rule);
  return [
    ...sayWeights(step, rule, telling),
    ...maybe("powerMean" in rule ? telling.words.number.lowerExponent : undefined),
    ...(value === undefined ? [] : sayValues(value, telling)),
  ];
}

/** The declared weights of the members that were weighed. */
function sayWeights(step: Step, rule: PlainNumber, { words, names }: Telling): readonly Block[] {
  const declared = "weightedMean" in rule ? rule.weightedMean.weights : "powerMean" in rule ? rule.powerMean.weights : undefined;
  const weights = Object.entries(declared ?? {}).filter(([id]) => step.base?.includes(id));
  if (weights.length === 0) return [];
  return [block(words.number.weights(weights.map(([id, weight]) => words.number.weight(names.title(id), words.grammar.number(weight)))))];
}
