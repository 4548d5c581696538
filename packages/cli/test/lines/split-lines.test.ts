import { expect, test } from "vitest";
import { splitLines } from "../../src/lines/split-lines.ts";

/** The same bytes, as they may come in: whole, one by one, or cut at any place. */
async function* cut(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(text: string, { size = 1_000, longest = 1_000 } = {}) {
  const lines: (readonly [number, string | undefined])[] = [];
  for await (const { number, bytes } of splitLines(cut(text, size), longest)) {
    lines.push([number, bytes && new TextDecoder().decode(bytes)]);
  }
  return lines;
}

test.each([
  ["nothing has no lines", "", []],
  [
    "the last line needs no line end",
    "een\ntwee",
    [
      [1, "een"],
      [2, "twee"],
    ],
  ],
  [
    "a line end at the end begins no new line",
    "een\ntwee\n",
    [
      [1, "een"],
      [2, "twee"],
    ],
  ],
  [
    "\\r\\n is one line end",
    "een\r\ntwee\r\n",
    [
      [1, "een"],
      [2, "twee"],
    ],
  ],
  [
    "an empty line keeps its number",
    "een\n\ndrie",
    [
      [1, "een"],
      [2, ""],
      [3, "drie"],
    ],
  ],
  [
    "a line separator of Unicode belongs to the line",
    "een\u2028nog steeds een\ntwee",
    [
      [1, "een\u2028nog steeds een"],
      [2, "twee"],
    ],
  ],
  [
    "letters of more bytes stay whole",
    "cliënt\n€ 5",
    [
      [1, "cliënt"],
      [2, "€ 5"],
    ],
  ],
])("%s, wherever the pieces are cut", async (_, text, lines) => {
  for (const size of [1, 2, 3, 7, 1_000]) expect(await linesOf(text, { size })).toEqual(lines);
});

test("a line that is too long is passed over to its end, and the next one is read", async () => {
  for (const size of [1, 4, 1_000]) {
    expect(await linesOf("vijf5\nzes666\nvijf5\nachttien", { size, longest: 5 })).toEqual([
      [1, "vijf5"],
      [2, undefined],
      [3, "vijf5"],
      [4, undefined],
    ]);
  }
});

test("of a line that is too long nothing is kept", async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    const piece = new Uint8Array(1_000_000).fill(0x20);
    for (let at = 0; at < 1_000; at += 1) yield piece;
  }
  const lines = [];
  for await (const line of splitLines(endless(), 1_000)) lines.push(line);
  expect(lines).toEqual([{ number: 1, bytes: undefined, length: 1_000_000_000 }]);
});
