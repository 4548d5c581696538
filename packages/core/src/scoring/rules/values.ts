import type { Rational } from "../../exact/rational.ts";
import type { Member, Scope } from "../scope.ts";

export interface Valued {
  readonly member: Member;
  readonly value: Rational;
}

/** The children with their values. Loading has checked that every level these rules can meet has one. */
export const valuesOf = (scope: Scope): readonly Valued[] =>
  scope.children.flatMap((member) => (member.value === undefined ? [] : [{ member, value: member.value }]));

export const idsOfValued = (valued: readonly Valued[]): string[] => valued.map(({ member }) => member.id);
