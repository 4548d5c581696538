import { error } from "./entry.ts";
import type { Reference } from "./framework.ts";

/** A step above informing. */
export type HeavierStep = "address" | "intervene";

/** How an authority sets parties in motion: informing, addressing, intervening. */
export const actionCatalog = {
  "action/not-substantiated": error<{
    readonly id: string;
    readonly step: HeavierStep;
    readonly lacks: "judgement" | "effect" | "observations";
  }>(),
  "action/no-judgement": error<Reference & { readonly party?: string }>(),
  "action/about-the-whole": error<{ readonly id: string }>(),
  "action/nothing-before": error<{ readonly id: string }>(),
  "action/unknown-step": error<Reference>(),
  "action/step-not-lighter": error<{ readonly id: string; readonly after: string }>(),
  "action/step-not-earlier": error<{ readonly id: string; readonly after: string; readonly date: string }>(),
  "action/step-to-other-party": error<{ readonly id: string; readonly after: string; readonly party: string }>(),
};
