import type { Selection } from "../../schema/where.ts";
import type { Test } from "./scope.ts";
import { compileSelection } from "./selection.ts";

type Quantifier = "some" | "every" | "none";

/**
 * At least one member counts, every one does, or none does. Of every one of an empty base nothing can be said: nothing
 * supports it, nothing denies it.
 */
export function compileQuantifier(step: Quantifier, selection: Selection, at: string): Test {
  const select = compileSelection(selection);
  const holdsFor = holding[step];
  return (scope, trace) => {
    if (!trace) {
      const { base, matched } = select.tally(scope);
      return holdsFor(matched, base);
    }
    const { base, matched } = select.list(scope);
    const holds = holdsFor(matched.length, base.length);
    trace.push({ step, rule: at, base, matched, ...(holds !== undefined && { holds }) });
    return holds;
  };
}

const holding: Readonly<Record<Quantifier, (matched: number, base: number) => boolean | undefined>> = {
  some: (matched) => matched > 0,
  every: (matched, base) => (base === 0 ? undefined : matched === base),
  none: (matched) => matched === 0,
};
