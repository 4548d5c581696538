import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { Places } from "../../text/places.ts";
import { reckonings, scalesOf, selectionLooks } from "../looks.ts";
import type { RuleSite } from "../rule-sites.ts";
import type { Check } from "./check.ts";

/** A rule has a scale of the kind that it gives, and so has a rating; grades are ranked or counted on one scale only. */
export const ruleScales: Check = ({ data, sites }, places) => [
  ...sites.flatMap((site) => [...checkSite(site, places), ...countsOverScales(site, places)]),
  ...data.themes
    .flatMap((theme) => theme.criteria)
    .flatMap(({ outcome, scale }): readonly Diagnostic[] => {
      if (outcome === "none" || outcome.from !== "ratings" || scale !== undefined) return [];
      return [diagnose("framework/rule-without-scale", {}, places.value(outcome, "from"), { trail: places.trail(outcome) })];
    }),
];

function checkSite({ outcome, owner, scale, children }: RuleSite, places: Places): readonly Diagnostic[] {
  const trail = places.trail(outcome);
  const at = places.value(outcome, "rule");
  const hasScaleKey = "scale" in owner && owner.scale !== undefined;
  if (!scale) return hasScaleKey ? [] : [diagnose("framework/rule-without-scale", {}, at, { trail })];
  const { rule, shifts } = outcome;
  const [kind = ""] = Object.keys(rule).filter((key) => key !== "everyLower");
  if ("rank" in rule) {
    const used = scalesOf(children);
    const others = used.length > 1 ? used : used.filter((one) => one !== scale);
    const scales = [...new Set([...others, ...(used.length === 1 ? [scale] : [])])].map(({ id }) => id);
    if (others.length > 0) return [diagnose("framework/mixed-scales", { scales }, at, { trail })];
  }
  const misfit = (key: string, holder: object, gives: "level" | "number") =>
    diagnose("framework/rule-does-not-fit-scale", { rule: key, scale: scale.id, gives }, places.key(holder, key), { trail });
  const givesNumber = "number" in rule;
  return [
    ...("rank" in rule || givesNumber === scale.isNumber ? [] : [misfit(kind, rule, givesNumber ? "number" : "level")]),
    ...(shifts !== undefined && scale.isNumber ? [misfit("shifts", outcome, "level")] : []),
  ];
}

/** Counted by level or value, members of another scale would silently count as "not". Only limits and room may look across scales. */
function countsOverScales(site: RuleSite, places: Places): readonly Diagnostic[] {
  // What is reckoned with over scales without saying how, another check tells: see `reckoned-values`.
  const reckoned = reckonings(site).filter(({ value }) => typeof value === "object" && "byScale" in value);
  return [...selectionLooks(site), ...reckoned].flatMap(({ holder, wheres, isInBound, members = [] }): readonly Diagnostic[] => {
    const isByGrade = wheres.some(({ level, value }) => level !== undefined || value !== undefined);
    const used = scalesOf(members);
    if (isInBound || !isByGrade || used.length < 2) return [];
    const params = { scales: used.map(({ id }) => id) };
    return [diagnose("framework/mixed-scales", params, places.of(holder), { trail: places.trail(holder) })];
  });
}
