import { describe, expect, test } from "vitest";
import { bitLength, integerRoot, sharedRoot } from "../../src/exact/integer-root.ts";

test.each([
  { integer: 1n, bits: 1 },
  { integer: 2n, bits: 2 },
  { integer: 255n, bits: 8 },
  { integer: 256n, bits: 9 },
])("$integer has $bits binary digits", ({ integer, bits }) => {
  expect(bitLength(integer)).toBe(bits);
});

test.each([
  { integer: 0n, degree: 3, root: 0n },
  { integer: 1n, degree: 1000, root: 1n },
  { integer: 26n, degree: 3, root: 2n },
  { integer: 27n, degree: 3, root: 3n },
  { integer: 63n, degree: 1, root: 63n },
  { integer: 10n ** 40n - 1n, degree: 2, root: 10n ** 20n - 1n },
  { integer: 10n ** 40n, degree: 2, root: 10n ** 20n },
])("the root of degree $degree of $integer is $root, or a little more", ({ integer, degree, root }) => {
  expect(integerRoot(integer, degree)).toBe(root);
});

describe("two integers as powers of smaller ones", () => {
  test.each([
    { n: 64n, d: 27n, is: { n: 4n, d: 3n, degree: 3 } },
    { n: 27n, d: 64n, is: { n: 3n, d: 4n, degree: 3 } },
    { n: 64n, d: 1n, is: { n: 2n, d: 1n, degree: 6 } },
    { n: 1n, d: 8n, is: { n: 1n, d: 2n, degree: 3 } },
    { n: 64n, d: 5n, is: { n: 64n, d: 5n, degree: 1 } },
    { n: 5n, d: 64n, is: { n: 5n, d: 64n, degree: 1 } },
    { n: 64n, d: 9n, is: { n: 8n, d: 3n, degree: 2 } },
    { n: 2n, d: 1n, is: { n: 2n, d: 1n, degree: 1 } },
  ])("$n and $d: $is", ({ n, d, is }) => {
    expect(sharedRoot(n, d)).toEqual(is);
  });
});
