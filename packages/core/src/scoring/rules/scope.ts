import type { Rational } from "../../exact/rational.ts";
import type { Step } from "../../schema/outcome.ts";
import type { MemberKind } from "../../schema/where.ts";
import type { ScaleIndex } from "./scale-index.ts";

type Attribute = string | boolean | readonly string[] | undefined;

/** One thing a rule can look at: a group of observations (such as a case), an observation, a criterion or a theme. */
export interface Member {
  readonly id: string;
  /** A small number of its own for each combination of attributes, grade and value, so that what a predicate says of it is asked once. */
  readonly key?: number | undefined;
  /** What predicates read, under the names of the `where` keys. */
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly scale?: ScaleIndex | undefined;
  /** A level id, or a number as text; absent where it has none. */
  readonly grade?: string | undefined;
  readonly value?: Rational | undefined;
}

export type Members = Readonly<Record<MemberKind, readonly Member[]>>;

/** The criteria and themes that apply to one theme or to the whole, with or without a grade. */
export interface NodeMembers {
  readonly criteria: readonly Member[];
  readonly themes: readonly Member[];
}

/**
 * Everything one rule may see. Made once per outcome, after the missing policy has spoken, so that every
 * aggregate of that rule has the same denominator.
 */
export interface Scope extends Members {
  /** The members that the rule turns into a grade. */
  readonly children: readonly Member[];
  /** With those that apply and have no grade. Absent over observations, where every member is what it is. */
  readonly applicable?: NodeMembers | undefined;
}

/** Collects the derivation; absent where only the result matters. */
export type Trace = Step[] | undefined;

/** A number, or undefined where there is none, such as a share of nothing. */
export type Measure = (scope: Scope, trace: Trace) => Rational | undefined;
/** Whether a condition holds; undefined where that cannot be said. Only `true` sets a rule in motion. */
export type Test = (scope: Scope, trace: Trace) => boolean | undefined;
/** What a rule gives: a grade, what has to be collected first, or nothing. */
export type Decision = string | { readonly collect: string } | undefined;
export type Decide = (scope: Scope, trace: Trace) => Decision;

export const noMembers: Members = {
  cases: [],
  "source-types": [],
  assessors: [],
  periods: [],
  observations: [],
  criteria: [],
  themes: [],
};

const hasGrade = (member: Member): boolean => member.grade !== undefined;
/** The members with a grade; the list itself where all have one, because that is asked a great many times. */
export function graded(members: readonly Member[]): readonly Member[] {
  for (let index = 0; index < members.length; index++) {
    if (members[index]?.grade === undefined) return members.filter(hasGrade);
  }
  return members;
}
