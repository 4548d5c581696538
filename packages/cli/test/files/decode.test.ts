import { expect, test } from "vitest";
import { decode } from "../../src/files/decode.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("UTF-8 is read as it is, without its byte order mark", () => {
  expect(decode(bytes("\ufeffcoördinatie €"))).toEqual({ ok: true, text: "coördinatie €" });
});

test("the byte order mark stays for a file that will be written again", () => {
  expect(decode(bytes("\ufeffnr;bron"), { keepMark: true })).toEqual({ ok: true, text: "\ufeffnr;bron" });
});

test.each([
  ["an é as Windows writes it", [...bytes("goed\nover"), 0xe9, ...bytes("en\n")], 2, 5],
  ["after letters of two, three and four bytes, counted as editors count", [...bytes("é€😀"), 0xe9], 1, 5],
  ["UTF-16, from Excel's Unicode text", [0xff, 0xfe, 0x6e, 0x00], 1, 1],
  ["a letter that is cut off at the end of the file", [...bytes("ab"), 0xc3], 1, 3],
  ["a letter that is cut off by a line end", [...bytes("ab"), 0xe2, 0x82, 0x0a, ...bytes("cd")], 1, 3],
  ["an overlong form", [0xc0, 0xaf], 1, 1],
])("what is not UTF-8 is refused with its place: %s", (_, raw, line, column) => {
  expect(decode(Uint8Array.from(raw))).toEqual({ ok: false, line, column });
});
