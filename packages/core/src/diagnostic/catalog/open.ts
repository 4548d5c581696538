import { warning } from "./entry.ts";

/** A demand of the framework on the evidence. */
export type DemandWord = "min-sources" | "min-source-types" | "min-cases" | "citizen-view";

interface Criterion {
  readonly criterion: string;
}

/** Work that is left. A *let op* while the report is a draft, an error once it has gone to the parties. */
export const openCatalog = {
  "open/no-evidence": warning<Criterion>(),
  "open/single-source": warning<Criterion>(),
  "open/citizen-not-heard": warning<Criterion>(),
  "open/evidence-demand": warning<Criterion & { readonly demand: DemandWord; readonly asked: number; readonly found: number }>(),
  "open/indicator-without-observation": warning<{ readonly indicator: string }>(),
  "open/ratings-open": warning<{ readonly closed: number; readonly of: number }>(),
  "open/rating-without-reason": warning<Criterion & { readonly assessor: string }>(),
  "open/consensus-missing": warning<Criterion>(),
  "open/judgement-missing": warning<{ readonly about: string }>(),
  "open/outside-room-unexplained": warning<Criterion & { readonly assessor: string; readonly level: string }>(),
  "open/finding-missing": warning<Criterion>(),
  "open/conclusion-missing": warning<{ readonly theme: string }>(),
  "open/summary-missing": warning(),
};
