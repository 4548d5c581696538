import { type Rational, rational, zero } from "../../exact/rational.ts";

/** The declared weight per member. Loading has checked that every member has one. */
export function compileWeights(declared: Readonly<Record<string, number | string>>): (id: string) => Rational {
  const weights = new Map(Object.entries(declared).map(([id, weight]) => [id, rational(weight)]));
  return (id) => weights.get(id) ?? zero;
}
