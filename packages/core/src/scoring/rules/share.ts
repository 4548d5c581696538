import { divide, rational, toText } from "../../exact/rational.ts";
import type { Selection } from "../../schema/rule.ts";
import type { Measure } from "../scope.ts";
import { compileSelection, idsOf } from "./selection.ts";

/** Which part of the base counts, from 0 to 1. A share of nothing does not exist. */
export function compileShare(selection: Selection, at: string): Measure {
  const select = compileSelection(selection);
  return (scope, trace) => {
    const { base, matched } = select(scope);
    const share = divide(rational(matched.length), rational(base.length));
    trace?.push({ step: "share", rule: at, base: idsOf(base), matched: idsOf(matched), ...(share && { number: toText(share) }) });
    return share;
  };
}
