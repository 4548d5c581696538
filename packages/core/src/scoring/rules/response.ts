import type { Where } from "../../schema/where.ts";
import { withGrade } from "./node.ts";
import type { Member } from "./scope.ts";
import { compileWhere } from "./where.ts";

/** How the answer of a predicate changes as the grade of one member rises: never or always true, from false to true, or back. */
export type Response = "none" | "all" | "rises" | "falls" | "mixed";

/** How predicates, all of which must hold, respond to the grade of this member. */
export function responseOf(wheres: readonly (Where | undefined)[], member: Member): Response {
  const { scale } = member;
  if (!scale || scale.order.length > 0) {
    const tests = wheres.map(compileWhere);
    const grades = scale?.order.map((grade) => withGrade(member, grade)) ?? [member];
    return shapeOf(grades.map((one) => tests.every((test) => test(one))));
  }
  // Any number may be given: the bounds themselves tell.
  const isFixed = wheres.every((where) => compileWhere(where && withoutValue(where))(member));
  if (!isFixed) return "none";
  const bounds = wheres.flatMap((where) => where?.value ?? []);
  const hasLow = bounds.some((bound) => bound.atLeast !== undefined || bound.above !== undefined);
  const hasHigh = bounds.some((bound) => bound.atMost !== undefined || bound.below !== undefined);
  return hasLow ? (hasHigh ? "mixed" : "rises") : hasHigh ? "falls" : "all";
}

const withoutValue = ({ value: _value, ...rest }: Where): Where => rest;

function shapeOf(answers: readonly boolean[]): Response {
  const changes = answers.filter((answer, index) => index > 0 && answer !== answers[index - 1]).length;
  if (changes > 1) return "mixed";
  if (changes === 0) return answers[0] === true ? "all" : "none";
  return answers[0] === true ? "falls" : "rises";
}
