import { error } from "./entry.ts";

/** What a rule counts or compares. */
export type MemberWord = "cases" | "source-types" | "assessors" | "periods" | "observations" | "criteria" | "themes";

/** Mistakes in the rules of a framework. */
export const ruleCatalog = {
  "framework/rule-without-scale": error(),
  "framework/rule-does-not-fit-scale": error<{ readonly rule: string; readonly scale: string; readonly gives: "level" | "number" }>(),
  "framework/mixed-scales": error<{ readonly scales: readonly string[] }>(),
  "framework/no-value-for-level": error<{ readonly level: string; readonly scale: string }>(),
  "framework/members-without-value": error<{ readonly of: MemberWord; readonly lacks: "unit-value" | "indicator-scale" }>(),
  "framework/members-without-level": error<{ readonly of: MemberWord; readonly scales: readonly string[] }>(),
  "framework/over-missing": error(),
  "framework/unit-does-not-fit": error<{ readonly of: MemberWord; readonly unit: MemberWord }>(),
  "framework/value-map-does-not-fit": error<{ readonly map: string; readonly of: MemberWord }>(),
  "framework/by-scale-incomplete": error<{ readonly scale: string }>(),
  "framework/lookup-incomplete": error<{ readonly grade: string; readonly scale: string }>(),
  "framework/lookup-never-complete": error<{ readonly scale: string }>(),
  "framework/range-empty": error<{ readonly number: string }>(),
  "framework/value-not-above-zero": error<{ readonly value?: string; readonly rule: "log" | "powerMean" }>(),
  "framework/maximum-not-above-zero": error<{ readonly maximum?: string; readonly of: MemberWord }>(),
  "framework/weights-too-fine": error<{ readonly total: number; readonly most: number }>(),
  "framework/weights-without-ids": error<{ readonly of: MemberWord }>(),
  "framework/number-outside-scale": error<{
    readonly scale: string;
    readonly min: string;
    readonly max: string;
    readonly from?: string;
    readonly until?: string;
  }>(),
  "framework/number-between-steps": error<{ readonly scale: string; readonly step: string }>(),
  "framework/cuts-not-descending": error<{ readonly edge: string; readonly before: string }>(),
  "framework/last-cut-open": error<{ readonly level: string }>(),
  "framework/ladder-without-otherwise": error(),
  "framework/otherwise-not-last": error(),
  "framework/ladder-order": error<{ readonly level: string; readonly before: string }>(),
  "framework/table-without-level": error(),
  "framework/shift-of-nothing": error(),
  "framework/predicate-does-not-fit": error<{ readonly predicate: string; readonly of: MemberWord }>(),
  "framework/selection-empty": error<{ readonly of: MemberWord }>(),
  "framework/weight-missing": error<{ readonly id: string }>(),
  "framework/weight-without-member": error<{ readonly id: string; readonly candidate?: string }>(),
  "framework/share-out-of-range": error<{ readonly share: string }>(),
  "framework/weight-not-positive": error<{ readonly id: string; readonly weight: string }>(),
  "framework/asks-too-much": error<{ readonly asked: number; readonly found: number }>(),
  "framework/met-missing": error<{ readonly scale: string }>(),
  "framework/picture-ambiguous": error(),
  "framework/cut-without-edge": error<{ readonly level: string }>(),
  "framework/bound-missing": error<{ readonly keys: readonly string[] }>(),
  "framework/bounds-reversed": error<{ readonly atLeast: string; readonly atMost: string }>(),
  "framework/comparison-never-holds": error<{ readonly low: string; readonly high: string }>(),
};
