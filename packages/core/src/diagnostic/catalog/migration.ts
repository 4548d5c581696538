import { error } from "./entry.ts";
import type { Reference } from "./framework.ts";

/** What a migration can say that happened. */
export type ChangeWord = "added" | "reworded" | "split" | "merged" | "new-meaning" | "withdrawn";

/** What can change from one version to the next. */
export type MigratedPart = "theme" | "criterion" | "indicator";

/** How one version of a framework became another. */
export const migrationCatalog = {
  "migration/unknown-id": error<Reference & { readonly version: string }>(),
  "migration/id-twice": error<{ readonly id: string }>(),
  "migration/wrong-form": error<{ readonly change: ChangeWord }>(),
  "migration/other-kind": error<{ readonly id: string; readonly what: MigratedPart; readonly expected: MigratedPart }>(),
  "migration/id-reused": error<{ readonly id: string; readonly version: string; readonly is: "older" | "still-there" }>(),
  "migration/not-named": error<{
    readonly what: MigratedPart;
    readonly id: string;
    readonly version: string;
    readonly is: "vanished" | "new" | "changed";
  }>(),
};
