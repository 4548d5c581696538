import type { MigratedPart } from "../diagnostic/catalog/migration.ts";
import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import type { MigrationData } from "../schema/migration.ts";
import type { Places } from "../text/places.ts";
import type { Part } from "./parts.ts";
import type { Versions } from "./versions.ts";

/** What no change names has to be the same in both versions. Anything else is told at the list of changes, where it is missing. */
export function checkUnnamed(data: MigrationData, { was, became, altered }: Versions, places: Places): readonly Diagnostic[] {
  const isBelowChange = ({ of }: Part) => of !== undefined && altered.has(of);
  const tell = ({ what, id }: { readonly what: MigratedPart; readonly id: string }, is: "vanished" | "new" | "changed") =>
    diagnose("migration/not-named", { what, id, version: became.version, is }, places.key(data, "changes"));
  const vanishedOrChanged = [...was.parts.values()].flatMap((part) => {
    const now = became.parts.get(part.id);
    if (!now) return was.named.has(part.id) || isBelowChange(part) ? [] : [tell(part, "vanished")];
    const isNamed = was.named.has(part.id) || became.named.has(part.id) || (isBelowChange(part) && isBelowChange(now));
    const isSame = part.what === now.what && part.content === now.content && part.of === now.of;
    return isNamed || isSame ? [] : [tell(part, "changed")];
  });
  const added = [...became.parts.values()].filter((part) => !was.parts.has(part.id) && !became.named.has(part.id) && !isBelowChange(part));
  return [...vanishedOrChanged, ...added.map((part) => tell(part, "new"))];
}
