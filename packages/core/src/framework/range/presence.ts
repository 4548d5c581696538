import { isAtLeast, multiply, ratio, rational } from "../../exact/rational.ts";
import type { KnownMember, NodeSite } from "../rule-sites.ts";

/**
 * How a member can stay out of the reckoning. `fixed`: never. `leavable`: the missing policy leaves it out when it has no grade.
 * `free`: it need not apply. `loose`: no policy is about it.
 */
export type Role = "fixed" | "leavable" | "free" | "loose";

/** Whether the missing policy lets the rule speak when so many free and so many leavable members take part. */
export type Allows = (free: number, leavable: number) => boolean;

export interface Presence {
  canLackGrade(member: KnownMember): boolean;
  canBeNotApplicable(member: KnownMember): boolean;
  roleOf(member: KnownMember): Role;
  /** For a number that is reckoned from these members; all others help the policy as much as they can. */
  allowsFor(members: readonly KnownMember[]): Allows;
}

export function presenceIn({ outcome: { missing }, children }: NodeSite): Presence {
  const isChild = new Set(children.map(({ id }) => id));
  const policy = typeof missing === "object" && missing.then === "exclude" ? missing : undefined;
  const canLackGrade = ({ id }: KnownMember) => !isChild.has(id) || (policy !== undefined && policy.including?.includes(id) !== true);
  const roleOf = (member: KnownMember): Role => {
    if (!isChild.has(member.id)) return "loose";
    if (canBeNotApplicable(member)) return "free";
    return canLackGrade(member) ? "leavable" : "fixed";
  };
  const countOf = (role: Role, members: readonly KnownMember[]) => members.filter((member) => roleOf(member) === role).length;
  const bound = countOf("fixed", children) + countOf("leavable", children);
  return {
    canLackGrade,
    canBeNotApplicable,
    roleOf,
    allowsFor(members) {
      const absentAtMost = countOf("leavable", members);
      const freeOutside = countOf("free", children) - countOf("free", members);
      return (free, leavable) => {
        const present = free + freeOutside + bound - (absentAtMost - leavable);
        const applicable = free + freeOutside + bound;
        if (present < Math.max(1, policy?.atLeast ?? 1)) return false;
        if (policy?.atLeastShare === undefined) return true;
        return isAtLeast(ratio(present, 1), multiply(rational(policy.atLeastShare), ratio(applicable, 1)));
      };
    },
  };
}

/** A criterion where the framework allows it; a theme where all that makes it can fall away. */
function canBeNotApplicable({ criterion, below }: KnownMember): boolean {
  if (criterion) return criterion.notApplicable?.allowed === true;
  return below?.every(canBeNotApplicable) === true;
}
