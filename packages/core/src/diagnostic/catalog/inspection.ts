import { error, warning } from "./entry.ts";
import type { Reference } from "./framework.ts";

/** What can have an id in an inspection. */
export type InspectionPart =
  | "source"
  | "observation"
  | "case"
  | "party"
  | "assessor"
  | "recommendation"
  | "measure"
  | "signal"
  | "lesson"
  | "obstacle"
  | "rebuttal"
  | "action"
  | "step";

/** How the pieces of an inspection hang together. */
export const inspectionCatalog = {
  "inspection/no-head": error(),
  "inspection/several-heads": error(),
  "inspection/key-twice": error<{ readonly key: string }>(),
  "inspection/duplicate-id": error<{ readonly what: InspectionPart; readonly id: string }>(),
  "inspection/unknown-indicator": error<Reference>(),
  "inspection/unknown-criterion": error<Reference>(),
  "inspection/unknown-theme": error<Reference>(),
  "inspection/unknown-level": error<Reference & { readonly allowed: readonly string[] }>(),
  "inspection/grade-missing": error<{ readonly about: string }>(),
  "inspection/grade-unclear": error<{ readonly about: string }>(),
  "inspection/grade-not-asked": error<{ readonly indicator: string }>(),
  "inspection/level-expected": error<{ readonly about: string; readonly allowed: readonly string[] }>(),
  "inspection/number-expected": error<{ readonly about: string; readonly min: string; readonly max: string }>(),
  "inspection/number-out-of-range": error<{ readonly value: string; readonly min: string; readonly max: string }>(),
  "inspection/number-off-step": error<{ readonly value: string; readonly min: string; readonly step: string }>(),
  "inspection/unknown-source": error<Reference>(),
  "inspection/unknown-case": error<Reference>(),
  "inspection/unknown-assessor": error<Reference>(),
  "inspection/unknown-party": error<Reference>(),
  "inspection/unknown-observation": error<Reference>(),
  "inspection/unknown-step": error<Reference>(),
  "inspection/dates-reversed": error<{ readonly from: string; readonly until: string }>(),
  "inspection/source-before-period": warning<{ readonly date: string; readonly from: string }>(),
  "inspection/observation-id-mismatch": error<{ readonly id: string; readonly source: string }>(),
  "inspection/number-missing": warning(),
};
