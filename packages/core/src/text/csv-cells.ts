import type { LineIndex, Range } from "./line-index.ts";
import { type TextProblem, textProblem } from "./problem.ts";

/** One field: its text, trimmed and without quotes, and where it stands, quotes included. */
export interface Cell {
  readonly text: string;
  readonly range: Range;
}

export interface CsvTable {
  readonly rows: readonly (readonly Cell[])[];
  readonly problems: readonly TextProblem[];
}

/**
 * Splits CSV into cells, RFC 4180 with a chosen separator. A splitter of our own, because every cell must know its line and
 * column and papaparse gives none: finding them again means splitting the text a second time, by the same rules.
 * @param from where the first row starts, after a byte order mark
 */
export function splitCells(text: string, separator: string, from: number, lines: LineIndex): CsvTable {
  const problems: TextProblem[] = [];
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = from;
  while (at < text.length || row.length > 0) {
    const { cell, next, problem } = readCell(text, at, separator, lines);
    if (problem) problems.push(problem);
    row.push(cell);
    if (text[next] === separator) {
      at = next + 1;
      continue;
    }
    rows.push(row);
    row = [];
    at = next + (text.startsWith("\r\n", next) ? 2 : 1);
  }
  return { rows: rows.filter((cells) => cells.some((cell) => cell.text !== "")), problems };
}

interface ReadCell {
  readonly cell: Cell;
  /** The separator or line end after it, or the end of the text. */
  readonly next: number;
  readonly problem?: TextProblem;
}

function readCell(text: string, at: number, separator: string, lines: LineIndex): ReadCell {
  let start = at;
  while (text[start] === " ") start += 1;
  if (text[start] === '"') return readQuoted(text, start, separator, lines);
  const next = endOfCell(text, at, separator);
  return { cell: plainCell(text, at, next), next };
}

function plainCell(text: string, at: number, next: number): Cell {
  const raw = text.slice(at, next);
  const start = at + (raw.length - raw.trimStart().length);
  const trimmed = raw.trim();
  return trimmed === "" ? { text: "", range: [at, at] } : { text: trimmed, range: [start, start + trimmed.length] };
}

function readQuoted(text: string, start: number, separator: string, lines: LineIndex): ReadCell {
  const pieces: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) {
      const problem = textProblem("csv/unclosed-quote", {}, lines.span([start, start + 1]));
      return { cell: { text: "", range: [start, start + 1] }, next: text.length, problem };
    }
    pieces.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') {
      return afterQuote(text, start, quote, pieces.join('"'), separator, lines);
    }
    from = quote + 2;
  }
}

function afterQuote(text: string, start: number, quote: number, value: string, separator: string, lines: LineIndex): ReadCell {
  const next = endOfCell(text, quote + 1, separator);
  const rest = text.slice(quote + 1, next).trimEnd();
  const cell: Cell = { text: value.trim(), range: [start, quote + 1 + rest.length] };
  if (rest === "") return { cell, next };
  return { cell, next, problem: textProblem("csv/stray-quote", {}, lines.span([quote, quote + 1])) };
}

function endOfCell(text: string, at: number, separator: string): number {
  let next = at;
  while (next < text.length && text[next] !== separator && text[next] !== "\n" && text[next] !== "\r") next += 1;
  return next;
}
