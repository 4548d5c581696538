import type { NumberRule } from "../../schema/rule.ts";
import type { Measure } from "../scope.ts";
import { compileCount } from "./count.ts";
import { compileExtreme } from "./extreme.ts";
import { compileMean } from "./mean.ts";
import { compilePercentageOfMaximum } from "./percentage-of-maximum.ts";
import { compileShare } from "./share.ts";
import { compileSum } from "./sum.ts";
import { compileWeightedMean } from "./weighted-mean.ts";

/** The number an aggregate gives. Other keys beside the aggregate, such as `atLeast`, are not its business. */
export function compileNumber(rule: NumberRule, at: string): Measure {
  if ("count" in rule) return compileCount(rule.count, at);
  if ("share" in rule) return compileShare(rule.share, at);
  if ("sum" in rule) return compileSum(rule.start, at);
  if ("mean" in rule) return compileMean(at);
  if ("weightedMean" in rule) return compileWeightedMean(rule.weightedMean.weights, at);
  if ("percentageOfMaximum" in rule) return compilePercentageOfMaximum(at);
  if ("lowest" in rule) return compileExtreme("lowest", at);
  if ("highest" in rule) return compileExtreme("highest", at);
  return rule satisfies never;
}
