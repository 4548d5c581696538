import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, divide, isAbove, isAtLeast, multiply, rational, sum, toText } from "../../src/exact/rational.ts";

describe("an exact number", () => {
  test.each([
    { written: 7.5, exact: "15/2" },
    { written: "7.50", exact: "15/2" },
    { written: 15.1, exact: "151/10" },
    { written: "2/3", exact: "2/3" },
    { written: "-4/6", exact: "-2/3" },
    { written: 1e-7, exact: "1/10000000" },
    { written: 1e21, exact: "1000000000000000000000" },
    { written: 2.5e-10, exact: "1/4000000000" },
    { written: "0", exact: "0" },
  ])("$written is read as $exact", ({ written, exact }) => {
    expect(rational(written).toFraction()).toBe(exact);
  });

  test("a tenth and two tenths are three tenths, which floating point denies", () => {
    expect(add(rational(0.1), rational(0.2)).equals(rational("0.3"))).toBe(true);
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
    expect(divide(rational(1), rational(3))?.toFraction()).toBe("1/3");
  });

  test("the sum of nothing is zero", () => {
    expect(sum([]).equals(0)).toBe(true);
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
    // Twenty digits behind the point, and a repetend of 2016 digits: a decimal would be cut off and no longer be the number.
    { number: "1/1048576", text: "1/1048576" },
    { number: "1/2017", text: "1/2017" },
  ])("$number is printed as $text", ({ number, text }) => {
    expect(toText(rational(number))).toBe(text);
  });

  test("reads back as the very same number, whatever the number", () => {
    const number = fc.tuple(fc.integer(), fc.integer({ min: 1, max: 5000 })).map(([n, d]) => rational(`${n}/${d}`));
    fc.assert(fc.property(number, (one) => rational(toText(one)).equals(one)));
  });

  test("multiplying by the denominator gives the numerator back, exactly", () => {
    const pair = fc.tuple(fc.integer(), fc.integer({ min: 1 }));
    fc.assert(fc.property(pair, ([n, d]) => multiply(rational(`${n}/${d}`), rational(d)).equals(n)));
  });
});
