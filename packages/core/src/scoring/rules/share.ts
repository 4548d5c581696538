import { ratio, toText } from "../../exact/rational.ts";
import type { Selection } from "../../schema/where.ts";
import type { Measure } from "./scope.ts";
import { compileSelection } from "./selection.ts";

/** Which part of the base counts, from 0 to 1. A share of nothing does not exist. */
export function compileShare(selection: Selection, at: string): Measure {
  const select = compileSelection(selection);
  const share = (matched: number, base: number) => (base === 0 ? undefined : ratio(matched, base));
  return (scope, trace) => {
    if (!trace) {
      const { base, matched } = select.tally(scope);
      return share(matched, base);
    }
    const { base, matched } = select.list(scope);
    const number = share(matched.length, base.length);
    trace.push({ step: "share", rule: at, base, matched, ...(number && { number: toText(number) }) });
    return number;
  };
}
