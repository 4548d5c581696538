import { Scalar } from "yaml";
import { type Diagnostic, diagnose, type Result, resultOf } from "../../diagnostic/diagnostic.ts";
import type { Framework } from "../../framework/framework.ts";
import type { Rebuttal } from "../../schema/rebuttal.ts";
import { referenceTo } from "../../schema/reference.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { Inspection } from "../inspection.ts";
import { type Remark, readResponseTable } from "../response-table.ts";
import { appendItems } from "./append-items.ts";
import { readRoot } from "./read-root.ts";

interface ImportOptions {
  readonly framework: Framework;
  readonly inspection: Inspection;
  /** Id of the party that the response comes from. */
  readonly party: string;
  /** The day it came. */
  readonly received: string;
  /** The file that gets the remarks, as it is. One without text is made. */
  readonly file: SourceText;
}

/** What became of a response. */
interface ImportedResponse {
  /** The new text of the file. */
  readonly file: SourceText;
  /** The ids of the remarks that were added. */
  readonly added: readonly string[];
  /** How many were there before. */
  readonly repeated: number;
}

/**
 * Writes the remarks that a party made in `reactie.csv` at the end of a file of the inspection. What stands there, decisions among it,
 * stays as it was; the same remark of the same party on the same passage is not added twice.
 *
 * @param response the table as the party sent it back
 * @returns the new text, or everything that is wrong with the table at once
 */
export function importResponse(response: SourceText, options: ImportOptions): Result<ImportedResponse> {
  const { framework, inspection, party, received, file } = options;
  const { remarks, diagnostics } = readResponseTable(response, framework.data);
  const root = readRoot(file.text.trim() === "" ? { path: file.path, text: newPart } : file);
  const found = [...unknownParty(party, inspection, response), ...diagnostics, ...(root.ok ? [] : root.diagnostics)];
  if (found.length > 0 || !root.ok) return resultOf<ImportedResponse>(undefined, found);
  const existing = inspection.data.rebuttal ?? [];
  const seen = new Set(existing.map((one) => keyOf(one.party, one)));
  const fresh = remarks.filter((one) => !seen.has(keyOf(party, one)) && seen.add(keyOf(party, one)));
  const last = Math.max(0, ...existing.map(({ id }) => Number(/^r([0-9]{1,9})$/.exec(id)?.[1] ?? 0)));
  const items = fresh.map((remark, at): Rebuttal => ({ id: `r${last + at + 1}`, party, ...remark, received }));
  const before = file.text.trim() === "" ? newPart : file.text;
  const text = items.length === 0 ? file.text : appendItems(before, root.value, "rebuttal", items.map(asWritten));
  const added = items.map(({ id }) => id);
  return { ok: true, value: { file: { path: file.path, text }, added, repeated: remarks.length - fresh.length }, diagnostics: [] };
}

const newPart = "kind: inspection-part\nformat: 1\n";

/** Spaces and line ends change when a table goes through a spreadsheet. */
const keyOf = (party: string, { passage, is, remark }: Remark): string =>
  JSON.stringify([party, passage, is, remark.trim().replace(/\s+/g, " ")]);

/** The response is no place for a party that somebody typed, but it is the file at hand. */
function unknownParty(party: string, { data }: Inspection, { path }: SourceText): readonly Diagnostic[] {
  const known = (data.parties ?? []).map(({ id }) => id);
  const start = { line: 1, column: 1 };
  return known.includes(party) ? [] : [diagnose("inspection/unknown-party", referenceTo(party, known), { path, start, end: start })];
}

/** Dates and numbers of passages between quotes, as people write them. */
function asWritten({ passage, received, ...rest }: Rebuttal): Readonly<Record<string, unknown>> {
  const { id, party, is, remark } = rest;
  return { id, party, passage: quoted(passage), is, remark, received: quoted(received) };
}

function quoted(text: string): Scalar<string> {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}
