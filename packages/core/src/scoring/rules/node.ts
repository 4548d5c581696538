import type { Bound, Room } from "../../schema/assessment.ts";
import type { OverallOutcome, ThemeOutcome } from "../../schema/framework.ts";
import type { Where } from "../../schema/where.ts";
import { clamp, compileBounds, roomWithin } from "./bound.ts";
import { compileMissing, type Policy } from "./missing.ts";
import { compileRule } from "./rule.ts";
import { compileIsSaid } from "./said.ts";
import type { ScaleIndex } from "./scale-index.ts";
import { graded, type Member, type NodeMembers, type Scope, type Trace } from "./scope.ts";
import { compileShifts } from "./shift.ts";
import { compileWhere } from "./where.ts";

export type DeclaredNode = Exclude<ThemeOutcome | OverallOutcome, "none">;

export type { NodeMembers } from "./scope.ts";

/** What a rule says of its members. */
export interface Verdict {
  readonly grade: string | undefined;
  /** What has to be collected before there can be a grade, in the words of the framework. */
  readonly collect: string | undefined;
  /** Whether a grade stands only if every completion gives the same. */
  readonly isRange: boolean;
  readonly children: readonly Member[];
  readonly limits: readonly Bound[];
  /** Absent where the framework bounds nothing: people may then choose any grade. */
  readonly room: Room | undefined;
}

/** The rule of a theme or of the whole, made ready for use. */
export interface CompiledNode {
  readonly declared: DeclaredNode;
  readonly scale: ScaleIndex;
  childrenOf(members: NodeMembers): readonly Member[];
  evaluate(members: NodeMembers, trace: Trace): Verdict;
  /** What the rule reckons with, after the missing policy; undefined where that lets no rule speak. */
  scopeOf(members: NodeMembers): Scope | undefined;
  /** Whether its rule gives a grade for every completion, once these members have one. */
  isSaid(members: NodeMembers): boolean;
  /** Only the grade: the road for everything that is tried a great many times. */
  gradeOf(members: NodeMembers): string | undefined;
}

/** Compiles `outcome` of a theme or of the framework. `at` points to it in the framework. */
export function compileNode(declared: DeclaredNode, scale: ScaleIndex, at: string): CompiledNode {
  const childrenOf = compileChildren(declared.from);
  const policyOf = compileMissing(declared.missing, `${at}/missing`);
  const decide = compileRule(declared.rule, scale, `${at}/rule`);
  const shift = compileShifts(declared.shifts, scale, `${at}/shifts`);
  const limitsOf = compileBounds("limit", declared.limits ?? [], `${at}/limits`);
  const roomOf = compileBounds("room", declared.room ?? [], `${at}/room`);
  const isSaid = compileIsSaid(declared);
  const hasRoom = declared.limits !== undefined || declared.room !== undefined;

  return {
    declared,
    scale,
    childrenOf,
    evaluate(members, trace) {
      const children = childrenOf(members);
      const policy = policyOf(children, trace);
      const scope = scopeOf(members, children, policy);
      const decision = policy.isEnough && !policy.isRange ? decide(scope, trace) : undefined;
      const decided = typeof decision === "string" ? shift(decision, scope, trace) : undefined;
      const limits = limitsOf(scope, trace);
      const bounds = [...limits, ...roomOf(scope, trace)];
      return {
        grade: decided === undefined ? undefined : clamp(decided, bounds, scale),
        collect: policy.isEnough ? (typeof decision === "object" ? decision.collect : undefined) : policy.collect,
        isRange: policy.isRange,
        children,
        limits,
        room: hasRoom ? roomWithin(bounds, scale) : undefined,
      };
    },
    scopeOf(members) {
      const children = childrenOf(members);
      const policy = policyOf(children, undefined);
      return policy.isEnough && !policy.isRange ? scopeOf(members, children, policy) : undefined;
    },
    isSaid(members) {
      const scope = this.scopeOf(members);
      return scope === undefined || isSaid(scope);
    },
    gradeOf(members) {
      const scope = this.scopeOf(members);
      if (!scope) return undefined;
      const decision = decide(scope, undefined);
      if (typeof decision !== "string") return undefined;
      const shifted = shift(decision, scope, undefined);
      return hasRoom ? clamp(shifted, [...limitsOf(scope, undefined), ...roomOf(scope, undefined)], scale) : shifted;
    },
  };
}

function scopeOf(members: NodeMembers, children: readonly Member[], { assumed }: Policy): Scope {
  const fill = (some: readonly Member[]) => (assumed.size === 0 ? some : some.map((one) => assumeGrade(one, assumed)));
  const applicable = assumed.size === 0 ? members : { criteria: fill(members.criteria), themes: fill(members.themes) };
  const criteria = graded(applicable.criteria);
  const themes = graded(applicable.themes);
  return {
    // Written out: this is made for every completion that is tried, and a spread takes longer than a whole rule.
    cases: nobody,
    "source-types": nobody,
    assessors: nobody,
    periods: nobody,
    observations: nobody,
    criteria,
    themes,
    children: children === members.criteria ? criteria : children === members.themes ? themes : graded(fill(children)),
    applicable,
  };
}

const nobody: readonly Member[] = [];

function assumeGrade(member: Member, assumed: ReadonlyMap<string, string>): Member {
  const grade = assumed.get(member.id);
  return grade === undefined || member.grade !== undefined ? member : withGrade(member, grade);
}

function compileChildren(from: DeclaredNode["from"]): (members: NodeMembers) => readonly Member[] {
  if (typeof from === "string") return (members) => members[from];
  const [kind, where] = "criteria" in from ? (["criteria", from.criteria] as const) : (["themes", from.themes] as const);
  const isChild = compileWhere(where as Where);
  return (members) => members[kind].filter(isChild);
}

/** The same member with this grade. */
export function withGrade({ id, attributes, scale }: Member, grade: string): Member {
  const level = scale?.isNumber ? undefined : grade;
  return { id, attributes: { ...attributes, level }, scale, grade, value: scale?.value(grade) };
}
