import type { DeclaredNode } from "./node.ts";
import { compileNumber } from "./number.ts";
import { isComparison, unrounded, withParts } from "./parts.ts";
import type { Scope } from "./scope.ts";
import { compileSelection } from "./selection.ts";

/**
 * Whether every rung of a ladder can be said to hold or not, whatever grades its members get: no share, mean or *every* of
 * nothing. Only then does a ladder follow its conditions; where a rung cannot be said it gives no level at all.
 *
 * @returns a test over a scope in which every member has a grade
 */
export function compileIsSaid({ rule }: DeclaredNode): (scope: Scope) => boolean {
  if (!("ladder" in rule)) return () => true;
  const conditions = rule.ladder.flatMap((rung) => ("when" in rung ? withParts(rung.when) : []));
  const tests = conditions.flatMap((condition): readonly ((scope: Scope) => boolean)[] => {
    if ("every" in condition) {
      const select = compileSelection(condition.every);
      return [(scope) => select.tally(scope).base > 0];
    }
    if (!isComparison(condition)) return [];
    const measure = compileNumber(unrounded(condition), "");
    return [(scope) => measure(scope, undefined) !== undefined];
  });
  return (scope) => tests.every((isSaid) => isSaid(scope));
}
