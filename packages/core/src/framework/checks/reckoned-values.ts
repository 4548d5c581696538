import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { levelsOf } from "../../schema/scale.ts";
import type { ScaleIndex } from "../../scoring/rules/scale-index.ts";
import type { Places } from "../../text/places.ts";
import { isGroup, type Look, type Reckoning, reckonings, selectionLooks } from "../looks.ts";
import type { RuleSite } from "../rule-sites.ts";
import { lackOfValue, valueScales } from "../value-scales.ts";
import type { Check } from "./check.ts";

/** Whatever is reckoned with has a value, and values of different scales meet only where the rule says how. */
export const reckonedValues: Check = ({ sites }, places) => [
  ...sites.flatMap((site) => [
    ...reckonings(site).flatMap((one) => checkReckoning(one, site, places)),
    ...askingLooks(site).flatMap((look) => checkLack(look, site, places)),
  ]),
  ...[...new Set(sites.flatMap(scalesReckonedWith))].flatMap((scale) => withoutValue(scale, places)),
];

function checkReckoning(reckoning: Reckoning, site: RuleSite, places: Places): readonly Diagnostic[] {
  const { of, number, value, members } = reckoning;
  const trail = places.trail(number);
  if (of === undefined) return [diagnose("framework/over-missing", {}, places.of(number), { trail })];
  if (members === undefined) return [];
  const lack = checkLack(reckoning, site, places);
  if (lack.length > 0) return lack;
  const scales = valueScales(reckoning, site);
  const map = typeof value === "string" ? "value" : (Object.keys(value)[0] ?? "");
  if (isGroup(of) && typeof value === "object" && (map === "lookup" || map === "byScale")) {
    return [diagnose("framework/value-map-does-not-fit", { map, of }, places.key(value, map), { trail })];
  }
  if (typeof value === "object" && "byScale" in value) {
    return scales
      .filter(({ id }) => value.byScale[id] === undefined)
      .map(({ id }) => diagnose("framework/by-scale-incomplete", { scale: id }, places.value(value, "byScale"), { trail }));
  }
  if (scales.length < 2) return [];
  return [diagnose("framework/mixed-scales", { scales: scales.map(({ id }) => id) }, places.of(number), { trail })];
}

/** The looks of which a predicate asks for values. */
const askingLooks = (site: RuleSite): readonly Look[] =>
  [...selectionLooks(site), ...reckonings(site)].filter(({ wheres }) => wheres.some(({ value }) => value !== undefined));

function checkLack(look: Look, site: RuleSite, places: Places): readonly Diagnostic[] {
  const { of, holder, members } = look;
  const lacks = lackOfValue(look, site);
  const isEmpty = of === "observations" && members?.length === 0 && (site.members.observations ?? []).length > 0;
  if (of === undefined || lacks === undefined || members === undefined || isEmpty) return [];
  const key = "over" in holder ? "over" : "of";
  return [diagnose("framework/members-without-value", { of, lacks }, places.value(holder, key), { trail: places.trail(holder) })];
}

/** The scales of which every level needs a value of its own: what is looked up has another one. */
function scalesReckonedWith(site: RuleSite): readonly ScaleIndex[] {
  const reckoned = reckonings(site).flatMap((one) =>
    valueScales(one, site).filter(({ id }) => {
      const own = typeof one.value === "object" && "byScale" in one.value ? one.value.byScale[id] : one.value;
      return own !== undefined && (typeof own === "string" || !("lookup" in own));
    }),
  );
  return [...reckoned, ...askingLooks(site).flatMap((look) => valueScales(look, site))];
}

function withoutValue({ id, scale }: ScaleIndex, places: Places): readonly Diagnostic[] {
  return levelsOf(scale)
    .filter((level) => level.value === undefined)
    .map((level) =>
      diagnose("framework/no-value-for-level", { level: level.id, scale: id }, places.of(level), { trail: places.trail(level) }),
    );
}
