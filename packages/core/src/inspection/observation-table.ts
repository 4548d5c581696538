import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import { type Observation, observationSchema } from "../schema/observation.ts";
import { validate } from "../schema/validate.ts";
import type { Places } from "../text/places.ts";
import type { CsvRow } from "../text/read-csv.ts";
import type { SourceText } from "../text/source-text.ts";
import { type CsvField, type CsvHeading, csvHeadings, csvWords } from "./csv-headings.ts";
import { readTable, unknownWord } from "./read-table.ts";

const required: readonly CsvHeading[] = ["bron", "indicator", "waarneming", "spreekt"];

/** Reads `waarnemingen.csv`. Rows with a mistake are left out; the mistakes themselves keep anything from being computed. */
export function readObservationTable(
  source: SourceText,
  places: Places,
): { readonly observations: readonly Observation[]; readonly holder: object; readonly diagnostics: readonly Diagnostic[] } {
  const { rows, diagnostics } = readTable(source, places, { headings: csvHeadings, required, row: "observation" });
  const read = rows.map((row) => readRow(row, places));
  return {
    observations: read.flatMap(({ observation }) => observation ?? []),
    holder: rows,
    diagnostics: [...diagnostics, ...read.flatMap((one) => one.diagnostics)],
  };
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

/** What a cell means: the Dutch words of some columns stand for the words of the model, and a decimal comma is a point. */
function meaningOf(field: string, cell: string): string {
  if (field === "value") return cell.replace(/^(-?[0-9]+),([0-9]+)$/, "$1.$2");
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = csvWords;
  return words[field]?.[cell.toLowerCase()] ?? cell;
}
