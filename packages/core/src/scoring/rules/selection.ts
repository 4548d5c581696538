import type { Selection } from "../../schema/rule.ts";
import type { Member, Scope } from "../scope.ts";
import { compileWhere } from "./where.ts";

export interface Selected {
  readonly base: readonly Member[];
  readonly matched: readonly Member[];
}

/** The members that are looked at (`of`, `among`) and those of them that count (`where`). */
export function compileSelection(selection: Selection): (scope: Scope) => Selected {
  const isAmong = compileWhere(selection.among);
  const counts = compileWhere(selection.where);
  return (scope) => {
    const base = scope[selection.of].filter(isAmong);
    return { base, matched: base.filter(counts) };
  };
}

export const idsOf = (members: readonly Member[]): string[] => members.map((member) => member.id);
