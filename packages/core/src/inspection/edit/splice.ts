/** Text to put in the place of a stretch of the file; an empty stretch only inserts. Offsets are those of the text before any edit. */
export interface Edit {
  readonly from: number;
  readonly until: number;
  readonly text: string;
}

/** Applies edits that do not overlap. Every other character stays as it was. */
export function splice(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.from - b.from)) {
    result += text.slice(at, edit.from) + edit.text;
    at = edit.until;
  }
  return result + text.slice(at);
}

/** The line ending a text uses: that of its first line. */
export function lineEnding(text: string): "\n" | "\r\n" {
  return /\r?\n/.exec(text)?.[0] === "\r\n" ? "\r\n" : "\n";
}

/** Whole lines to add after the line on which an offset stands. */
export function insertLinesAfter(text: string, offset: number, lines: readonly string[]): Edit {
  const ending = lineEnding(text);
  const isAtLineStart = offset > 0 && text[offset - 1] === "\n";
  const lineEnd = isAtLineStart ? offset - 1 : text.indexOf("\n", offset);
  const at = lineEnd === -1 ? text.length : lineEnd + 1;
  const isLastLineOpen = lineEnd === -1 && text.length > 0;
  const added = lines.map((line) => line + ending).join("");
  return { from: at, until: at, text: (isLastLineOpen ? ending : "") + added };
}

/** How many characters stand before an offset on its own line. */
export function indentAt(text: string, offset: number): number {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  return offset - lineStart - (text.startsWith("\ufeff", lineStart) ? 1 : 0);
}
