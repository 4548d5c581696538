import type { Result } from "../../diagnostic/diagnostic.ts";
import type { SourceText } from "../../text/source-text.ts";
import { readCsvFile } from "./csv-file.ts";
import type { Numbering } from "./number-observations.ts";

/** The rows of a table that have no number yet. A row without a source is left to the loader, which says so. */
export function numberRows(file: SourceText): Result<Numbering> {
  const table = readCsvFile(file, ["id", "source"]);
  if (!table.ok) return table;
  const { columns, rows, separator } = table.value;
  const idColumn = columns.indexOf("id");
  const sourceColumn = columns.indexOf("source");
  const taken = rows.flatMap((row) => row[idColumn]?.text || []);
  const missing = rows.flatMap((row): Numbering["missing"] => {
    const source = row[sourceColumn]?.text;
    const cell = row[idColumn];
    if (!source || cell?.text) return [];
    if (cell) return [{ source, write: (text) => ({ from: cell.range[0], until: cell.range[1], text }) }];
    // The row ends before the column of the numbers: a spreadsheet leaves out trailing empty cells.
    const end = row.at(-1)?.range[1] ?? 0;
    const filler = separator.repeat(idColumn - row.length + 1);
    return [{ source, write: (id) => ({ from: end, until: end, text: filler + id }) }];
  });
  return { ok: true, value: { taken, missing }, diagnostics: [] };
}
