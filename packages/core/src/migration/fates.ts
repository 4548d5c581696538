import type { MigrationData } from "../schema/migration.ts";
import type { Fate } from "./migration.ts";
import type { Part } from "./parts.ts";
import type { Versions } from "./versions.ts";

/** What became of every part of the old version, of a migration in which nothing is wrong. */
export function fatesOf({ changes }: MigrationData, versions: Versions): ReadonlyMap<string, Fate> {
  const fates = new Map<string, Fate>();
  for (const { change, was = [], became = [], because } of changes) {
    if (change === "added") continue;
    for (const id of was) fates.set(id, { what: change, became, because });
  }
  for (const part of versions.was.parts.values()) {
    if (!fates.has(part.id)) fates.set(part.id, unnamed(part, versions));
  }
  return fates;
}

/** The same; or an indicator below a criterion that changed, which then has a new text or is gone for the same reason. */
function unnamed({ id, content, of = "" }: Part, { became, altered }: Versions): Fate {
  const now = became.parts.get(id);
  if (now?.content === content) return { what: "unchanged", became: [id] };
  const because = altered.get(of)?.because;
  const reason = because === undefined ? {} : { because };
  return now ? { what: "new-meaning", became: [id], ...reason } : { what: "withdrawn", became: [], ...reason };
}
