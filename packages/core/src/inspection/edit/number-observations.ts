import { type Diagnostic, type Result, resultOf } from "../../diagnostic/diagnostic.ts";
import type { SourceText } from "../../text/source-text.ts";
import { numberItems } from "./number-items.ts";
import { numberRows } from "./number-rows.ts";
import { nextObservationId } from "./observation-id.ts";
import { splice } from "./splice.ts";

/** Observations of one file that a number can be given to, in the order of the file. */
export interface Numbering {
  /** Ids that are already there. */
  readonly taken: readonly string[];
  readonly missing: readonly Unnumbered[];
}

export interface Unnumbered {
  readonly source: string;
  /** The edit that writes the id into the file. */
  readonly write: (id: string) => { readonly from: number; readonly until: number; readonly text: string };
}

/**
 * Gives every observation without an id its number: its source and the next serial.
 * @param sources all files of one inspection: a number that is used in one of them is taken in all
 * @returns only the files that change, with the ids that were given
 */
export function numberObservations(sources: readonly SourceText[]): Result<readonly NumberedFile[]> {
  const diagnostics: Diagnostic[] = [];
  const files = sources.map((file) => {
    const numbering = /\.csv$/i.test(file.path) ? numberRows(file) : numberItems(file);
    if (!numbering.ok) diagnostics.push(...numbering.diagnostics);
    return { file, ...(numbering.ok ? numbering.value : { taken: [], missing: [] }) };
  });
  if (diagnostics.length > 0) return resultOf<readonly NumberedFile[]>(undefined, diagnostics);
  const taken = new Set(files.flatMap((one) => one.taken));
  const numbered = files.map(({ file, missing }): NumberedFile => {
    const given = missing.map(({ source, write }) => {
      const id = nextObservationId(source, taken);
      taken.add(id);
      return { id, edit: write(id) };
    });
    const text = splice(
      file.text,
      given.map(({ edit }) => edit),
    );
    return { file: { path: file.path, text }, given: given.map(({ id }) => id) };
  });
  return { ok: true, value: numbered.filter(({ given }) => given.length > 0), diagnostics: [] };
}

export interface NumberedFile {
  readonly file: SourceText;
  /** The new ids, in the order of the file. */
  readonly given: readonly string[];
}
