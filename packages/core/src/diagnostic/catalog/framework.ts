import { error } from "./entry.ts";

/** A reference that leads nowhere, and what was probably meant. */
export interface Reference {
  readonly id: string;
  readonly candidate?: string;
}

/** What can have an id in a framework. */
export type FrameworkPart = "source" | "scale" | "level" | "theme" | "criterion" | "indicator";

export const frameworkCatalog = {
  "framework/not-found": error<{
    readonly id: string;
    readonly version: string;
    readonly available: readonly string[];
    readonly candidate?: string;
  }>(),
  "framework/two-contents": error<{ readonly id: string; readonly version: string }>(),
  "framework/duplicate-id": error<{ readonly what: FrameworkPart; readonly id: string }>(),
  "framework/unknown-scale": error<Reference>(),
  "framework/unknown-level": error<Reference & { readonly scale: string }>(),
  "framework/unknown-criterion": error<Reference>(),
  "framework/unknown-source": error<Reference>(),
  "framework/dates-reversed": error<{ readonly from: string; readonly until: string }>(),
};
