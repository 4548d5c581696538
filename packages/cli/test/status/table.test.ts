import { expect, test } from "vitest";
import { alignColumns } from "../../src/status/table.ts";

test("columns stand below each other, numbers to the right, without spaces at the end", () => {
  const rows = [
    ["naam", "aantal", "opmerking"],
    ["één", "10", ""],
    ["tweede", "9", "goed"],
  ];
  expect(alignColumns(rows, [1])).toEqual(["naam    aantal  opmerking", "één         10", "tweede       9  goed"]);
});

test("a letter with a loose accent takes one place", () => {
  expect(
    alignColumns([
      ["e\u0301e\u0301n", "x"],
      ["drie", "x"],
    ]),
  ).toEqual(["e\u0301e\u0301n   x", "drie  x"]);
});

test("a shorter row is fine", () => {
  expect(alignColumns([["a"], ["bb", "c"]])).toEqual(["a", "bb  c"]);
});
