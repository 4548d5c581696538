import fc from "fast-check";
import { expect, test } from "vitest";
import { add, compare, isAbove, multiply, type Rational, ratio, rational, subtract, toText, zero } from "../../src/exact/rational.ts";
import { flips } from "../../src/robustness/flips.ts";
import { compileFramework } from "../../src/scoring/compile-framework.ts";
import { assessed, criterion, framework, leaveOut, rated, short, theme, themeOf } from "../builders.ts";
import { levels } from "./rules.ts";

const edge = "5/2";
const one = rational(1);

/** What comes out of these levels when they weigh this much: `geborgd` from the edge up, else `ontbreekt`. */
function situation(given: readonly number[], weights: readonly string[], side: "above" | "atLeast") {
  const ids = given.map((_, at) => `c${at}`);
  const rule = {
    bands: {
      of: { weightedMean: { of: "value", weights: Object.fromEntries(ids.map((id, at) => [id, weights[at]])) } },
      cuts: [{ level: "geborgd", [side]: edge }, { level: "ontbreekt" }],
    },
  };
  const kader = framework([
    theme(
      "samen",
      ids.map((id) => criterion(id)),
      { from: "criteria", rule, missing: leaveOut },
    ),
  ]);
  const assessment = assessed(kader, rated(Object.fromEntries(ids.map((id, at) => [id, levels[given[at] ?? 0] ?? ""]))));
  return { kader, assessment, outcome: short(themeOf(assessment, "samen").outcome) };
}

/** Every weight moved by its own part of itself, from all the way down (-1) to all the way up (1) of `by`. */
const moved = (weights: readonly number[], parts: readonly number[], by: Rational): readonly string[] =>
  weights.map((weight, at) => toText(multiply(rational(weight), add(one, multiply(ratio(parts[at] ?? 0, 10), by)))));

test("within the radius no weights cross the edge; just beyond it some do", () => {
  let crossed = 0;
  let within = 0;
  const size = { minLength: 3, maxLength: 3 };
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 3 }), size),
      fc.array(fc.integer({ min: 1, max: 9 }), size),
      fc.array(fc.integer({ min: -10, max: 10 }), size),
      fc.constantFrom("above" as const, "atLeast" as const),
      (given, weights, parts, side) => {
        const { kader, assessment, outcome } = situation(given, weights.map(String), side);
        const [found] = flips(compileFramework(kader), assessment)[0]?.stability ?? [];
        // No level is worth the edge itself, so that there is always a radius.
        const radius = rational(found?.radius ?? "");
        expect([compare(radius, zero) >= 0, compare(radius, one) <= 0]).toEqual([true, true]);

        const inside = multiply(radius, ratio(999, 1000));
        expect(situation(given, moved(weights, parts, inside), side).outcome).toBe(outcome);
        within += compare(inside, zero) > 0 ? 1 : 0;

        if (compare(radius, one) >= 0) return;
        // The worst case: what lies on the side of the outcome weighs less, the rest weighs more.
        const worst = given.map((level) => (isAbove(rational(level + 1), rational(edge)) === (outcome === "geborgd") ? -10 : 10));
        const beyond = add(radius, multiply(subtract(one, radius), ratio(1, 1000)));
        const after = situation(given, moved(weights, worst, beyond), side).outcome;
        // On the edge the two sides differ in whom the edge itself belongs to.
        if (compare(radius, zero) > 0) expect(after).not.toBe(outcome);
        else
          expect([
            after,
            situation(
              given,
              moved(
                weights,
                worst.map((part) => -part),
                beyond,
              ),
              side,
            ).outcome,
          ]).toContain(outcome === "geborgd" ? "ontbreekt" : "geborgd");
        crossed += 1;
      },
    ),
    { numRuns: 30 },
  );
  expect(Math.min(crossed, within)).toBeGreaterThan(3);
});
