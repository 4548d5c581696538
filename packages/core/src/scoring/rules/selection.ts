import type { Selection, Where } from "../../schema/where.ts";
import type { Member, Scope } from "./scope.ts";
import { compileWhere } from "./where.ts";

/** A selection made ready: the members that are looked at, and those of them that count. */
export interface Select {
  /** Their ids, for the derivation. */
  list(scope: Scope): { readonly base: string[]; readonly matched: string[] };
  /** Only how many. */
  tally(scope: Scope): { readonly base: number; readonly matched: number };
}

/** The members that are looked at (`of`, `among`) and those of them that count (`where`). */
export function compileSelection({ of, among, where, base = "scored" }: Selection): Select {
  const standingOf = compileStanding(among, where);
  const poolOf = (scope: Scope): readonly Member[] =>
    base === "applicable" && scope.applicable && (of === "criteria" || of === "themes") ? scope.applicable[of] : scope[of];
  return {
    list(scope) {
      const pool = poolOf(scope);
      const matched: string[] = [];
      const base = among ? [] : idsOf(pool);
      for (let index = 0; index < pool.length; index++) {
        const member = pool[index] as Member;
        const standing = standingOf(member);
        if (among && standing > 0) base.push(member.id);
        if (standing === 2) matched.push(member.id);
      }
      return { base, matched };
    },
    tally(scope) {
      const pool = poolOf(scope);
      let [base, matched] = [0, 0];
      // By index, which is faster than an iterator: of all that is tried a great many times, this is what takes the time.
      for (let index = 0; index < pool.length; index++) {
        const standing = standingOf(pool[index] as Member);
        if (standing > 0) base++;
        if (standing === 2) matched++;
      }
      return { base, matched };
    },
  };
}

/** What a member is to a selection: not looked at, looked at, or looked at and counted. */
type Standing = 0 | 1 | 2;

/** Asked once of each key: a member with the same grade always stands the same. */
function compileStanding(among: Where | undefined, where: Where | undefined): (member: Member) => Standing {
  const isAmong = compileWhere(among);
  const counts = compileWhere(where);
  const known: (Standing | undefined)[] = [];
  const ask = (member: Member): Standing => {
    const standing = isAmong(member) ? (counts(member) ? 2 : 1) : 0;
    if (member.key !== undefined) known[member.key] = standing;
    return standing;
  };
  return (member) => (member.key === undefined ? undefined : known[member.key]) ?? ask(member);
}

let lastMembers: readonly Member[] | undefined;
let lastIds: string[] = [];

/**
 * The ids of members. One list for the same members, because the steps of one derivation mostly look at the same ones, again
 * and again. Only the last is remembered: a weak map of all of them costs more than the rules themselves.
 */
export function idsOf(members: readonly Member[]): string[] {
  if (members !== lastMembers) {
    lastIds = members.map((member) => member.id);
    lastMembers = members;
  }
  return lastIds;
}
