import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { Scale } from "../../schema/framework.ts";
import { referenceTo } from "../../schema/reference.ts";
import type { Places } from "../../text/places.ts";
import { type RuleSite, ruleSites, selectionsOf } from "../rule-sites.ts";
import type { Check } from "./check.ts";

/** Levels that rules, bounds, anchors and predicates name exist in the scale at hand. */
export const levels: Check = (data, places) => [
  ...ruleSites(data).flatMap((site) => [...namedByRule(site, places), ...namedByPredicates(site, data.scales, places)]),
  ...data.themes
    .flatMap((theme) => theme.criteria)
    .flatMap(({ anchors, scale }) => {
      const known = data.scales.find((one) => one.id === scale);
      if (!anchors || !known) return [];
      return Object.keys(anchors).flatMap((level) => unknownIn(known, level, () => places.key(anchors, level), anchors, places));
    }),
];

function namedByRule({ outcome, scale }: RuleSite, places: Places): readonly Diagnostic[] {
  if (!scale) return [];
  const { rule, limits = [], room = [] } = outcome;
  const entries: readonly object[] = "ladder" in rule ? rule.ladder : "bands" in rule ? rule.bands.cuts : [];
  return [...entries, ...limits, ...room].flatMap((holder) =>
    (["level", "atMost", "atLeast"] as const).flatMap((key) => {
      const level = (holder as Readonly<Record<string, unknown>>)[key];
      const isEdge = key === "atLeast" && "level" in holder;
      if (typeof level !== "string" || isEdge) return [];
      return unknownIn(scale, level, () => places.value(holder, key), holder, places);
    }),
  );
}

/** A predicate may name a level of any scale that its members can have. */
function namedByPredicates({ outcome, members }: RuleSite, scales: readonly Scale[], places: Places): readonly Diagnostic[] {
  return selectionsOf(outcome).flatMap(({ of, among, where }) =>
    [among, where].flatMap((predicate) => {
      if (predicate?.level === undefined) return [];
      const own = new Set((members[of] ?? []).map((member) => member.scale));
      const known = scales.filter((scale) => own.has(scale.id)).flatMap((scale) => scale.levels.map((level) => level.id));
      return [predicate.level].flat().flatMap((level) => {
        if (known.includes(level)) return [];
        const params = { ...referenceTo(level, known), scale: [...own].join(", ") };
        return [diagnose("framework/unknown-level", params, places.value(predicate, "level"), { trail: places.trail(predicate) })];
      });
    }),
  );
}

function unknownIn(scale: Scale, level: string, at: () => ReturnType<Places["of"]>, holder: object, places: Places): readonly Diagnostic[] {
  const known = scale.levels.map((one) => one.id);
  if (known.includes(level)) return [];
  return [diagnose("framework/unknown-level", { ...referenceTo(level, known), scale: scale.id }, at(), { trail: places.trail(holder) })];
}
