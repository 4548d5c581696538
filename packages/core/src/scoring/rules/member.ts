import type { Criterion } from "../../schema/framework.ts";
import type { ScaleIndex } from "./scale-index.ts";
import type { Member } from "./scope.ts";

/** One criterion or theme as rules see it, with this grade or without one. The same grade always gives the same object. */
export type MemberOf = (grade: string | undefined) => Member;

/** Makes the members of one framework. Each gets a key of its own, so that predicates remember their answer. */
export function createMembers(): (id: string, scale: ScaleIndex | undefined, criterion?: Criterion) => MemberOf {
  let keys = 0;
  return (id, scale, criterion) => {
    const known = new Map<string | undefined, Member>();
    const fixed = {
      id,
      scale: scale?.id,
      norm: criterion?.norm?.type,
      core: criterion ? criterion.core === true : undefined,
      tag: criterion?.tags,
    };
    return (grade) => {
      const found = known.get(grade);
      if (found) return found;
      // On a scale where any number may be given there is no end to the members; those are not kept.
      const isListed = grade === undefined || scale?.order.includes(grade) === true;
      const member: Member = {
        id,
        key: isListed ? keys++ : undefined,
        attributes: scale?.isNumber ? fixed : { ...fixed, level: grade },
        scale,
        grade,
        value: grade === undefined ? undefined : scale?.value(grade),
      };
      if (isListed) known.set(grade, member);
      return member;
    };
  };
}
