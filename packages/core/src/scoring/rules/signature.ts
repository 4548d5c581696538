import type { DeclaredNode } from "./node.ts";
import { numbersOf, predicatesOf, weightsOf } from "./parts.ts";
import type { Asked } from "./trend.ts";
import { compileWhere } from "./where.ts";

/**
 * All that an outcome can tell of a member apart from its grade: the same text for two members means that the outcome stays
 * the same when they change grades with each other.
 */
export function signatureOf(declared: DeclaredNode, { member, kind, isChild }: Asked): string {
  const standing = predicatesOf(declared).map(({ level: _level, value: _value, ...rest }) => compileWhere(rest)(member));
  const weights = numbersOf(declared).map((number) => weightsOf(number)?.[member.id]);
  return JSON.stringify([kind, member.scale?.id, isChild, standing, weights]);
}
