import fc from "fast-check";
import { expect, test } from "vitest";
import { closest } from "../../src/text/closest.ts";

const levels = ["ontbreekt", "in-aanzet", "op-orde", "geborgd"];

test.each([
  ["geborgt", "geborgd"],
  ["op-odre", "op-orde"],
  ["ontbeekt", "ontbreekt"],
  ["in-aanzett", "in-aanzet"],
  ["GEBORGD", "geborgd"],
  ["goed", undefined],
  ["", undefined],
  ["volstrekt-iets-anders", undefined],
])("%j means %j", (word, meant) => {
  expect(closest(word, levels)).toBe(meant);
});

test("of equally close candidates the first wins, whatever their order", () => {
  expect(closest("b03", ["b01", "b02"])).toBe("b01");
  expect(closest("b03", ["b02", "b01"])).toBe("b02");
});

test("two neighbours swapped count as one mistake", () => {
  expect(closest("themas", ["thema's", "themes"])).toBe("thema's");
  expect(closest("ehtmes", ["themes"])).toBe("themes");
});

test("a word always finds itself, and nothing is suggested that is not a candidate", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 30 }), fc.array(fc.string({ minLength: 1, maxLength: 30 })), (word, others) => {
      expect(closest(word, [word])).toBe(word);
      const found = closest(word, others);
      if (found !== undefined) expect(others).toContain(found);
    }),
  );
});
