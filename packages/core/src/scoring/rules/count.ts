import { ratio } from "../../exact/rational.ts";
import type { Selection } from "../../schema/where.ts";
import type { Measure } from "./scope.ts";
import { compileSelection } from "./selection.ts";

/** How many members count. */
export function compileCount(selection: Selection, at: string): Measure {
  const select = compileSelection(selection);
  return (scope, trace) => {
    if (!trace) return ratio(select.tally(scope).matched, 1);
    const { base, matched } = select.list(scope);
    trace.push({ step: "count", rule: at, base, matched, number: String(matched.length) });
    return ratio(matched.length, 1);
  };
}
