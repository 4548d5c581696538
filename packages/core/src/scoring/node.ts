import type { Bound, Room } from "../schema/assessment.ts";
import type { Criterion, OverallOutcome, ThemeOutcome } from "../schema/framework.ts";
import type { Where } from "../schema/rule.ts";
import { clamp, compileBounds, levelsWithin } from "./rules/bound.ts";
import { compileMissing } from "./rules/missing.ts";
import { compileRule } from "./rules/rule.ts";
import { compileWhere } from "./rules/where.ts";
import type { ScaleIndex } from "./scale-index.ts";
import { type Member, noMembers, type Scope, type Trace } from "./scope.ts";

type Declared = Exclude<ThemeOutcome | OverallOutcome, "none">;

/** The criteria and themes that apply to one theme or to the whole, with or without a level. */
export interface Members {
  readonly criteria: readonly Member[];
  readonly themes: readonly Member[];
}

/** What a rule says of its members. */
export interface Verdict {
  readonly level: string | undefined;
  readonly children: readonly Member[];
  readonly limits: readonly Bound[];
  /** Absent where the framework bounds nothing: people may then choose any level. */
  readonly room: Room | undefined;
}

/** The rule of a theme or of the whole, made ready for use. */
export interface CompiledNode {
  readonly scale: ScaleIndex;
  childrenOf(members: Members): readonly Member[];
  evaluate(members: Members, trace: Trace): Verdict;
}

/** Compiles `outcome` of a theme or of the framework. `at` points to it in the framework. */
export function compileNode(declared: Declared, scale: ScaleIndex, at: string): CompiledNode {
  const childrenOf = compileChildren(declared.from);
  const isEnough = compileMissing(declared.missing, `${at}/missing`);
  const decide = compileRule(declared.rule, scale, `${at}/rule`);
  const limitsOf = compileBounds("limit", declared.limits ?? [], `${at}/limits`);
  const roomOf = compileBounds("room", declared.room ?? [], `${at}/room`);
  const hasRoom = declared.limits !== undefined || declared.room !== undefined;

  return {
    scale,
    childrenOf,
    evaluate(members, trace) {
      const children = childrenOf(members);
      const enough = isEnough(children, trace);
      const scope: Scope = {
        ...noMembers,
        criteria: members.criteria.filter(hasLevel),
        themes: members.themes.filter(hasLevel),
        children: children.filter(hasLevel),
      };
      const ruled = enough ? decide(scope, trace) : undefined;
      const limits = limitsOf(scope, trace);
      const bounds = [...limits, ...roomOf(scope, trace)];
      const level = ruled && clamp(ruled, bounds, scale);
      return { level, children, limits, room: hasRoom ? { levels: levelsWithin(bounds, scale), bounds } : undefined };
    },
  };
}

const hasLevel = (member: Member): boolean => member.level !== undefined;

function compileChildren(from: Declared["from"]): (members: Members) => readonly Member[] {
  if (typeof from === "string") return (members) => members[from];
  const [kind, where] = "criteria" in from ? (["criteria", from.criteria] as const) : (["themes", from.themes] as const);
  const isChild = compileWhere(where as Where);
  return (members) => members[kind].filter(isChild);
}

/** A criterion or theme as rules see it. */
export function nodeMember(id: string, scale: ScaleIndex | undefined, level: string | undefined, criterion?: Criterion): Member {
  return {
    id,
    attributes: {
      id,
      scale: scale?.id,
      level,
      norm: criterion?.norm?.type,
      core: criterion ? criterion.core === true : undefined,
      tag: criterion?.tags,
    },
    level,
    value: level === undefined ? undefined : scale?.value(level),
    maximum: scale?.maximum,
  };
}
