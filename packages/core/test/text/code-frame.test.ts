import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeFrame } from "../../src/text/code-frame.ts";

const at = (line: number, column: number, endColumn: number, endLine = line) => ({
  path: "kader.yaml",
  start: { line, column },
  end: { line: endLine, column: endColumn },
});
const frame = (text: string, ...place: Parameters<typeof at>) => codeFrame({ path: "kader.yaml", text }, at(...place)).split("\n");

describe("a code frame", () => {
  test("shows the line before, the line and carets below the span", () => {
    const text = `${"\n".repeat(40)}  - number: "2.1"\n    id: gezamenlijk-plan\n`;
    expect(frame(text, 42, 9, 25)).toEqual([
      '   41 |   - number: "2.1"',
      "   42 |     id: gezamenlijk-plan",
      "      |         ^^^^^^^^^^^^^^^^",
    ]);
  });

  test("leaves out an empty line before, and marks a place without width by one caret", () => {
    expect(frame("\nid: x", 2, 1, 1)).toEqual(["    2 | id: x", "      | ^"]);
  });

  test("marks the first line of a stretch over several lines", () => {
    expect(frame("rule:\n  rank: lowest\n  x: 1", 2, 3, 7, 3)).toEqual([
      "    1 | rule:",
      "    2 |   rank: lowest",
      "      |   ^^^^^^^^^^^^",
    ]);
  });

  test("shows a tab as two spaces and keeps the carets below the word", () => {
    expect(frame("\ta: fout", 1, 5, 9).slice(-2)).toEqual(["    1 |   a: fout", "      |      ^^^^"]);
  });

  test.each([
    ["wide characters take two columns", "名: fout", 4, 8, "      |     ^^^^"],
    ["an emoji takes two columns", "😀: fout", 5, 9, "      |     ^^^^"],
    ["a combining accent takes none", "e\u0301: fout", 5, 9, "      |    ^^^^"],
  ])("%s", (_, text, column, end, carets) => {
    expect(frame(text, 1, column, end).at(-1)).toBe(carets);
  });

  test("makes characters inert that could steer a terminal", () => {
    expect(frame("a: \u001b[31mrood\u202e", 1, 1, 2)[0]).toBe("    1 | a: ␛[31mrood\ufffd");
  });

  test("cuts a long line around the span", () => {
    const [line = "", carets = ""] = frame(`${"v".repeat(300)}FOUT${"n".repeat(300)}`, 1, 301, 305);
    expect(line.length).toBeLessThanOrEqual(112);
    expect(line.startsWith("    1 | …vvv")).toBe(true);
    expect(line.endsWith("n…")).toBe(true);
    expect(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("FOUT");
  });

  test("cuts the marks with a line that is one long value", () => {
    const [line = "", carets = ""] = frame("v".repeat(5_000), 1, 1, 5_001);
    expect(line.length).toBeLessThan(120);
    expect(carets.length).toBeLessThanOrEqual(line.length);
  });

  test("ignores a byte order mark, as columns do", () => {
    expect(frame("\ufeffid: x", 1, 5, 6)).toEqual(["    1 | id: x", "      |     ^"]);
  });

  test("is empty for a place outside the text", () => {
    expect(codeFrame({ path: "kader.yaml", text: "id: x" }, at(9, 1, 2))).toBe("");
  });

  test("never throws and always has a caret inside the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(20), fc.nat(20), (text, column, width) => {
        const found = codeFrame({ path: "", text }, at(1, column + 1, column + 1 + width));
        expect(found).toContain("^");
      }),
    );
  });
});
