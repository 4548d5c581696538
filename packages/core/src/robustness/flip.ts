/** What a criterion, a theme or the whole stands at: a grade (a level id, or a number as text), or the state it has without one. */
export type Standing = { readonly grade: string } | { readonly state: "undetermined" | "not-assessed" | "not-applicable" };

/** One criterion that would have stood elsewhere. */
export interface Move {
  readonly criterion: string;
  readonly from: Standing;
  readonly to: Standing;
}

/** A single change that changes an outcome. */
export interface Flip extends Move {
  /** Whether it is one level up or down; else it is more levels, or a status given or taken away. */
  readonly isOneStep: boolean;
  /** What the outcome then is. */
  readonly gives: Standing;
}

/** The fewest steps, each one level of one criterion, after which an outcome is lower or higher. */
export type Distance =
  | { readonly kind: "found"; readonly steps: number; readonly moves: readonly Move[]; readonly gives: Standing }
  /** No change of levels does it. */
  | { readonly kind: "unreachable" }
  /** Too many combinations to look at; no way was found within so many steps. */
  | { readonly kind: "not-computed"; readonly within: number };

/** How far all weights may move, each on its own, before a weighted mean crosses an edge. */
export interface Stability {
  /** The edge of the band, exactly. */
  readonly edge: string;
  /** The radius |Σw(s−t)| / Σw|s−t|, exactly, from 0 to 1: no weights within plus or minus this part of themselves cross the edge. */
  readonly radius: string;
}

/** How firm the outcome of one theme, or of the whole, stands. */
export interface NodeFlips {
  /** Id of the theme, or `overall`. */
  readonly id: string;
  readonly outcome: Standing;
  /** Every single change that gives another outcome; undefined where there are too many criteria to try. */
  readonly flips: readonly Flip[] | undefined;
  readonly lower: Distance;
  readonly higher: Distance;
  readonly stability: readonly Stability[];
}
