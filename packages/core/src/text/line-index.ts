import type { SourceText } from "./source-text.ts";
import type { Position, Span } from "./span.ts";

/** Offsets into a text; the second is the first offset after the stretch. */
export type Range = readonly [start: number, end: number];

/** Turns offsets of one text into lines and columns. */
export interface LineIndex {
  readonly source: SourceText;
  position(offset: number): Position;
  span(range: Range): Span;
}

/** A byte order mark takes no column: editors do not show it. */
export const byteOrderMark = "\ufeff";

/** Makes the index of a text. The lines are found on first use: a text without problems never needs them. */
export function createLineIndex(source: SourceText): LineIndex {
  let found: readonly number[] | undefined;
  const firstColumn = source.text.startsWith(byteOrderMark) ? 0 : 1;
  const position = (offset: number): Position => {
    found ??= findLineStarts(source.text);
    const inside = Math.min(Math.max(offset, 0), source.text.length);
    const line = lineOf(found, inside);
    const column = inside - (found[line] ?? 0) + (line === 0 ? firstColumn : 1);
    return { line: line + 1, column: Math.max(column, 1) };
  };
  return {
    source,
    position,
    span: ([start, end]) => ({ path: source.path, start: position(start), end: position(Math.max(start, end)) }),
  };
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** The last line that starts at or before the offset, by binary search. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
