import { describe, expect, test } from "vitest";
import { wordsEn } from "../../src/explain/words-en.ts";
import { wordsNl } from "../../src/explain/words-nl.ts";
import { compareNumbers, roundedFraction } from "../../src/explain/written-number.ts";

describe("a fraction is rounded to two decimals for the eye", () => {
  test.each([
    ["700/9", "77.78"],
    ["2/3", "0.67"],
    ["-2/3", "-0.67"],
    ["1/200", "0.01"],
    ["1/300", "0"],
    ["-1/300", "0"],
    ["299/300", "1"],
    ["31/30", "1.03"],
    ["41/8", "5.13"],
    ["100000000000000000000/3", "33333333333333333333.33"],
  ])("%s is %s", (fraction, rounded) => expect(roundedFraction(fraction)).toBe(rounded));

  test.each(["7.5", "-3", "geborgd", "1/0", ""])("%s stays as it is", (written) => expect(roundedFraction(written)).toBeUndefined());

  test("the exact number stays beside it, in the way of the language", () => {
    expect(wordsNl.grammar.computed("700/9")).toBe("ongeveer 77,78 (700/9)");
    expect(wordsEn.grammar.computed("700/9")).toBe("about 77.78 (700/9)");
    expect(wordsNl.grammar.computed("62.5")).toBe("62,5");
    expect(wordsEn.grammar.computed("62.5")).toBe("62.5");
  });
});

describe("numbers are put in order by their size, not by their text", () => {
  test.each([
    ["9", "10", -1],
    ["1/3", "0.33", 1],
    ["-2", "1", -1],
    ["0.5", "1/2", 0],
    ["geborgd", "3", 0],
  ])("%s and %s", (a, b, order) => expect(compareNumbers(a, b)).toBe(order));
});
