import type { actionSteps } from "../schema/action.ts";
import type { Assessment, Evidence } from "../schema/assessment.ts";
import type { InspectionData } from "../schema/inspection.ts";
import type { Outcome } from "../schema/outcome.ts";

/** Inspections side by side: what can be compared, what cannot and why, and what became of what was asked. Plain data, for internal use. */
export interface Comparison {
  /** In the order of their periods, then of their ids. */
  readonly inspections: readonly Inspected[];
  /** What was looked at, each once. One with more inspections is compared over time. */
  readonly subjects: readonly Subject[];
  readonly criteria: Compared;
  readonly themes: Compared;
  readonly overall: Compared;
  /** Per theme what helps and what hinders, over all inspections. */
  readonly works: readonly ThemeWorks[];
  /** For each inspection that follows another one here. */
  readonly followUps: readonly FollowedInspection[];
}

export interface Inspected {
  /** How the rest of the comparison calls it: its id, with a number behind it where two have the same one. */
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly subject: string;
  readonly period: InspectionData["period"];
  readonly framework: string;
  readonly version: string;
  readonly profile?: string;
  readonly phase: Assessment["phase"];
}

export interface Subject {
  readonly name: string;
  readonly inspections: readonly string[];
}

/** Every criterion (theme, whole) of every inspection is in exactly one row of the two. */
export interface Compared {
  /** At least two inspections gave a level or number with the same meaning. */
  readonly compared: readonly Row[];
  readonly notCompared: readonly Row[];
}

/** One criterion or theme, in every version in which it means the same. Each inspection is in `cells` or in `without`, once. */
export interface Row {
  readonly kind: "criterion" | "theme" | "overall";
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  /** Id of the framework. */
  readonly framework: string;
  /** The versions in which it means this. */
  readonly versions: readonly string[];
  readonly cells: readonly Cell[];
  readonly without: readonly Without[];
  /** Over time, per subject: each level beside the one before it. */
  readonly changes: readonly Change[];
}

/** What one inspection gives. A level never stands alone: how settled it is and what it rests on come with it. */
export interface Cell {
  readonly inspection: string;
  /** The word of the level, or the number with its unit. */
  readonly grade: string;
  readonly outcome: Extract<Outcome, { state: "scored" }>;
  /** What the framework says that the level means. */
  readonly meaning?: "strength" | "improvement" | "shortfall";
  /** Of a criterion. */
  readonly evidence?: Evidence;
  /** Of a theme or the whole: the ids of the criteria that have a level. */
  readonly scored?: readonly string[];
}

/** An inspection of which nothing can be laid beside the others, and why. */
export interface Without {
  readonly inspection: string;
  /** What makes the difference: the framework, or what was looked at. */
  readonly changed: "framework" | "coverage";
  readonly why: Why;
}

export type Why =
  /** Without an outcome: nothing is computed or adopted there. */
  | { readonly is: "no-level"; readonly outcome?: Exclude<Outcome, { state: "scored" }> }
  | { readonly is: "trial" }
  | { readonly is: "outside-profile" | "levels-not-shown"; readonly profile: string }
  | {
      readonly is: "split" | "merged" | "new-meaning" | "withdrawn" | "added";
      readonly was: readonly string[];
      readonly became: readonly string[];
      readonly because?: string;
    }
  /** No migration says how the one version became the other. */
  | { readonly is: "no-migration"; readonly version: string }
  /** Two inspections name one version of a framework, and hold different ones. */
  | { readonly is: "two-contents"; readonly version: string }
  | { readonly is: "other-framework"; readonly framework: string };

/** Whether that inspection used a version in which there is nothing with this meaning. */
export const isOfAnotherVersion = ({ is }: Why): boolean => !ownReasons.includes(is);
const ownReasons: readonly Why["is"][] = ["no-level", "trial", "outside-profile", "levels-not-shown"];

/** Two levels of one subject, the earlier and the later. */
export interface Change {
  readonly from: string;
  readonly to: string;
  /** By the direction of the scale. Absent where the two scales are not the same. */
  readonly direction?: Direction;
  /**
   * What a difference comes from. `framework`: the rule or scale is another one, or a theme has other criteria. `coverage`: it
   * rests on too little, or a theme on other criteria with a level. `subject`: same rule, enough seen, and another level.
   */
  readonly changed: "nothing" | "subject" | "framework" | "coverage";
}
export type Direction = "better" | "worse" | "same";

export interface ThemeWorks {
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  readonly helps: readonly WorkReference[];
  readonly hinders: readonly WorkReference[];
}

export interface WorkReference {
  readonly inspection: string;
  readonly observation: string;
  /** Which observations an authority has is for itself. */
  readonly audience: "internal";
}

/** What became of what an earlier inspection asked. */
export interface FollowedInspection {
  readonly earlier: string;
  readonly later: string;
  readonly measures: readonly FollowedMeasure[];
  /** The criteria that fell short in the earlier inspection. */
  readonly shortfalls: readonly FollowedShortfall[];
  /** Ids of measures that the follow-up names and the earlier inspection does not have. */
  readonly unknown: readonly string[];
}

type FollowUp = NonNullable<InspectionData["followUp"]>[number];
/** What people wrote that became of it. */
export type Declared = Pick<FollowUp, "became" | "because" | "observations">;

export interface FollowedMeasure {
  readonly id: string;
  readonly text: string;
  readonly term: string;
  readonly declared?: Declared;
  readonly criteria: readonly FollowedCriterion[];
}

/** What the comparison says of one criterion of the earlier inspection. */
export interface FollowedCriterion {
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  readonly before?: Cell;
  readonly after?: Cell;
  readonly change?: Change;
  /** Why there is no change to tell. */
  readonly without: readonly Without[];
}

export interface FollowedShortfall extends FollowedCriterion {
  readonly declared?: Declared;
  readonly now: "ended" | "persists" | "unknown";
  /** A proposal to people, where it persists: the step after the heaviest that was set. Nothing follows from it by itself. */
  readonly proposedStep?: (typeof actionSteps)[number];
  /** The heaviest step that the earlier inspection set for it. */
  readonly lastStep?: (typeof actionSteps)[number];
}
