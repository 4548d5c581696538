import { expect, test } from "vitest";
import { base64 } from "../src/base64.ts";
import { capital, counted, dutchDate, dutchNumber, exactNumber, listed, numberWord, stopped } from "../src/format-nl.ts";

test.each([
  ["2024-03-12", "12 maart 2024"],
  ["2024-01-01", "1 januari 2024"],
  ["2023-12-31", "31 december 2023"],
])("%s is said as %s", (date, expected) => expect(dutchDate(date)).toBe(expected));

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1.000"],
  [1234567, "1.234.567"],
])("%d is written as %s", (number, expected) => expect(dutchNumber(number)).toBe(expected));

test.each([
  ["62.5", "62,5"],
  [7.5, "7,5"],
  ["-1234.5", "-1.234,5"],
  ["0.015625", "0,015625"],
  ["3/4", "0,75"],
  ["7/2", "3,5"],
  ["200/2", "100"],
  ["47/3", "ongeveer 15,67"],
  ["-47/3", "ongeveer -15,67"],
  ["9999/7", "ongeveer 1.428,43"],
  // 0.125 lies exactly between two hundredths: away from zero.
  ["1/8", "ongeveer 0,13"],
  ["-1/8", "ongeveer -0,13"],
  ["6/11", "ongeveer 0,55"],
  ["-1/300", "ongeveer 0,00"],
])("the exact number %s is written as %s", (written, expected) => expect(exactNumber(written)).toBe(expected));

test.each([
  [1, "één"],
  [2, "twee"],
  [12, "twaalf"],
  [13, "13"],
])("%d is said as %s", (number, expected) => expect(numberWord(number)).toBe(expected));

test("a number agrees with its noun", () => {
  expect(counted(1, "casus", "casussen")).toBe("1 casus");
  expect(counted(0, "casus", "casussen")).toBe("0 casussen");
  expect(counted(2, "casus", "casussen")).toBe("2 casussen");
});

test("a list ends in a word", () => {
  expect(listed([])).toBe("");
  expect(listed(["a"])).toBe("a");
  expect(listed(["a", "b", "c"])).toBe("a, b en c");
  expect(listed(["a", "b"], "of")).toBe("a of b");
});

test("a sentence starts with a capital and ends in one stop", () => {
  expect(capital("één plan")).toBe("Één plan");
  expect(stopped("klaar")).toBe("klaar.");
  expect(stopped("klaar. ")).toBe("klaar.");
  expect(stopped("klaar?")).toBe("klaar?");
});

test.each([0, 1, 2, 3, 4, 31, 32, 33, 255])("base64 of %d bytes is what Node makes of it", (length) => {
  const bytes = Uint8Array.from({ length }, (_, place) => (place * 37 + 11) % 256);
  expect(base64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
});
