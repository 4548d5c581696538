import { type Diagnostic, diagnose, type Result, resultOf } from "../../diagnostic/diagnostic.ts";
import { fromTextProblem } from "../../diagnostic/from-text-problem.ts";
import { type Cell, splitCells } from "../../text/csv-cells.ts";
import { byteOrderMark, createLineIndex } from "../../text/line-index.ts";
import { separatorOf } from "../../text/read-csv.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { Span } from "../../text/span.ts";
import { type CsvField, csvHeadings } from "../csv-headings.ts";

/** A table to change: its cells with their offsets, and which column holds which field. */
export interface CsvFile {
  readonly text: string;
  readonly separator: string;
  /** In the order of the file; undefined for a heading we do not know. */
  readonly columns: readonly (CsvField | undefined)[];
  readonly rows: readonly (readonly Cell[])[];
  /** The last cell that is written anywhere, in the headings when there are no rows. */
  readonly lastCell: Cell;
}

const fields: ReadonlyMap<string, CsvField> = new Map(Object.entries(csvHeadings));

/** Reads a table in order to change it. Words and references are not checked: loading does that. */
export function readCsvFile(file: SourceText, needed: readonly CsvField[]): Result<CsvFile> {
  const lines = createLineIndex(file);
  const from = file.text.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
  const separator = separatorOf(file.text.slice(from));
  const { rows, problems } = splitCells(file.text, separator, from, lines);
  const [heading, ...body] = rows;
  const lastCell = rows.at(-1)?.at(-1);
  if (!heading || !lastCell) return resultOf<CsvFile>(undefined, [diagnose("csv/empty", {}, lines.span([0, 0]))]);
  const columns = heading.map((cell) => fields.get(cell.text.toLowerCase()));
  const headingLine = lines.span([heading[0]?.range[0] ?? 0, heading.at(-1)?.range[1] ?? 0]);
  const diagnostics = [...problems.map(fromTextProblem), ...missingHeadings(needed, columns, headingLine)];
  const table = { text: file.text, separator, columns, rows: body, lastCell };
  return resultOf<CsvFile>(diagnostics.length === 0 ? table : undefined, diagnostics);
}

function missingHeadings(needed: readonly CsvField[], columns: CsvFile["columns"], place: Span): readonly Diagnostic[] {
  const missing = [...fields].filter(([, field]) => needed.includes(field) && !columns.includes(field));
  return missing.map(([heading]) => diagnose("csv/missing-heading", { heading }, place));
}
