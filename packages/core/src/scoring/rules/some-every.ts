import type { Selection } from "../../schema/rule.ts";
import type { Test } from "../scope.ts";
import { compileSelection, idsOf } from "./selection.ts";

/** At least one member counts. */
export function compileSome(selection: Selection, at: string): Test {
  const select = compileSelection(selection);
  return (scope, trace) => {
    const { base, matched } = select(scope);
    const holds = matched.length > 0;
    trace?.push({ step: "some", rule: at, base: idsOf(base), matched: idsOf(matched), holds });
    return holds;
  };
}

/** Every member of the base counts. Of an empty base nothing can be said: nothing supports it, nothing denies it. */
export function compileEvery(selection: Selection, at: string): Test {
  const select = compileSelection(selection);
  return (scope, trace) => {
    const { base, matched } = select(scope);
    const holds = base.length === 0 ? undefined : matched.length === base.length;
    trace?.push({ step: "every", rule: at, base: idsOf(base), matched: idsOf(matched), ...(holds !== undefined && { holds }) });
    return holds;
  };
}
