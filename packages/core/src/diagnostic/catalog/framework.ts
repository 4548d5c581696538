import { error, warning } from "./entry.ts";

/** A reference that leads nowhere, and what was probably meant. */
export interface Reference {
  readonly id: string;
  readonly candidate?: string;
}

/** What can have an id in a framework. */
export type FrameworkPart = "source" | "scale" | "level" | "theme" | "criterion" | "indicator";

/** The numbers a scale has. */
export interface NumbersOfScale {
  readonly scale: string;
  readonly min: string;
  readonly max: string;
  readonly step?: string;
}

/** What was given to one or more members alike: one of these grades, or none. */
export interface Standing {
  readonly count: number;
  readonly grades: readonly string[] | "absent" | "not-applicable";
}

/** What is given to members that a rule cannot tell apart. */
export interface CombinationPart {
  readonly members: readonly string[];
  readonly standings: readonly Standing[];
}

/** One way to grade all members a rule looks at. */
export type Combination = readonly CombinationPart[];

/** One combination, or how many more there are beside those that were named. */
export type Found<T> = T | { readonly more: number };

/** What a row of a table gives. */
export type RowWord = { readonly level: string } | { readonly collect: string } | "undetermined";

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
  "framework/unknown-indicator": error<Reference>(),
  "framework/unknown-tag": error<Reference>(),
  "framework/unknown-source": error<Reference>(),
  "framework/dates-reversed": error<{ readonly from: string; readonly until: string }>(),
  "framework/min-not-below-max": error<{ readonly min: string; readonly max: string }>(),
  "framework/step-does-not-fit": error<NumbersOfScale & { readonly step: string }>(),
  "framework/number-off-scale": error<NumbersOfScale & { readonly number: string }>(),
  "framework/sentinel-number": warning<{ readonly number: string }>(),
  "framework/table-gap": error<Found<{ readonly combination: Combination; readonly isUnsaid: boolean }>>(),
  "framework/table-conflict": error<Found<{ readonly combination: Combination; readonly gives: readonly [RowWord, RowWord] }>>(),
  "framework/table-not-provable": error<{ readonly why: "observations" | "too-many" | "numbers" }>(),
  "framework/criterion-incomplete": warning<{ readonly id: string; readonly parts: readonly string[] }>(),
  "framework/level-unreachable": warning<{ readonly level: string }>(),
  "framework/criterion-never-matters": warning<{ readonly id: string; readonly isLookedAt: boolean }>(),
  "framework/rule-not-monotone": warning<{
    readonly combination: Combination;
    readonly member: string;
    readonly from: string;
    readonly to: string;
    readonly before: string;
    readonly after: string;
  }>(),
};
