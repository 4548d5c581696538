import { isAbove, isAtLeast, rational } from "../../exact/rational.ts";
import type { Step } from "../../schema/outcome.ts";
import type { Cut, NumberRule } from "../../schema/rule.ts";
import type { Decide, Trace } from "../scope.ts";
import { compileNumber } from "./number.ts";

/** A number cut into bands. From the highest down; each edge is in or out as written; the last band takes the rest. */
export function compileBands(bands: { readonly of: NumberRule; readonly cuts: readonly Cut[] }, at: string): Decide {
  const measure = compileNumber(bands.of, `${at}/bands/of`);
  const cuts = bands.cuts.map(({ level, above, atLeast }) => ({
    level,
    above: above === undefined ? undefined : rational(above),
    atLeast: atLeast === undefined ? undefined : rational(atLeast),
  }));
  return (scope, trace) => {
    const steps: Trace = trace && [];
    const number = measure(scope, steps);
    const cut =
      number &&
      cuts.find(
        ({ above, atLeast }) => (above === undefined || isAbove(number, above)) && (atLeast === undefined || isAtLeast(number, atLeast)),
      );
    trace?.push({ step: "bands", rule: at, ...(cut && { level: cut.level }), steps: steps as Step[] });
    return cut?.level;
  };
}
