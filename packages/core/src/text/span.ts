/** A place in a text. Both numbers start at 1; columns count UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of text; `end` is the first position after it. */
export interface Span {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}

/** Orders spans by path, then by place; for `sort`. */
export function compareSpans(a: Span, b: Span): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return comparePositions(a.start, b.start) || comparePositions(a.end, b.end);
}

function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}
