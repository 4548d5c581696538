import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { OwnValue } from "../../schema/number.ts";
import { referenceTo } from "../../schema/reference.ts";
import type { ScaleIndex } from "../../scoring/rules/scale-index.ts";
import type { Places } from "../../text/places.ts";
import { isGroup, type Reckoning, reckonings } from "../looks.ts";
import type { RuleSite } from "../rule-sites.ts";
import { numbersOfScale } from "../scale-numbers.ts";
import { valueScales } from "../value-scales.ts";
import type { Check } from "./check.ts";

/** A lookup names every grade of its scale, and no other. */
export const lookups: Check = ({ sites }, places) =>
  sites.flatMap((site) => reckonings(site).flatMap((reckoning) => lookupsIn(reckoning, site, places)));

function lookupsIn(reckoning: Reckoning, site: RuleSite, places: Places): readonly Diagnostic[] {
  const { of, value } = reckoning;
  const scales = valueScales(reckoning, site);
  if (typeof value === "string" || isGroup(of)) return [];
  if ("byScale" in value) return scales.flatMap((scale) => checkLookup(value.byScale[scale.id], scale, places));
  const [only] = scales;
  return only && scales.length === 1 ? checkLookup(value, only, places) : [];
}

function checkLookup(value: OwnValue | undefined, scale: ScaleIndex, places: Places): readonly Diagnostic[] {
  if (value === undefined || typeof value === "string" || !("lookup" in value)) return [];
  const { lookup } = value;
  const trail = places.trail(lookup);
  if (scale.order.length === 0) {
    return [diagnose("framework/lookup-never-complete", { scale: scale.id }, places.key(value, "lookup"), { trail })];
  }
  const named = Object.keys(lookup);
  const isThere = (grade: string) => scale.order.includes(grade);
  const surplus = (grade: string) =>
    "levels" in scale.scale
      ? diagnose("framework/unknown-level", { ...referenceTo(grade, scale.order), scale: scale.id }, places.key(lookup, grade), { trail })
      : diagnose("framework/number-off-scale", { ...numbersOfScale(scale.scale), number: grade }, places.key(lookup, grade), { trail });
  return [
    ...named.filter((grade) => !isThere(grade)).map(surplus),
    ...scale.order
      .filter((grade) => !named.includes(grade))
      .map((grade) => diagnose("framework/lookup-incomplete", { grade, scale: scale.id }, places.value(value, "lookup"), { trail })),
  ];
}
