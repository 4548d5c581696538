import { checkCharacters, checkLength } from "./check-characters.ts";
import { closest } from "./closest.ts";
import { type Cell, splitCells } from "./csv-cells.ts";
import { byteOrderMark, type LineIndex, type Range } from "./line-index.ts";
import { labelOf, type Part, type Places } from "./places.ts";
import { type TextProblem, textProblem } from "./problem.ts";
import type { SourceText } from "./source-text.ts";
import { compareSpans } from "./span.ts";

export type CsvRow = Readonly<Record<string, string>>;

interface Column {
  /** English key; absent when the heading is unknown or used before. */
  readonly key?: string | undefined;
  readonly range: Range;
}

/**
 * Reads a table whose first line has headings. An empty cell gives no key, an empty line no row.
 * A row may be shorter than the headings: Excel leaves out the separators of trailing empty cells.
 * @param headings from the heading as people write it to the key of the row; capitals do not matter
 * @param kind what one row is, for the way to a place
 * @returns the rows, each known to `places` with the place of every cell, and every problem in the order of the text
 */
export function readCsv(
  source: SourceText,
  places: Places,
  headings: Readonly<Record<string, string>>,
  kind = "observation",
): { readonly rows: readonly CsvRow[]; readonly problems: readonly TextProblem[] } {
  const lines = places.addSource(source);
  const tooLarge = checkLength(lines);
  if (tooLarge) return { rows: [], problems: [tooLarge] };
  const { text, problems: characters } = checkCharacters(lines);
  const from = text.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
  const table = splitCells(text, separatorOf(text.slice(from)), from, lines);
  const problems: TextProblem[] = [...characters, ...table.problems];
  const [heading, ...body] = table.rows;
  if (!heading) problems.push(textProblem("csv/empty", {}, lines.span([0, 0])));
  const columns = readHeadings(heading ?? [], headings, lines, problems);
  const rows = body.map((cells) => readRow(cells, columns, { lines, places, kind }, problems));
  problems.sort((a, b) => compareSpans(a.span, b.span));
  return { rows, problems };
}

/** Dutch Excel separates by semicolon. A comma or tab only when the first line that says something has none. */
export function separatorOf(text: string): string {
  const heading = text.split(/[\r\n]/).find((line) => line.trim() !== "") ?? "";
  return [";", "\t", ","].find((separator) => heading.includes(separator)) ?? ";";
}

function readHeadings(
  cells: readonly Cell[],
  headings: Readonly<Record<string, string>>,
  lines: LineIndex,
  problems: TextProblem[],
): readonly Column[] {
  const allowed = Object.keys(headings);
  const keys = new Map(Object.entries(headings).map(([heading, key]) => [heading.toLowerCase(), key]));
  const first = new Map<string, Cell>();
  return cells.map((cell): Column => {
    if (cell.text === "") return { range: cell.range };
    const span = lines.span(cell.range);
    const key = keys.get(cell.text.toLowerCase());
    if (key === undefined) {
      const candidate = closest(cell.text, allowed);
      problems.push(textProblem("csv/unknown-heading", { heading: cell.text, allowed, ...(candidate ? { candidate } : {}) }, span));
      return { range: cell.range };
    }
    const before = first.get(key);
    if (before) {
      const related = [{ note: "first-used-here", span: lines.span(before.range) }] as const;
      problems.push(textProblem("csv/duplicate-heading", { heading: cell.text }, span, related));
      return { range: cell.range };
    }
    first.set(key, cell);
    return { key, range: cell.range };
  });
}

interface Around {
  readonly lines: LineIndex;
  readonly places: Places;
  readonly kind: string;
}

function readRow(cells: readonly Cell[], columns: readonly Column[], { lines, places, kind }: Around, problems: TextProblem[]): CsvRow {
  const row: Record<string, string> = Object.create(null);
  const parts = new Map<string | number, Part>();
  cells.forEach((cell, at) => {
    const column = columns[at];
    if (!column?.key || cell.text === "") return;
    row[column.key] = cell.text;
    parts.set(column.key, { key: column.range, value: cell.range });
  });
  const range: Range = [cells[0]?.range[0] ?? 0, cells.at(-1)?.range[1] ?? 0];
  const found = 1 + cells.findLastIndex((cell) => cell.text !== "");
  const isFragment = cells.length === 1 && columns.length > 1;
  if (found > columns.length || isFragment) {
    problems.push(textProblem("csv/column-count", { expected: columns.length, found }, lines.span(range)));
  }
  const label = labelOf(row) ?? String(lines.position(range[0]).line);
  places.register(row, { lines, range, step: { kind, label }, part: (key) => parts.get(key) });
  return row;
}
