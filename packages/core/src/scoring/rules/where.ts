import { isAbove, isAtLeast, type Rational, rational } from "../../exact/rational.ts";
import type { Bounds, Where } from "../../schema/where.ts";
import type { Member } from "./scope.ts";

/** Whether a number lies within every bound that is written. */
export function compileWithin({ atLeast, above, atMost, below }: Bounds): (number: Rational) => boolean {
  const tests: ((number: Rational) => boolean)[] = [];
  if (atLeast !== undefined) tests.push(notBelow(rational(atLeast)));
  if (above !== undefined) tests.push(over(rational(above)));
  if (atMost !== undefined) tests.push(notOver(rational(atMost)));
  if (below !== undefined) tests.push(under(rational(below)));
  const [only] = tests;
  return only && tests.length === 1 ? only : (number) => tests.every((test) => test(number));
}

const notBelow = (bound: Rational) => (number: Rational) => isAtLeast(number, bound);
const over = (bound: Rational) => (number: Rational) => isAbove(number, bound);
const notOver = (bound: Rational) => (number: Rational) => isAtLeast(bound, number);
const under = (bound: Rational) => (number: Rational) => isAbove(bound, number);

const everyone = (): boolean => true;

/** Whether a member has everything that is asked. A list in the rule means: one of these. What a member lacks, it does not have. */
export function compileWhere(where: Where | undefined): (member: Member) => boolean {
  const { value, ...attributes } = where ?? {};
  const demands = Object.entries(attributes).map(([key, wanted]) => ({ key, wanted: new Set<unknown>([wanted].flat()) }));
  const isWithin = value && compileWithin(value);
  if (demands.length === 0 && !isWithin) return everyone;
  return (member) =>
    demands.every(({ key, wanted }) => {
      const found = member.attributes[key];
      return Array.isArray(found) ? found.some((one) => wanted.has(one)) : wanted.has(found);
    }) &&
    (!isWithin || (member.value !== undefined && isWithin(member.value)));
}
