import { error } from "./entry.ts";
import type { Reference } from "./framework.ts";

/** Golden cases of a framework. */
export const casesCatalog = {
  "cases/name-twice": error<{ readonly name: string }>(),
  "cases/unknown-id": error<Reference>(),
  "cases/no-indicator": error<{ readonly criterion: string; readonly asked: string }>(),
  "cases/refused": error<{ readonly name: string; readonly codes: readonly string[] }>(),
};
