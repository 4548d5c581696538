import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import { fromTextProblem } from "../diagnostic/from-text-problem.ts";
import { closest } from "../text/closest.ts";
import type { Places } from "../text/places.ts";
import type { TextProblemCode } from "../text/problem.ts";
import { type CsvRow, readCsv } from "../text/read-csv.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

/** After these nobody can tell which cell of the row is which: more complaints about it would be about nothing. */
const tearing: ReadonlySet<TextProblemCode> = new Set(["csv/column-count", "csv/unclosed-quote", "csv/stray-quote"]);

interface Form {
  /** From the heading as people write it to the key of the row. */
  readonly headings: Readonly<Record<string, string>>;
  readonly required: readonly string[];
  /** What one row is, for the way to a place. */
  readonly row: "observation" | "rebuttal";
}

/** Reads a table that people filled in: the rows that are whole, and what is wrong with headings and rows. Without a heading that is needed there are no rows. */
export function readTable(
  source: SourceText,
  places: Places,
  { headings, required, row }: Form,
): { readonly rows: readonly CsvRow[]; readonly diagnostics: readonly Diagnostic[] } {
  const { rows, problems } = readCsv(source, places, headings, row);
  const written = headingsOf(source);
  const absent = rows.length > 0 ? required.filter((heading) => !written.headings.includes(heading)) : [];
  const diagnostics = [
    ...problems.map(fromTextProblem),
    ...absent.map((heading) => diagnose("csv/missing-heading", { heading }, written.span)),
  ];
  if (absent.length > 0) return { rows: [], diagnostics };
  const torn = problems.filter(({ code }) => tearing.has(code));
  const isWhole = (one: CsvRow) => {
    const { start, end } = places.of(one);
    return !torn.some(({ span: { start: at } }) => start.line <= at.line && at.line <= end.line);
  };
  return { rows: rows.filter(isWhole), diagnostics };
}

/** Says which words a cell takes, when it holds another. Capitals do not matter. */
export function unknownWord(row: CsvRow, field: string, known: Readonly<Record<string, string>>, places: Places): readonly Diagnostic[] {
  const value = row[field];
  if (value === undefined || Object.hasOwn(known, value.toLowerCase())) return [];
  const allowed = Object.keys(known);
  const candidate = closest(value.toLowerCase(), allowed);
  const params = { value, allowed, ...(candidate !== undefined && { candidate }) };
  return [diagnose("csv/unknown-value", params, places.value(row, field), { trail: places.trail(row) })];
}

/** The first line that says something, as headings, and where it stands. */
function headingsOf({ path, text }: SourceText): { readonly headings: readonly string[]; readonly span: Span } {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  const index = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ""),
  );
  const written = lines[index] ?? "";
  const headings = written.split(/[;,\t]/).map((heading) => heading.trim().replace(/^"|"$/g, "").toLowerCase());
  const line = index + 1;
  return { headings, span: { path, start: { line, column: 1 }, end: { line, column: written.length + 1 } } };
}
