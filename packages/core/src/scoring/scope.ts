import type { Rational } from "../exact/rational.ts";
import type { Step } from "../schema/outcome.ts";
import type { MemberKind } from "../schema/rule.ts";

type Attribute = string | boolean | readonly string[] | undefined;

/** One thing a rule can look at: a case, an observation, a criterion or a theme. */
export interface Member {
  readonly id: string;
  /** What predicates read, under the names of the `where` keys. */
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly level?: string | undefined;
  readonly value?: Rational | undefined;
  /** The highest value it could have. */
  readonly maximum?: Rational | undefined;
}

/**
 * Everything one rule may see. Made once per outcome, after the missing policy has spoken, so that every
 * aggregate of that rule has the same denominator.
 */
export interface Scope extends Readonly<Record<MemberKind, readonly Member[]>> {
  /** The members that the rule turns into a level. */
  readonly children: readonly Member[];
}

/** Collects the derivation; absent where only the result matters. */
export type Trace = Step[] | undefined;

/** A number, or undefined where there is none, such as a share of nothing. */
export type Measure = (scope: Scope, trace: Trace) => Rational | undefined;
/** Whether a condition holds; undefined where that cannot be said. Only `true` sets a rule in motion. */
export type Test = (scope: Scope, trace: Trace) => boolean | undefined;
/** The level a rule gives, or undefined where it gives none. */
export type Decide = (scope: Scope, trace: Trace) => string | undefined;

export const noMembers: Omit<Scope, "children"> = { cases: [], observations: [], criteria: [], themes: [] };
