import { expect, test } from "vitest";
import { naturalLogarithm } from "../../src/exact/natural-logarithm.ts";

/** The number of decimals of the expected values, which Python's decimal module gave at 80 digits. */
const places = 60n;

test.each([
  { n: 1n, d: 1n, is: "0.000000000000000000000000000000000000000000000000000000000000" },
  { n: 2n, d: 1n, is: "0.693147180559945309417232121458176568075500134360255254120680" },
  { n: 1n, d: 3n, is: "-1.098612288668109691395245236922525704647490557822749451734694" },
  { n: 10n, d: 1n, is: "2.302585092994045684017991454684364207601101488628772976033328" },
  { n: 75_000n, d: 100n, is: "6.620073206530356124614755358059265191299794754988557871593318" },
  { n: 355n, d: 113n, is: "1.144729970763075227348082372123200064255847492276090035293726" },
  { n: 3n, d: 10n ** 20n, is: "-44.953089571212803988964583856764758447374539214752710068931864" },
  { n: 10n ** 40n + 1n, d: 10n ** 40n, is: "0.000000000000000000000000000000000000000100000000000000000000" },
])("the logarithm of $n/$d is off by no more than it says", ({ n, d, is }) => {
  const expected = BigInt(is.replace(".", ""));
  for (const bits of [4, 8, 32, 64, 128, 180]) {
    const { value, error } = naturalLogarithm(n, d, bits);
    const difference = value * 10n ** places - (expected << BigInt(bits));
    expect(difference < 0n ? -difference : difference).toBeLessThanOrEqual(error * 10n ** places);
  }
});
