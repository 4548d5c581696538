import { isAbove, type Rational, toText } from "../../exact/rational.ts";
import type { ValueRule } from "../../schema/number.ts";
import type { Measure } from "./scope.ts";
import { compileValues, idsOfValued, type Over } from "./values.ts";

/** The lowest or the highest value. */
export function compileExtreme(which: "lowest" | "highest", rule: ValueRule, over: Over, at: string): Measure {
  const isBetter = (a: Rational, b: Rational): boolean => (which === "lowest" ? isAbove(b, a) : isAbove(a, b));
  const valuesOf = compileValues(rule, over);
  return (scope, trace) => {
    const valued = valuesOf(scope);
    const extreme = valued.reduce<Rational | undefined>(
      (best, { value }) => (best === undefined || isBetter(value, best) ? value : best),
      undefined,
    );
    trace?.push({ step: which, rule: at, base: idsOfValued(valued), ...(extreme && { number: toText(extreme) }) });
    return extreme;
  };
}
