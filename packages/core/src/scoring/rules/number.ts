import type { NumberRule } from "../../schema/number.ts";
import { compileCount } from "./count.ts";
import { compileExtreme } from "./extreme.ts";
import { compileMean } from "./mean.ts";
import { compilePercentageOfMaximum } from "./percentage-of-maximum.ts";
import { compilePowerMean } from "./power-mean.ts";
import { compileRound } from "./round.ts";
import type { Measure } from "./scope.ts";
import { compileShare } from "./share.ts";
import { compileSum } from "./sum.ts";
import { compileWeightedMean } from "./weighted-mean.ts";

/** The number an aggregate gives. Other keys beside the aggregate, such as `atLeast`, are not its business. */
export function compileNumber(rule: NumberRule, at: string): Measure {
  if ("count" in rule) return compileCount(rule.count, at);
  if ("share" in rule) return compileShare(rule.share, at);
  if ("sum" in rule) return compileSum(rule.sum, rule.start, rule, at);
  if ("mean" in rule) return compileMean(rule.mean, rule, at);
  if ("weightedMean" in rule) return compileWeightedMean(rule.weightedMean, rule, at);
  if ("powerMean" in rule) return compilePowerMean(rule.powerMean, rule, at);
  if ("percentageOfMaximum" in rule) return compilePercentageOfMaximum(rule.percentageOfMaximum, rule.start, rule, at);
  if ("lowest" in rule) return compileExtreme("lowest", rule.lowest, rule, at);
  if ("highest" in rule) return compileExtreme("highest", rule.highest, rule, at);
  if ("round" in rule) return compileRound(compileNumber(rule.round.of, `${at}/round/of`), rule.round, at);
  return rule satisfies never;
}
