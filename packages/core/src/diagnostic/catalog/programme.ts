import { error } from "./entry.ts";
import type { Reference } from "./framework.ts";

/** What can have an id in a programme. */
export type ProgrammePart = "line" | "project" | "source";

/** A werkagenda. */
export const programmeCatalog = {
  "programme/duplicate-id": error<{ readonly what: ProgrammePart; readonly id: string }>(),
  "programme/unknown-line": error<Reference>(),
  "programme/unknown-project": error<Reference>(),
  "programme/unknown-source": error<Reference>(),
  "programme/dates-reversed": error<{ readonly from: string; readonly until: string }>(),
};
