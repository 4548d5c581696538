import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import { allPassages } from "../framework/passage-numbers.ts";
import type { FrameworkData } from "../schema/framework.ts";
import type { Rebuttal } from "../schema/rebuttal.ts";
import { createPlaces, type Places } from "../text/places.ts";
import type { CsvRow } from "../text/read-csv.ts";
import type { SourceText } from "../text/source-text.ts";
import { readTable, unknownWord } from "./read-table.ts";

/** The headings of `reactie.csv`. The first words of the passage are there for who fills it in, and are not read. */
const headings = { nummer: "passage", passage: "words", "feit of zienswijze": "is", opmerking: "remark" } as const;
const needed = ["nummer", "feit of zienswijze", "opmerking"] as const;
const kinds: Readonly<Record<string, Rebuttal["is"]>> = { feit: "fact", zienswijze: "view" };

/** What a party wrote in one row. */
export type Remark = Pick<Rebuttal, "passage" | "is" | "remark">;

/** Reads the remarks of a party. A row without a remark and without a kind was left as it came. */
export function readResponseTable(
  source: SourceText,
  framework: FrameworkData,
): { readonly remarks: readonly Remark[]; readonly diagnostics: readonly Diagnostic[] } {
  const places = createPlaces();
  const { rows, diagnostics } = readTable(source, places, { headings, required: needed, row: "rebuttal" });
  const known = allPassages(framework);
  const filled = rows.filter((row) => row["is"] !== undefined || row["remark"] !== undefined);
  const start = { line: 1, column: 1 };
  const isEmpty = filled.length === 0 && diagnostics.length === 0;
  const empty = isEmpty ? [diagnose("rebuttal/no-remarks", {}, { path: source.path, start, end: start })] : [];
  return {
    remarks: filled.flatMap(remarkIn),
    diagnostics: [...diagnostics, ...empty, ...filled.flatMap((row) => mistakesIn(row, known, places))],
  };
}

/** A spreadsheet makes a date of `3-1`; the sign before it, that keeps it text, is no part of the number. */
const passageOf = (row: CsvRow): string | undefined => row["passage"]?.replace(/^['’]/, "").trim();

function remarkIn(row: CsvRow): readonly Remark[] {
  const passage = passageOf(row);
  const is = kinds[row["is"]?.toLowerCase() ?? ""];
  const remark = row["remark"]?.replace(/\r\n?/g, "\n");
  return passage === undefined || is === undefined || remark === undefined ? [] : [{ passage, is, remark }];
}

function mistakesIn(row: CsvRow, known: readonly string[], places: Places): readonly Diagnostic[] {
  const trail = places.trail(row);
  const passage = passageOf(row);
  const empty = needed.filter((heading) => row[headings[heading]] === undefined);
  return [
    ...empty.map((heading) => diagnose("csv/cell-empty", { heading }, places.of(row), { trail })),
    ...(passage === undefined || known.includes(passage)
      ? []
      : [diagnose("rebuttal/unknown-passage", { id: passage }, places.value(row, "passage"), { trail })]),
    ...unknownWord(row, "is", kinds, places),
  ];
}
