import { divide, isAtLeast, ratio, rational } from "../../exact/rational.ts";
import type { MissingMembers } from "../../schema/missing.ts";
import { graded, type Member, type Trace } from "./scope.ts";
import { idsOf } from "./selection.ts";

/** What the missing policy makes of the children. */
export interface Policy {
  /** Whether there are enough with a grade to let the rule speak. */
  readonly isEnough: boolean;
  /** The grade that a member without one counts as, by declaration; undefined where it is left out. */
  readonly assumed: ReadonlyMap<string, string>;
  /** Whether a grade stands only if every completion gives the same. */
  readonly isRange: boolean;
  /** What has to be collected first, in the words of the framework. */
  readonly collect: string | undefined;
}

/** Compiles what happens to members without a grade. */
export function compileMissing(policy: MissingMembers, at: string): (children: readonly Member[], trace: Trace) => Policy {
  const isEnough = compileMinimum(policy);
  const then = policy === "undetermined" ? "exclude" : policy.then;
  const collect = policy !== "undetermined" && typeof policy.else === "object" ? policy.else.collect : undefined;
  return (children, trace) => {
    const absent = graded(children) === children ? nobody : children.filter((child) => child.grade === undefined);
    const holds = isEnough(children, absent);
    const assumed = holds && absent.length > 0 ? assume(absent, then) : nothing;
    trace?.push({
      step: "missing",
      rule: at,
      base: idsOf(children),
      matched: idsOf(graded(children)),
      ...(assumed.size > 0 && { assumed: [...assumed.keys()] }),
      holds,
    });
    return { isEnough: holds, assumed, isRange: holds && then === "range" && absent.length > 0, collect };
  };
}

const nobody: readonly Member[] = [];
const nothing: ReadonlyMap<string, string> = new Map();

function assume(absent: readonly Member[], then: "exclude" | "as-lowest" | "as-met" | "range"): ReadonlyMap<string, string> {
  if (then === "exclude" || then === "range") return nothing;
  return new Map(
    absent.flatMap(({ id, scale }) => {
      const grade = then === "as-lowest" ? scale?.lowest : scale?.met;
      return grade === undefined ? [] : [[id, grade] as const];
    }),
  );
}

function compileMinimum(policy: MissingMembers): (children: readonly Member[], absent: readonly Member[]) => boolean {
  if (policy === "undetermined") return (children, absent) => children.length > 0 && absent.length === 0;
  // Out of nothing comes nothing: also where the framework says how members without a grade count, one has to have one.
  const { atLeast = 1, atLeastShare, including = [] } = policy;
  const minimum = atLeastShare === undefined ? undefined : rational(atLeastShare);
  return (children, absent) => {
    const present = children.length - absent.length;
    const share = divide(ratio(present, 1), ratio(children.length, 1));
    return (
      present >= atLeast &&
      (minimum === undefined || (share !== undefined && isAtLeast(share, minimum))) &&
      // A named member that does not apply is not among the children, and is not asked for.
      !absent.some(({ id }) => including.includes(id))
    );
  };
}
