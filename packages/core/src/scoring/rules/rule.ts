import { toText } from "../../exact/rational.ts";
import type { NumberRule } from "../../schema/number.ts";
import type { Step } from "../../schema/outcome.ts";
import type { Rule } from "../../schema/rule.ts";
import { compileBands } from "./bands.ts";
import { compileLadder } from "./ladder.ts";
import { compileNumber } from "./number.ts";
import { compileRank } from "./rank.ts";
import type { ScaleIndex } from "./scale-index.ts";
import type { Decide, Trace } from "./scope.ts";
import { compileTable } from "./table.ts";

/** From members to one grade of the scale. */
export function compileRule(rule: Rule, scale: ScaleIndex, at: string): Decide {
  if ("rank" in rule) return compileRank(rule.rank, scale, at);
  if ("bands" in rule) return compileBands(rule.bands, at);
  if ("ladder" in rule) return compileLadder(rule.ladder, rule.everyLower === true, at);
  if ("table" in rule) return compileTable(rule.table, at);
  if ("number" in rule) return compileNumberRule(rule.number, at);
  return rule satisfies never;
}

/** The number itself is the outcome. */
function compileNumberRule(rule: NumberRule, at: string): Decide {
  const measure = compileNumber(rule, `${at}/number`);
  return (scope, trace) => {
    const steps: Trace = trace && [];
    const number = measure(scope, steps);
    const value = number && toText(number);
    trace?.push({ step: "number", rule: at, ...(value !== undefined && { value }), steps: steps as Step[] });
    return value;
  };
}
