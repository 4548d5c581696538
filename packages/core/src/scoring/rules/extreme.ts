import { isAbove, type Rational, toText } from "../../exact/rational.ts";
import type { Measure } from "../scope.ts";
import { idsOfValued, valuesOf } from "./values.ts";

/** The lowest or the highest value among the children. */
export function compileExtreme(which: "lowest" | "highest", at: string): Measure {
  const isBetter = (a: Rational, b: Rational): boolean => (which === "lowest" ? isAbove(b, a) : isAbove(a, b));
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
