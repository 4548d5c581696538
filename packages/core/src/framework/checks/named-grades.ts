import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { pattern } from "../../schema/common.ts";
import { referenceTo } from "../../schema/reference.ts";
import { levelsOf, type Scale } from "../../schema/scale.ts";
import type { Places } from "../../text/places.ts";
import type { RuleSite } from "../rule-sites.ts";
import { isOnScale, isSound, numbersOfScale } from "../scale-numbers.ts";
import type { Check } from "./check.ts";

/** Grades that rules, bounds, anchors and scales name exist on the scale at hand. Those in predicates: see `asked-levels`. */
export const namedGrades: Check = ({ data, sites, indexOf }, places) => [
  ...data.scales.flatMap((scale) => ("levels" in scale ? unknownGrade(scale, scale, "met", places) : [])),
  ...sites.flatMap((site) => [...namedByRule(site, places), ...namedByBounds(site, places)]),
  ...data.themes
    .flatMap((theme) => theme.criteria)
    .flatMap(({ anchors = {}, scale }) => {
      const known = indexOf(scale)?.scale;
      return known
        ? Object.keys(anchors).flatMap((grade) => offScale(known, grade, () => places.key(anchors, grade), anchors, places))
        : [];
    }),
];

/** A rule that names levels on a scale of numbers is told of its rule: see `rule-scales`. */
function namedByRule({ outcome: { rule }, scale }: RuleSite, places: Places): readonly Diagnostic[] {
  if (!scale || scale.isNumber) return [];
  const entries: readonly object[] =
    "ladder" in rule ? rule.ladder : "bands" in rule ? rule.bands.cuts : "table" in rule ? rule.table.rows : [];
  return entries.flatMap((entry) => unknownGrade(scale.scale, entry, "level", places));
}

function namedByBounds({ outcome: { limits = [], room = [] }, scale }: RuleSite, places: Places): readonly Diagnostic[] {
  if (!scale) return [];
  return [...limits, ...room].flatMap((bound) =>
    (["atMost", "atLeast"] as const).flatMap((key) => unknownGrade(scale.scale, bound, key, places)),
  );
}

function unknownGrade(scale: Scale, holder: object, key: string, places: Places): readonly Diagnostic[] {
  const grade = (holder as Readonly<Record<string, unknown>>)[key];
  if (typeof grade !== "string" && typeof grade !== "number") return [];
  return offScale(scale, grade, () => places.value(holder, key), holder, places);
}

function offScale(
  scale: Scale,
  grade: string | number,
  at: () => ReturnType<Places["of"]>,
  holder: object,
  places: Places,
): readonly Diagnostic[] {
  const trail = places.trail(holder);
  if (!("levels" in scale)) {
    const isThere = !isSound(scale) || (pattern.decimal.test(String(grade)) && isOnScale(grade, scale));
    return isThere ? [] : [diagnose("framework/number-off-scale", { ...numbersOfScale(scale), number: String(grade) }, at(), { trail })];
  }
  const known = levelsOf(scale).map(({ id }) => id);
  const written = String(grade);
  return known.includes(written)
    ? []
    : [diagnose("framework/unknown-level", { ...referenceTo(written, known), scale: scale.id }, at(), { trail })];
}
