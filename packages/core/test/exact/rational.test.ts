import { describe, expect, test } from "vitest";
import {
  add,
  compare,
  divide,
  inLowestTerms,
  isAbove,
  isAtLeast,
  isEqual,
  max,
  min,
  multiply,
  negate,
  type Rational,
  ratio,
  rational,
  subtract,
  sum,
  toText,
} from "../../src/exact/rational.ts";

const fraction = (number: Rational | undefined): string => {
  if (number === undefined) return "no number";
  const { n, d } = inLowestTerms(number);
  return `${n}/${d}`;
};
const largest = Number.MAX_SAFE_INTEGER;

describe("an exact number", () => {
  test.each([
    { written: 7.5, exact: "15/2" },
    { written: -2, exact: "-2/1" },
    { written: -0, exact: "0/1" },
    { written: "-2", exact: "-2/1" },
    { written: "7.50", exact: "15/2" },
    { written: 15.1, exact: "151/10" },
    { written: "-0.25", exact: "-1/4" },
    { written: "2/3", exact: "2/3" },
    { written: "-4/6", exact: "-2/3" },
    { written: 1e-7, exact: "1/10000000" },
    { written: 1e21, exact: "1000000000000000000000/1" },
    { written: 2.5e-10, exact: "1/4000000000" },
    { written: "2.5e3", exact: "2500/1" },
    { written: "0", exact: "0/1" },
    { written: "9007199254740991", exact: "9007199254740991/1" },
    { written: "9007199254740993", exact: "9007199254740993/1" },
    { written: "-9007199254740993/9007199254740997", exact: "-9007199254740993/9007199254740997" },
    { written: "0.1234567890123456789", exact: "1234567890123456789/10000000000000000000" },
    { written: "900719925474099.3", exact: "9007199254740993/10" },
  ])("$written is read as $exact", ({ written, exact }) => {
    expect(fraction(rational(written))).toBe(exact);
  });

  test.each(["", "drie", "7,5", "3/0", "1/2/3", Number.NaN, Number.POSITIVE_INFINITY])("%s is no number", (written) => {
    expect(() => rational(written)).toThrow();
  });

  test.each([
    { n: 3, d: 4, exact: "3/4" },
    { n: -6, d: 8, exact: "-3/4" },
    { n: 0, d: 5, exact: "0/1" },
    { n: 10n ** 30n, d: 4n, exact: "250000000000000000000000000000/1" },
    { n: 10n ** 30n, d: 4, exact: "250000000000000000000000000000/1" },
  ])("$n over $d is $exact", ({ n, d, exact }) => {
    expect(fraction(ratio(n, d))).toBe(exact);
  });

  test("nothing is over zero", () => {
    expect(() => ratio(1, 0)).toThrow();
  });

  test("a tenth and two tenths are three tenths, which floating point denies", () => {
    expect(isEqual(add(rational(0.1), rational(0.2)), rational("0.3"))).toBe(true);
    expect(0.1 + 0.2 === 0.3).toBe(false);
  });

  test("three fifths in fifths is three fifths", () => {
    const fifth = rational(0.2);
    expect(isAtLeast(sum([fifth, fifth, fifth]), rational("3/5"))).toBe(true);
    expect(isAbove(sum([fifth, fifth, fifth]), rational("3/5"))).toBe(false);
  });

  test("two thirds is not 0.667 and not 0.666", () => {
    expect(isAtLeast(rational("2/3"), rational(0.667))).toBe(false);
    expect(isAtLeast(rational(0.666), rational("2/3"))).toBe(false);
  });

  test("nothing can be divided by zero", () => {
    expect(divide(rational(1), rational(0))).toBeUndefined();
    expect(fraction(divide(rational(1), rational(3)))).toBe("1/3");
    expect(fraction(divide(rational(1), rational(-3)))).toBe("-1/3");
  });

  test("the sum of nothing is zero", () => {
    expect(fraction(sum([]))).toBe("0/1");
  });

  test.each([
    { name: "a sum past the largest safe integer", is: () => add(ratio(largest, 1), ratio(2, 1)), exact: "9007199254740993/1" },
    { name: "a sum of tenths past it", is: () => add(ratio(largest, 10), ratio(2, 10)), exact: "9007199254740993/10" },
    { name: "a sum of unlike fractions past it", is: () => add(ratio(largest, 3), ratio(1, 7)), exact: "63050394783186940/21" },
    { name: "a sum back below it", is: () => sum([ratio(largest, 1), ratio(largest, 1), ratio(-largest, 1)]), exact: "9007199254740991/1" },
    { name: "a difference past it", is: () => subtract(ratio(-largest, 1), ratio(2, 1)), exact: "-9007199254740993/1" },
    { name: "a product past it", is: () => multiply(ratio(94906267, 1), ratio(94906267, 1)), exact: "9007199515875289/1" },
    { name: "a product of denominators past it", is: () => multiply(ratio(1, 94906267), ratio(1, 94906267)), exact: "1/9007199515875289" },
    { name: "a quotient past it", is: () => divide(ratio(94906267, 1), ratio(-1, 94906267)), exact: "-9007199515875289/1" },
    { name: "tenths and hundredths", is: () => add(ratio(1, 10), ratio(1, 100)), exact: "11/100" },
    { name: "hundredths and tenths", is: () => subtract(ratio(1, 100), ratio(1, 10)), exact: "-9/100" },
    { name: "sixths and quarters", is: () => add(ratio(1, 6), ratio(1, 4)), exact: "5/12" },
    { name: "the opposite of zero", is: () => negate(rational(0)), exact: "0/1" },
    // Ten tenths and a hundredth, in either order: 10/10 + 1/100.
    { name: "ten tenths and a hundredth", is: () => add(ratio(10, 10), ratio(1, 100)), exact: "101/100" },
    { name: "a hundredth and ten tenths", is: () => add(ratio(1, 100), ratio(10, 10)), exact: "101/100" },
    // A half of 2^53 - 1 less a third of it is a sixth: both sides of the sum lie past the safe integers, their difference does not.
    { name: "a difference of what lies past it", is: () => add(ratio(largest, 2), ratio(-largest, 3)), exact: "9007199254740991/6" },
    // 3 · 3002399751580331 is 2^53 + 1, which floating point makes 2^53; less 2 that is 2^53 - 1.
    { name: "a sum of which one side lies past it", is: () => add(ratio(3002399751580331, 2), ratio(-1, 3)), exact: "9007199254740991/6" },
    {
      name: "a quotient by what lies below it",
      is: () => divide(ratio(1, 1), rational("-1152921504606846976")),
      exact: "-1/1152921504606846976",
    },
  ])("$name is exact", ({ is, exact }) => {
    expect(fraction(is())).toBe(exact);
  });

  test.each<{ pair: () => readonly [Rational, Rational]; order: -1 | 0 | 1 }>([
    { pair: () => [ratio(1, 2), ratio(2, 4)], order: 0 },
    { pair: () => [ratio(1, 3), ratio(2, 4)], order: -1 },
    { pair: () => [ratio(-1, 3), ratio(-2, 4)], order: 1 },
    { pair: () => [ratio(6, 1), ratio(7, 2)], order: 1 },
    { pair: () => [divide(ratio(1, 1), ratio(-3, 1)) as Rational, ratio(-1, 4)], order: -1 },
    // Both products lie past the safe integers, and floating point rounds them to the same.
    { pair: () => [ratio(largest, largest - 1), ratio(largest - 1, largest - 2)], order: -1 },
    { pair: () => [rational("9007199254740993"), ratio(largest, 1)], order: 1 },
  ])("case %# of comparing: $order", ({ pair, order }) => {
    const [a, b] = pair();
    expect(compare(a, b)).toBe(order);
    expect(isEqual(a, b)).toBe(order === 0);
    expect(fraction(min(a, b))).toBe(fraction(order > 0 ? b : a));
    expect(fraction(max(a, b))).toBe(fraction(order > 0 ? a : b));
  });
});

