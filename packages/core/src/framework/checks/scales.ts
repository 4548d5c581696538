import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { FrameworkData, Scale } from "../../schema/framework.ts";
import type { Places } from "../../text/places.ts";
import { couldMatch, numbersOf, type RuleSite, ruleSites, selectionsOf } from "../rule-sites.ts";
import type { Check } from "./check.ts";

/** A rule has a scale, and so has a rating; levels are ranked, valued or counted on one scale only; values are there wherever a rule reckons with them. */
export const scales: Check = (data, places) => [
  ...ruleSites(data).flatMap((site) => [...checkSite(site, data, places), ...countsOverScales(site, places)]),
  ...data.themes
    .flatMap((theme) => theme.criteria)
    .flatMap(({ outcome, scale }): readonly Diagnostic[] => {
      if (outcome === "none" || outcome.from !== "ratings" || scale !== undefined) return [];
      return [diagnose("framework/rule-without-scale", {}, places.value(outcome, "from"), { trail: places.trail(outcome) })];
    }),
];

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

/** Counted by level, members of another scale would silently count as "not". Only a limit may look across scales. */
function countsOverScales({ outcome, members }: RuleSite, places: Places): readonly Diagnostic[] {
  return selectionsOf({ ...outcome, limits: [], room: [] }).flatMap((selection): readonly Diagnostic[] => {
    const { of, among = {}, where = {} } = selection;
    if (among.level === undefined && where.level === undefined) return [];
    const counted = (members[of] ?? []).filter((member) => couldMatch(among, member) && couldMatch(where, member));
    const used = [...new Set(counted.flatMap((member) => member.scale ?? []))];
    return used.length > 1
      ? [diagnose("framework/mixed-scales", { scales: used }, places.of(selection), { trail: places.trail(selection) })]
      : [];
  });
}

function withoutValue(scale: Scale, places: Places): readonly Diagnostic[] {
  return scale.levels
    .filter((level) => level.value === undefined)
    .map((level) =>
      diagnose("framework/no-value-for-level", { level: level.id, scale: scale.id }, places.of(level), { trail: places.trail(level) }),
    );
}
