import type { NumberRule } from "../../schema/number.ts";
import type { Step } from "../../schema/outcome.ts";
import type { Cut } from "../../schema/rule.ts";
import { compileNumber } from "./number.ts";
import type { Decide, Trace } from "./scope.ts";
import { compileWithin } from "./where.ts";

/** A number cut into bands. From the highest down; each edge is in or out as written; the last band takes the rest. */
export function compileBands(bands: { readonly of: NumberRule; readonly cuts: readonly Cut[] }, at: string): Decide {
  const measure = compileNumber(bands.of, `${at}/bands/of`);
  const cuts = bands.cuts.map(({ level, ...edge }) => ({ level, isWithin: compileWithin(edge) }));
  return (scope, trace) => {
    const steps: Trace = trace && [];
    const number = measure(scope, steps);
    const cut = number && cuts.find(({ isWithin }) => isWithin(number));
    trace?.push({ step: "bands", rule: at, ...(cut && { level: cut.level }), steps: steps as Step[] });
    return cut?.level;
  };
}
