import { rational } from "../../exact/rational.ts";
import type { Selection } from "../../schema/rule.ts";
import type { Measure } from "../scope.ts";
import { compileSelection, idsOf } from "./selection.ts";

/** How many members count. */
export function compileCount(selection: Selection, at: string): Measure {
  const select = compileSelection(selection);
  return (scope, trace) => {
    const { base, matched } = select(scope);
    trace?.push({ step: "count", rule: at, base: idsOf(base), matched: idsOf(matched), number: String(matched.length) });
    return rational(matched.length);
  };
}
