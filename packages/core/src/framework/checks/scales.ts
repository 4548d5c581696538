import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { FrameworkData, Scale } from "../../schema/framework.ts";
import type { Places } from "../../text/places.ts";
import { numbersOf, type RuleSite, ruleSites } from "../rule-sites.ts";
import type { Check } from "./check.ts";

/** A rule has a scale; levels are ranked or valued on one scale only; values are there wherever a rule reckons with them. */
export const scales: Check = (data, places) => ruleSites(data).flatMap((site) => checkSite(site, data, places));

function checkSite(site: RuleSite, data: FrameworkData, places: Places): readonly Diagnostic[] {
  const { outcome, owner, scale, children } = site;
  const trail = places.trail(outcome);
  const at = places.value(outcome, "rule");
  const hasScaleKey = "scale" in owner && owner.scale !== undefined;
  if (!scale) return hasScaleKey ? [] : [diagnose("framework/rule-without-scale", {}, at, { trail })];
  const used = [...new Set(children.map((child) => child.scale))].flatMap((id) => data.scales.find((one) => one.id === id) ?? []);
  const isRank = "rank" in outcome.rule;
  const needsValues = numbersOf(outcome).some((number) => !("count" in number || "share" in number));
  if ((isRank || needsValues) && used.length > 1) {
    return [diagnose("framework/mixed-scales", { scales: used.map((one) => one.id) }, at, { trail })];
  }
  const [own] = used;
  if (isRank && own && own.id !== scale.id) return [diagnose("framework/mixed-scales", { scales: [own.id, scale.id] }, at, { trail })];
  return needsValues ? used.flatMap((one) => withoutValue(one, places)) : [];
}

function withoutValue(scale: Scale, places: Places): readonly Diagnostic[] {
  return scale.levels
    .filter((level) => level.value === undefined)
    .map((level) => diagnose("framework/no-value-for-level", { level: level.id, scale: scale.id }, places.of(level), { trail: places.trail(level) }));
}
