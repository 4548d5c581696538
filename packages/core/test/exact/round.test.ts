import { describe, expect, test } from "vitest";
import { rational, toText } from "../../src/exact/rational.ts";
import { round, toDecimal } from "../../src/exact/round.ts";

describe("rounding", () => {
  test.each([
    // 20 of 32 points is 62.5 %: under half-even it falls in the lower band, under half-up in the higher.
    { number: "125/2", digits: 0, halfUp: "63", halfEven: "62", truncate: "62" },
    // The mean of 4, 4 and 3, which one and the same Dutch regulation prints as 3,7 and as 3,6.
    { number: "11/3", digits: 1, halfUp: "3.7", halfEven: "3.7", truncate: "3.6" },
    { number: "2.5", digits: 0, halfUp: "3", halfEven: "2", truncate: "2" },
    { number: "3.5", digits: 0, halfUp: "4", halfEven: "4", truncate: "3" },
    { number: "-2.5", digits: 0, halfUp: "-3", halfEven: "-2", truncate: "-2" },
    { number: "-3.5", digits: 0, halfUp: "-4", halfEven: "-4", truncate: "-3" },
    { number: "-2.51", digits: 0, halfUp: "-3", halfEven: "-3", truncate: "-2" },
    { number: "-0.4", digits: 0, halfUp: "0", halfEven: "0", truncate: "0" },
    { number: "0.5", digits: 0, halfUp: "1", halfEven: "0", truncate: "0" },
    { number: "1.005", digits: 2, halfUp: "1.01", halfEven: "1", truncate: "1" },
    { number: "2.675", digits: 2, halfUp: "2.68", halfEven: "2.68", truncate: "2.67" },
    { number: "0.995", digits: 2, halfUp: "1", halfEven: "1", truncate: "0.99" },
    { number: "7", digits: 3, halfUp: "7", halfEven: "7", truncate: "7" },
    { number: "2/3", digits: 12, halfUp: "0.666666666667", halfEven: "0.666666666667", truncate: "0.666666666666" },
    // One part in 10^21 beside a tie.
    { number: "2.500000000000000000001", digits: 0, halfUp: "3", halfEven: "3", truncate: "2" },
    { number: "2.499999999999999999999", digits: 0, halfUp: "2", halfEven: "2", truncate: "2" },
    // Larger than a safe integer, and a tie.
    { number: "90071992547409925/2", digits: 0, halfUp: "45035996273704963", halfEven: "45035996273704962", truncate: "45035996273704962" },
    { number: "90071992547409927/2", digits: 0, halfUp: "45035996273704964", halfEven: "45035996273704964", truncate: "45035996273704963" },
    {
      number: "-90071992547409925/2",
      digits: 0,
      halfUp: "-45035996273704963",
      halfEven: "-45035996273704962",
      truncate: "-45035996273704962",
    },
    {
      number: "1234567890123456789.25",
      digits: 1,
      halfUp: "1234567890123456789.3",
      halfEven: "1234567890123456789.2",
      truncate: "1234567890123456789.2",
    },
    { number: "100", digits: 2, halfUp: "100", halfEven: "100", truncate: "100" },
    { number: "9007199254740991/2", digits: 0, halfUp: "4503599627370496", halfEven: "4503599627370496", truncate: "4503599627370495" },
  ])("$number at $digits decimals: $halfUp, $halfEven or $truncate", ({ number, digits, halfUp, halfEven, truncate }) => {
    const rounded = (mode: "half-up" | "half-even" | "truncate") => toText(round(rational(number), digits, mode));
    expect(rounded("half-up")).toBe(halfUp);
    expect(rounded("half-even")).toBe(halfEven);
    expect(rounded("truncate")).toBe(truncate);
  });
});

describe("a number for display", () => {
  test.each([
    { number: "2/3", digits: 2, text: "0.67" },
    { number: "62.5", digits: 2, text: "62.5" },
    { number: "3", digits: 2, text: "3" },
    { number: "100", digits: 0, text: "100" },
    { number: "-1/3", digits: 1, text: "-0.3" },
    { number: "-0.04", digits: 1, text: "0" },
    { number: "1/1048576", digits: 12, text: "0.000000953674" },
  ])("$number shows as $text with $digits decimals at most", ({ number, digits, text }) => {
    expect(toDecimal(rational(number), digits, "half-up")).toBe(text);
  });
});
