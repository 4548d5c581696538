import { type Diagnostic, diagnose, hasErrors, type Result, resultOf } from "../diagnostic/diagnostic.ts";
import type { Framework } from "../framework/framework.ts";
import { type MigrationData, migrationSchema } from "../schema/migration.ts";
import { readDocument } from "../schema/read-document.ts";
import { canonicalText } from "../text/canonical.ts";
import { sha256 } from "../text/digest.ts";
import { createPlaces, type Places } from "../text/places.ts";
import type { SourceText } from "../text/source-text.ts";
import { checkChanges } from "./check-changes.ts";
import { checkUnnamed } from "./check-unnamed.ts";
import { fatesOf } from "./fates.ts";
import type { Migration } from "./migration.ts";
import { versionsOf } from "./versions.ts";

/**
 * Reads how one version of a framework became another, and proves it on both: what is not named is the same in both.
 *
 * @param source the text of `migration-from-<version>.yaml`; the path is only a label
 * @param from the old version, already loaded
 * @param to the new version, already loaded
 * @returns what became of every theme, criterion and indicator of the old version, or every problem at once
 * @example const loaded = loadMigration({ path: "migration-from-1.0.0.yaml", text }, from, to);
 */
export function loadMigration(source: SourceText, from: Framework, to: Framework): Result<Migration> {
  const places = createPlaces();
  const { document, diagnostics } = readDocument(source, { migration: migrationSchema }, places);
  if (!document) return resultOf<Migration>(undefined, diagnostics);
  const data = document.value;
  const versions = versionsOf(data, from, to);
  const other = [...notFound(data, "from", from, places), ...notFound(data, "to", to, places)];
  const wrong = other.length > 0 ? other : checkChanges(data, versions, places);
  // What no change seems to name may be the very id that was misspelt.
  const isSpelt = other.length === 0 && wrong.every(({ code }) => code !== "migration/unknown-id");
  const found = [...diagnostics, ...wrong, ...(isSpelt ? checkUnnamed(data, versions, places) : [])];
  if (hasErrors(found)) return resultOf<Migration>(undefined, found);
  return resultOf({ data, digest: sha256(canonicalText(data)), changes: fatesOf(data, versions) }, found);
}

function notFound(data: MigrationData, key: "from" | "to", { data: { id, version } }: Framework, places: Places): readonly Diagnostic[] {
  if (data.framework === id && data[key] === version) return [];
  const params = { id: data.framework, version: data[key], available: [`${id}@${version}`] };
  return [diagnose("framework/not-found", params, places.value(data, key))];
}
