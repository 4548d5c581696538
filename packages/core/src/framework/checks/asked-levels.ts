import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { referenceTo } from "../../schema/reference.ts";
import type { Where } from "../../schema/where.ts";
import type { Places } from "../../text/places.ts";
import { isGroup, type Look, reckonings, scalesOf, selectionLooks } from "../looks.ts";
import type { Check } from "./check.ts";

/** A level that a predicate asks for is one that its members can have. */
export const askedLevels: Check = ({ sites }, places) =>
  sites
    .flatMap((site): readonly Look[] => [...selectionLooks(site), ...reckonings(site)])
    .flatMap((look) => look.wheres.flatMap((where) => checkLevels(look, where, places)));

function checkLevels({ of, members = [] }: Look, where: Where, places: Places): readonly Diagnostic[] {
  // Without a member that can be there, or of members that never have a level, another check speaks.
  if (where.level === undefined || isGroup(of) || of === undefined || members.length === 0) return [];
  const trail = places.trail(where);
  const scales = scalesOf(members);
  const known = scales.filter((scale) => !scale.isNumber).flatMap((scale) => scale.order);
  if (known.length === 0) {
    const params = { of, scales: scales.map(({ id }) => id) };
    return [diagnose("framework/members-without-level", params, places.key(where, "level"), { trail })];
  }
  return [where.level].flat().flatMap((level) => {
    if (known.includes(level)) return [];
    const params = { ...referenceTo(level, known), scale: scales.map(({ id }) => id).join(", ") };
    return [diagnose("framework/unknown-level", params, places.value(where, "level"), { trail })];
  });
}
