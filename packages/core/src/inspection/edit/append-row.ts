import type { Result } from "../../diagnostic/diagnostic.ts";
import type { SourceText } from "../../text/source-text.ts";
import { type CsvField, csvWord } from "../csv-headings.ts";
import { readCsvFile } from "./csv-file.ts";
import { insertLinesAfter, splice } from "./splice.ts";

/**
 * Adds a row to `waarnemingen.csv`, in the file's own order of columns, with its own separator and line ending.
 * Empty rows that a spreadsheet left at the end stay where they are.
 */
export function appendRow(file: SourceText, values: { readonly [F in CsvField]?: string | undefined }): Result<SourceText> {
  const given = (Object.keys(values) as CsvField[]).filter((field) => values[field] !== undefined);
  const table = readCsvFile(file, given);
  if (!table.ok) return table;
  const { text, columns, separator, lastCell } = table.value;
  const cells = columns.map((field) => {
    const value = field === undefined ? undefined : values[field];
    return field === undefined || value === undefined ? "" : cell(csvWord(field, value), separator);
  });
  const edit = insertLinesAfter(text, lastCell.range[1], [cells.join(separator)]);
  return { ok: true, value: { path: file.path, text: splice(text, [edit]) }, diagnostics: [] };
}

/** Quotes only where the reader would otherwise see something else. */
function cell(value: string, separator: string): string {
  const needsQuotes = value.includes(separator) || /["\r\n]/.test(value) || value !== value.trim();
  return needsQuotes ? `"${value.replaceAll('"', '""')}"` : value;
}
