import { describe, expect, test } from "vitest";
import { differencesOf } from "../../src/verify/differences.ts";

const paths = (kept: unknown, found: unknown) => differencesOf(kept, found).map(({ path }) => path);

describe("where two values differ", () => {
  test.each<{ name: string; kept: unknown; found: unknown; is: readonly string[] }>([
    { name: "nowhere", kept: { a: [1, { b: "x" }] }, found: { a: [1, { b: "x" }] }, is: [] },
    { name: "the order of fields makes no difference", kept: { a: 1, b: 2 }, found: { b: 2, a: 1 }, is: [] },
    { name: "all of it", kept: 1, found: 2, is: ["/"] },
    { name: "a field", kept: { a: 1 }, found: { a: 2 }, is: ["/a"] },
    { name: "deep down", kept: { a: { b: { c: true } } }, found: { a: { b: { c: false } } }, is: ["/a/b/c"] },
    { name: "a field that was not there", kept: {}, found: { a: 1 }, is: ["/a"] },
    { name: "a field that is not there any more", kept: { a: 1 }, found: {}, is: ["/a"] },
    { name: "a text is not a number", kept: { a: "1" }, found: { a: 1 }, is: ["/a"] },
    { name: "nothing is not absent", kept: { a: null }, found: {}, is: ["/a"] },
    { name: "a list is not an object", kept: { a: [] }, found: { a: {} }, is: ["/a"] },
    { name: "in a list by place", kept: ["x", "y"], found: ["x", "z"], is: ["/1"] },
    { name: "a longer list", kept: ["x"], found: ["x", "y"], is: ["/1"] },
    { name: "a shorter list", kept: ["x", "y"], found: ["x"], is: ["/1"] },
    {
      name: "in a list by id",
      kept: [
        { id: "a", n: 1 },
        { id: "b", n: 1 },
      ],
      found: [
        { id: "a", n: 1 },
        { id: "b", n: 2 },
      ],
      is: ["/b/n"],
    },
    { name: "by what it is about", kept: [{ about: "a", n: 1 }], found: [{ about: "a", n: 2 }], is: ["/a/n"] },
    { name: "by assessor", kept: [{ assessor: "i-1", n: 1 }], found: [{ assessor: "i-1", n: 2 }], is: ["/i-1/n"] },
    { name: "another id is another member", kept: [{ id: "a" }], found: [{ id: "b" }], is: ["/a", "/b"] },
    {
      name: "one that came between hides no difference behind it",
      kept: [
        { id: "a", n: 1 },
        { id: "b", n: 1 },
      ],
      found: [
        { id: "a", n: 1 },
        { id: "c", n: 1 },
        { id: "b", n: 2 },
      ],
      is: ["/b/n", "/c"],
    },
    {
      name: "ids that are not unique are no names",
      kept: [
        { id: "a", n: 1 },
        { id: "a", n: 2 },
      ],
      found: [
        { id: "a", n: 1 },
        { id: "a", n: 3 },
      ],
      is: ["/1/n"],
    },
    {
      name: "strange keys are written as in a JSON Pointer",
      kept: { "a/b": 1, "c~d": 1 },
      found: { "a/b": 2, "c~d": 2 },
      is: ["/a~1b", "/c~0d"],
    },
  ])("$name", ({ kept, found, is }) => {
    expect(paths(kept, found)).toEqual(is);
  });

  test("what was kept and what is found stand beside each other", () => {
    expect(differencesOf({ level: "op-orde" }, { level: "geborgd" })).toEqual([{ path: "/level", kept: "op-orde", found: "geborgd" }]);
    expect(differencesOf({}, { level: "geborgd" })).toEqual([{ path: "/level", kept: undefined, found: "geborgd" }]);
  });
});
