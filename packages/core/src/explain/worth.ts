import type { PlainNumber, ValueRule } from "../schema/number.ts";

/** What each member is worth under this number; undefined where members are only counted. */
export function worthOf(rule: PlainNumber): ValueRule | undefined {
  if ("count" in rule || "share" in rule) return undefined;
  if ("sum" in rule) return rule.sum;
  if ("mean" in rule) return rule.mean;
  if ("weightedMean" in rule) return rule.weightedMean.of;
  if ("powerMean" in rule) return rule.powerMean.of;
  if ("percentageOfMaximum" in rule) return rule.percentageOfMaximum;
  return "lowest" in rule ? rule.lowest : rule.highest;
}

/** Whether the value that this scale itself gives its levels is reckoned with, and not only what a table says. */
export function readsOwnWorth(rule: ValueRule, scale: string | undefined): boolean {
  if (typeof rule === "string") return true;
  if (!("byScale" in rule)) return !("lookup" in rule);
  const own = Object.entries(rule.byScale).find(([id]) => id === scale)?.[1];
  return own !== undefined && readsOwnWorth(own, scale);
}
