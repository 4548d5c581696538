import { error } from "./entry.ts";
import type { Reference } from "./framework.ts";

/** A selection from a framework, and inspections that look with it. */
export const profileCatalog = {
  "profile/not-found": error<{
    readonly id: string;
    readonly framework: string;
    readonly available: readonly string[];
    readonly candidate?: string;
  }>(),
  "profile/unknown-criterion": error<Reference>(),
  "profile/criterion-twice": error<{ readonly id: string }>(),
  "profile/not-chosen": error<{ readonly criterion: string }>(),
  "profile/not-statutory": error<{ readonly criterion: string }>(),
  "profile/asks-less": error<{ readonly asked: number; readonly framework: number }>(),
  "profile/rated-outside": error<{ readonly about: string }>(),
};
