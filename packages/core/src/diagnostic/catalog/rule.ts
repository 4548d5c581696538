import { error } from "./entry.ts";

/** What a rule counts or compares. */
export type MemberWord = "cases" | "observations" | "criteria" | "themes";

/** Mistakes in the rules of a framework. */
export const ruleCatalog = {
  "framework/rule-without-scale": error(),
  "framework/mixed-scales": error<{ readonly scales: readonly string[] }>(),
  "framework/no-value-for-level": error<{ readonly level: string; readonly scale: string }>(),
  "framework/cuts-not-descending": error<{ readonly edge: string; readonly before: string }>(),
  "framework/last-cut-open": error<{ readonly level: string }>(),
  "framework/ladder-without-otherwise": error(),
  "framework/otherwise-not-last": error(),
  "framework/ladder-order": error<{ readonly level: string; readonly before: string }>(),
  "framework/predicate-does-not-fit": error<{ readonly predicate: string; readonly of: MemberWord }>(),
  "framework/selection-empty": error<{ readonly of: MemberWord }>(),
  "framework/weight-missing": error<{ readonly id: string }>(),
  "framework/weight-without-member": error<{ readonly id: string; readonly candidate?: string }>(),
  "framework/share-out-of-range": error<{ readonly share: string }>(),
  "framework/weight-not-positive": error<{ readonly id: string; readonly weight: string }>(),
  "framework/asks-too-much": error<{ readonly asked: number; readonly found: number }>(),
  "framework/picture-ambiguous": error(),
  "framework/cut-without-edge": error<{ readonly level: string }>(),
  "framework/bound-missing": error<{ readonly keys: readonly string[] }>(),
  "framework/bounds-reversed": error<{ readonly atLeast: string; readonly atMost: string }>(),
};
