import type { Change, MigrationData } from "../schema/migration.ts";

/** How one version of a framework became another, loaded and checked against both. Only `loadMigration` makes one. */
export interface Migration {
  readonly data: MigrationData;
  /** SHA-256 of the canonical form of `data`. */
  readonly digest: string;
  /** What became of every theme, criterion and indicator of the old version, by its id. */
  readonly changes: ReadonlyMap<string, Fate>;
}

/** What became of one part of the old version. */
export interface Fate {
  readonly what: "unchanged" | Exclude<Change["change"], "added">;
  /** The ids in the new version: one, or more after a split, or none. */
  readonly became: readonly string[];
  /** Absent where nothing changed. */
  readonly because?: string;
}
