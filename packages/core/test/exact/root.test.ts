import { describe, expect, test } from "vitest";
import { multiply, rational, toText } from "../../src/exact/rational.ts";
import { power, root } from "../../src/exact/root.ts";

describe("a power", () => {
  test.each([
    { number: "2", exponent: 10, is: "1024" },
    { number: "-2", exponent: 3, is: "-8" },
    { number: "2/3", exponent: 2, is: "4/9" },
    { number: "2/3", exponent: -2, is: "2.25" },
    { number: "-4", exponent: -1, is: "-0.25" },
    { number: "7.5", exponent: 1, is: "7.5" },
    { number: "7.5", exponent: 0, is: "1" },
    { number: "0", exponent: 0, is: "1" },
    { number: "0", exponent: 4, is: "0" },
    { number: "10", exponent: 30, is: "1000000000000000000000000000000" },
  ])("$number to the power $exponent is $is", ({ number, exponent, is }) => {
    expect(toText(power(rational(number), exponent) ?? rational(-1))).toBe(is);
  });

  test("zero has no negative power", () => {
    expect(power(rational(0), -1)).toBeUndefined();
  });
});

describe("a root", () => {
  // Expected values: Python's decimal module at 60 digits, 1.41421356237309504880…, 2.15443469003188372176…, 0.90572366426390667159…,
  // 0.81649658092772603273… and 1.01179263777688799347…
  test.each([
    { number: "2", degree: 2, digits: 4, halfUp: "1.4142", truncate: "1.4142" },
    { number: "2", degree: 2, digits: 12, halfUp: "1.414213562373", truncate: "1.414213562373" },
    { number: "10", degree: 3, digits: 12, halfUp: "2.154434690032", truncate: "2.154434690031" },
    { number: "0.5", degree: 7, digits: 12, halfUp: "0.905723664264", truncate: "0.905723664263" },
    { number: "2/3", degree: 2, digits: 5, halfUp: "0.8165", truncate: "0.81649" },
    { number: "123456.789", degree: 1000, digits: 12, halfUp: "1.011792637777", truncate: "1.011792637776" },
    { number: "47/3", degree: 1, digits: 1, halfUp: "15.7", truncate: "15.6" },
    { number: "0", degree: 5, digits: 3, halfUp: "0", truncate: "0" },
    { number: "4/9", degree: 2, digits: 3, halfUp: "0.667", truncate: "0.666" },
    { number: "1000000000000000000000000000000", degree: 3, digits: 0, halfUp: "10000000000", truncate: "10000000000" },
  ])("of degree $degree of $number, at $digits decimals, is $halfUp", ({ number, degree, digits, halfUp, truncate }) => {
    const found = (mode: "half-up" | "truncate") => toText(root(rational(number), degree, digits, mode) ?? rational(-1));
    expect(found("half-up")).toBe(halfUp);
    expect(found("truncate")).toBe(truncate);
  });

  test.each([
    { name: "a square of 2.5, a tie", number: "6.25", halfUp: "3", halfEven: "2" },
    { name: "a square of 3.5, a tie", number: "12.25", halfUp: "4", halfEven: "4" },
    { name: "a hair above the square of 2.5", number: "6.25000000000000000000000001", halfUp: "3", halfEven: "3" },
    { name: "a hair below the square of 2.5", number: "6.24999999999999999999999999", halfUp: "2", halfEven: "2" },
    { name: "the square of 3 is no tie", number: "9", halfUp: "3", halfEven: "3" },
  ])("$name", ({ number, halfUp, halfEven }) => {
    expect(toText(root(rational(number), 2, 0, "half-up") ?? rational(-1))).toBe(halfUp);
    expect(toText(root(rational(number), 2, 0, "half-even") ?? rational(-1))).toBe(halfEven);
  });

  test("of a negative number there is none", () => {
    expect(root(rational("-8"), 3, 2, "half-up")).toBeUndefined();
    expect(root(rational("-1/100"), 2, 2, "half-up")).toBeUndefined();
  });

  // http://hdr.undp.org/sites/default/files/hdr2020_technical_notes.pdf, technical note 1: (0.6971 · 0.3447 · 0.5506)^(1/3) = 0.510.
  test("the Human Development Index of the worked example of the UNDP", () => {
    const product = multiply(multiply(rational("0.6971"), rational("0.3447")), rational("0.5506"));
    expect(toText(root(product, 3, 3, "half-up") ?? rational(-1))).toBe("0.51");
  });
});
