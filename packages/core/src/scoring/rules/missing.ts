import { divide, isAtLeast, rational } from "../../exact/rational.ts";
import type { MissingMembers } from "../../schema/rule.ts";
import type { Member, Trace } from "../scope.ts";

/** Whether there are enough members with a level to let the rule speak. Members without one are then left out. */
export function compileMissing(policy: MissingMembers, at: string): (children: readonly Member[], trace: Trace) => boolean {
  if (policy === "undetermined") {
    return (children, trace) => {
      const holds = children.length > 0 && children.every((child) => child.level !== undefined);
      note(children, holds, trace, at);
      return holds;
    };
  }
  const { atLeast = 1, atLeastShare, including = [] } = policy;
  const minimum = atLeastShare === undefined ? undefined : rational(atLeastShare);
  return (children, trace) => {
    const present = children.filter((child) => child.level !== undefined);
    const absent = new Set(children.filter((child) => child.level === undefined).map((child) => child.id));
    const share = divide(rational(present.length), rational(children.length));
    const holds =
      present.length >= atLeast &&
      (minimum === undefined || (share !== undefined && isAtLeast(share, minimum))) &&
      // A named member that does not apply is not among the children, and is not asked for.
      !including.some((id) => absent.has(id));
    note(children, holds, trace, at);
    return holds;
  };
}

function note(children: readonly Member[], holds: boolean, trace: Trace, at: string): void {
  const present = children.filter((child) => child.level !== undefined);
  trace?.push({ step: "missing", rule: at, base: children.map((child) => child.id), matched: present.map((child) => child.id), holds });
}