describe("the text of a number", () => {
  test.each([
    { number: "125/2", text: "62.5" },
    { number: "3", text: "3" },
    { number: "-0.25", text: "-0.25" },
    { number: "47/3", text: "47/3" },
    { number: "-1/3", text: "-1/3" },
    { number: 1e-7, text: "0.0000001" },
    { number: "-0", text: "0" },
    { number: "100", text: "100" },
    { number: "100.10", text: "100.1" },
    { number: "0.000000000000001", text: "0.000000000000001" },
    { number: "0.0000000000000001", text: "1/10000000000000000" },
    { number: "1/32768", text: "0.000030517578125" },
    { number: "123456789012345678901234567890.5", text: "123456789012345678901234567890.5" },
    { number: "-123456789012345678901234567890.5", text: "-123456789012345678901234567890.5" },
    // Ten thirds of it is a whole number for floating point, which has no decimals left there.
    { number: "2500000000000003/3", text: "2500000000000003/3" },
    { number: "-123456789012345678901234567891/7", text: "-123456789012345678901234567891/7" },
    // Twenty digits behind the point, and a repetend of 2016 digits: a decimal would be cut off and no longer be the number.
    { number: "1/1048576", text: "1/1048576" },
    { number: "1/2017", text: "1/2017" },
  ])("$number is printed as $text", ({ number, text }) => {
    expect(toText(rational(number))).toBe(text);
  });
});
