import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import { fromTextProblem } from "../diagnostic/from-text-problem.ts";
import { type Observation, observationSchema } from "../schema/observation.ts";
import { validate } from "../schema/validate.ts";
import { closest } from "../text/closest.ts";
import type { Places } from "../text/places.ts";
import type { TextProblemCode } from "../text/problem.ts";
import { type CsvRow, readCsv } from "../text/read-csv.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { type CsvField, type CsvHeading, csvHeadings, csvWords } from "./csv-headings.ts";

const required: readonly CsvHeading[] = ["bron", "indicator", "waarneming", "spreekt"];

/** After these nobody can tell which cell of the row is which: more complaints about it would be about nothing. */
const tearing: ReadonlySet<TextProblemCode> = new Set(["csv/column-count", "csv/unclosed-quote", "csv/stray-quote"]);

/** Reads `waarnemingen.csv`. Rows with a mistake are left out; the mistakes themselves keep anything from being computed. */
export function readObservationTable(
  source: SourceText,
  places: Places,
): { readonly observations: readonly Observation[]; readonly holder: object; readonly diagnostics: readonly Diagnostic[] } {
  const { rows, problems } = readCsv(source, places, csvHeadings);
  const diagnostics = problems.map(fromTextProblem);
  const { headings, span } = headingsOf(source);
  const absent = rows.length > 0 ? required.filter((heading) => !headings.includes(heading)) : [];
  diagnostics.push(...absent.map((heading) => diagnose("csv/missing-heading", { heading }, span)));
  if (absent.length > 0) return { observations: [], holder: rows, diagnostics };
  const torn = problems.filter(({ code }) => tearing.has(code));
  const observations = rows.flatMap((row) => {
    const { start, end } = places.of(row);
    if (torn.some(({ span: { start: at } }) => start.line <= at.line && at.line <= end.line)) return [];
    const read = readRow(row, places);
    diagnostics.push(...read.diagnostics);
    return read.observation ?? [];
  });
  return { observations, holder: rows, diagnostics };
}

function readRow(row: CsvRow, places: Places): { observation: Observation | undefined; diagnostics: readonly Diagnostic[] } {
  const trail = places.trail(row);
  const empty = required.filter((heading) => row[csvHeadings[heading]] === undefined);
  const words = Object.entries(csvWords).flatMap(([field, known]) => unknownWord(row, field as CsvField, known, places));
  const found: Diagnostic[] = [...empty.map((heading) => diagnose("csv/cell-empty", { heading }, places.of(row), { trail })), ...words];
  if (found.length > 0) return { observation: undefined, diagnostics: found };
  const raw = Object.fromEntries(Object.entries(row).map(([field, cell]) => [field, meaningOf(field, cell)]));
  places.adopt(raw, row);
  const { value, diagnostics } = validate(observationSchema, raw, places);
  return { observation: value, diagnostics };
}

function unknownWord(row: CsvRow, field: CsvField, known: Readonly<Record<string, string>>, places: Places): readonly Diagnostic[] {
  const value = row[field];
  if (value === undefined || Object.hasOwn(known, value.toLowerCase())) return [];
  const allowed = Object.keys(known);
  const candidate = closest(value.toLowerCase(), allowed);
  const params = { value, allowed, ...(candidate !== undefined && { candidate }) };
  return [diagnose("csv/unknown-value", params, places.value(row, field), { trail: places.trail(row) })];
}

/** What a cell means: the Dutch words of some columns stand for the words of the model, and a decimal comma is a point. */
function meaningOf(field: string, cell: string): string {
  if (field === "value") return cell.replace(/^(-?[0-9]+),([0-9]+)$/, "$1.$2");
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = csvWords;
  return words[field]?.[cell.toLowerCase()] ?? cell;
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
