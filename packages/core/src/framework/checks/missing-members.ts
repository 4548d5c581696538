import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { referenceTo } from "../../schema/reference.ts";
import { ruleSites } from "../rule-sites.ts";
import type { Check } from "./check.ts";

/** A missing policy names members that are there, and asks for no more of them than there are. */
export const missingMembers: Check = (data, places) =>
  ruleSites(data).flatMap(({ outcome, children }): readonly Diagnostic[] => {
    const { missing } = outcome;
    if (typeof missing === "string" || !("then" in missing)) return [];
    const ids = children.map((child) => child.id);
    const trail = places.trail(missing);
    const { including: named = [], atLeast = 0 } = missing;
    const params = { asked: atLeast, found: ids.length };
    return [
      ...(atLeast > ids.length ? [diagnose("framework/asks-too-much", params, places.value(missing, "atLeast"), { trail })] : []),
      ...named.flatMap((id, index) =>
        ids.includes(id) ? [] : [diagnose("framework/unknown-criterion", referenceTo(id, ids), places.value(named, index), { trail })],
      ),
    ];
  });
