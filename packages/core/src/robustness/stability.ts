import { add, divide, isAbove, multiply, negate, type Rational, rational, subtract, toText, zero } from "../exact/rational.ts";
import { compileValues } from "../scoring/rules/values.ts";
import { compileWeights } from "../scoring/rules/weights.ts";
import type { Stability } from "./flip.ts";
import { membersFor, nodeOf, type Situation } from "./standing.ts";

/**
 * For bands over a weighted mean: per edge how far every weight may move, each on its own and as a part of itself, before the
 * mean can cross it: |Σw(s−t)| / Σw|s−t|. The worst case is reached when each weight moves against its own side by that part;
 * where all values lie on one side of the edge it is 1: no weights cross it.
 */
export function stabilityOf(id: string, situation: Situation): readonly Stability[] {
  const node = nodeOf(id, situation);
  if (!node) return [];
  const { rule } = node.declared;
  if (!("bands" in rule) || !("weightedMean" in rule.bands.of)) return [];
  const { of, weights } = rule.bands.of.weightedMean;
  const scope = node.scopeOf(membersFor(id, situation));
  const valued = scope ? compileValues(of, rule.bands.of)(scope) : [];
  const weightOf = compileWeights(weights);
  const weighed = valued.map(({ member, value }) => ({ value, weight: weightOf(member.id) }));
  return rule.bands.cuts.flatMap(({ above, atLeast }) => {
    const edge = above ?? atLeast;
    const radius = edge === undefined ? undefined : radiusTo(rational(edge), weighed);
    return edge === undefined || !radius ? [] : [{ edge: toText(rational(edge)), radius: toText(radius) }];
  });
}

interface Weighed {
  readonly value: Rational;
  readonly weight: Rational;
}

function radiusTo(edge: Rational, weighed: readonly Weighed[]): Rational | undefined {
  const pulls = weighed.map(({ value, weight }) => multiply(weight, subtract(value, edge)));
  const net = pulls.reduce(add, zero);
  const gross = pulls.map(absolute).reduce(add, zero);
  return divide(absolute(net), gross);
}

const absolute = (number: Rational): Rational => (isAbove(zero, number) ? negate(number) : number);
