import { describe, expect, test } from "vitest";
import { add, divide, multiply, negate, type Rational, ratio, rational, sum } from "../../src/exact/rational.ts";
import { round } from "../../src/exact/round.ts";

const largest = Number.MAX_SAFE_INTEGER;

/**
 * How a number is held, which nothing outside the folder may look at: here because the speed of every score rests on it.
 * What is reckoned in safe integers is not brought to lowest terms; what has been through the library is.
 */
describe("what safe integers can hold is reckoned in safe integers", () => {
  test.each<{ name: string; number: () => Rational | undefined; n: number; d: number }>([
    { name: "as it was written", number: () => ratio(-6, 8), n: -6, d: 8 },
    { name: "a decimal", number: () => rational("15.10"), n: 1510, d: 100 },
    { name: "a decimal below zero", number: () => rational("-0.25"), n: -25, d: 100 },
    { name: "a sum of quarters", number: () => add(ratio(1, 4), ratio(1, 4)), n: 2, d: 4 },
    { name: "tenths and hundredths are hundredths", number: () => add(ratio(1, 10), ratio(10, 100)), n: 20, d: 100 },
    { name: "hundredths and tenths too", number: () => add(ratio(1, 100), ratio(1, 10)), n: 11, d: 100 },
    { name: "sixths and quarters are twenty-fourths", number: () => add(ratio(1, 6), ratio(1, 4)), n: 10, d: 24 },
    { name: "a product", number: () => multiply(ratio(1, 2), ratio(2, 3)), n: 2, d: 6 },
    { name: "a quotient", number: () => divide(ratio(2, 3), ratio(4, 5)), n: 10, d: 12 },
    { name: "a quotient by what is below zero", number: () => divide(ratio(2, 3), ratio(-4, 5)), n: -10, d: 12 },
    { name: "an opposite", number: () => negate(ratio(2, 4)), n: -2, d: 4 },
    { name: "a number rounded at one decimal", number: () => round(ratio(5, 2), 1, "half-up"), n: 25, d: 10 },
  ])("$name: $n/$d", ({ number, n, d }) => {
    expect(number()).toEqual({ n, d });
  });

  test("what has been too large comes back to them", () => {
    expect(sum([ratio(largest, 1), ratio(largest, 1), ratio(-largest, 1)])).toEqual({ n: largest, d: 1 });
    expect(multiply(rational("9007199254740993"), ratio(1, 3))).toEqual({ n: 3002399751580331, d: 1 });
  });
});
