/** One place where a rule can go one way or another. */
export interface RuleBranch {
  /** Id of the criterion or theme, or `overall`. */
  readonly about: string;
  readonly part: "rung" | "row" | "cut" | "rule" | "shift" | "limit" | "room" | "enough" | "too-little";
  /** Which one, from 1 up, of the rungs, rows, cuts, shifts, limits or bounds of the room. */
  readonly number?: number;
  /** Where it stands in the framework. */
  readonly rule: string;
}

/** What a case expects and does not get. */
export interface CaseFailure {
  readonly about: string;
  readonly what: "outcome" | "possible" | "room";
  readonly expected: string;
  readonly found: string;
}

export interface CaseResult {
  readonly name: string;
  /** The file it stands in. */
  readonly path: string;
  /** Empty when everything is as expected. */
  readonly failures: readonly CaseFailure[];
}

export interface CasesReport {
  readonly cases: readonly CaseResult[];
  /** Every branch of every rule in the framework, in its order. */
  readonly branches: readonly RuleBranch[];
  /** The branches that no case reaches. */
  readonly unreached: readonly RuleBranch[];
}
