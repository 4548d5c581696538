import { characterWidth } from "./character-width.ts";
import { inertText } from "./inert.ts";
import { byteOrderMark } from "./line-index.ts";
import type { SourceText } from "./source-text.ts";
import type { Span } from "./span.ts";

/** Columns of text beside the line numbers; longer lines are cut around the span. */
const widest = 100;
/** Columns that stay visible before the span in a line that is cut. */
const before = 30;

/**
 * The line of a span with the line before it, and carets below the span.
 * @returns lines without a final line end; an empty text when the span lies outside the source
 * @example
 * ```text
 *    41 |   - number: "2.1"
 *    42 |     id: gezamenlijk-plan
 *       |         ^^^^^^^^^^^^^^^^
 * ```
 */
export function codeFrame(source: SourceText, span: Span): string {
  const text = source.text.startsWith(byteOrderMark) ? source.text.slice(byteOrderMark.length) : source.text;
  const lines = text.split(/\r\n?|\n/);
  const { line, column } = span.start;
  const marked = lines[line - 1];
  if (marked === undefined) return "";
  const digits = Math.max(5, String(line).length);
  const numbered = (number: number, shown: string) => `${String(number).padStart(digits)} | ${shown}`.trimEnd();
  const from = Math.min(column - 1, marked.length);
  const until = span.end.line > line ? marked.length : Math.min(span.end.column - 1, marked.length);
  const cut = cutAround(marked, from, until);
  const previous = lines[line - 2];
  const frame: string[] = [];
  if (previous !== undefined && previous.trim() !== "") frame.push(numbered(line - 1, cutAround(previous, 0, 0).shown));
  frame.push(numbered(line, cut.shown), `${" ".repeat(digits)} | ${cut.carets}`);
  return frame.join("\n");
}

interface CutLine {
  readonly shown: string;
  readonly carets: string;
}

/** Shows one line, at most `widest` columns of it, with the stretch from..until in sight. */
function cutAround(line: string, from: number, until: number): CutLine {
  const head = glyphs(line.slice(0, from));
  const body = glyphs(line.slice(from, until));
  const tail = glyphs(line.slice(until));
  const isLong = widthOf(head) + widthOf(body) + widthOf(tail) > widest;
  const shownHead = isLong && widthOf(head) > before ? ["…", ...lastColumns(head, before)] : head;
  const roomForBody = widest - widthOf(shownHead);
  const shownBody = firstColumns(body, roomForBody);
  const shownTail = shownBody.length < body.length ? [] : firstColumns(tail, roomForBody - widthOf(shownBody));
  const isCutOff = shownHead.length + shownBody.length + shownTail.length < shownHead.length + body.length + tail.length;
  const shown = `${shownHead.join("")}${shownBody.join("")}${shownTail.join("")}${isCutOff ? "…" : ""}`;
  return { shown, carets: " ".repeat(widthOf(shownHead)) + "^".repeat(Math.max(1, widthOf(shownBody))) };
}

/** What is shown per character: tabs as two spaces, control characters as a picture of themselves. */
function glyphs(text: string): readonly string[] {
  return Array.from(text, (character) => (character === "\t" ? "  " : inertText(character)));
}

function widthOfGlyph(glyph: string): number {
  return glyph === "  " ? 2 : characterWidth(glyph);
}

function widthOf(shown: readonly string[]): number {
  return shown.reduce((sum, glyph) => sum + widthOfGlyph(glyph), 0);
}

function firstColumns(shown: readonly string[], room: number): readonly string[] {
  let used = 0;
  const end = shown.findIndex((glyph) => {
    used += widthOfGlyph(glyph);
    return used > room;
  });
  return end === -1 ? shown : shown.slice(0, end);
}

function lastColumns(shown: readonly string[], room: number): readonly string[] {
  return firstColumns([...shown].reverse(), room).toReversed();
}
