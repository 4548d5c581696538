import type { Rule } from "../../schema/rule.ts";
import type { ScaleIndex } from "../scale-index.ts";
import type { Decide } from "../scope.ts";
import { compileBands } from "./bands.ts";
import { compileLadder } from "./ladder.ts";
import { compileRank } from "./rank.ts";

/** From members to one level of the scale. */
export function compileRule(rule: Rule, scale: ScaleIndex, at: string): Decide {
  if ("rank" in rule) return compileRank(rule.rank, scale, at);
  if ("bands" in rule) return compileBands(rule.bands, at);
  if ("ladder" in rule) return compileLadder(rule.ladder, at);
  return rule satisfies never;
}
