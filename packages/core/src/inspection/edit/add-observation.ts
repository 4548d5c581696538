import type { Result } from "../../diagnostic/diagnostic.ts";
import type { Observation } from "../../schema/observation.ts";
import type { SourceText } from "../../text/source-text.ts";
import { appendItems } from "./append-items.ts";
import { appendRow } from "./append-row.ts";
import { readRoot } from "./read-root.ts";

/** What one observation needs to be written down. */
export interface NewObservation
  extends Readonly<Pick<Observation, "source" | "indicator" | "text" | "speaks" | "case" | "party" | "step" | "works" | "audience">> {
  /** From `nextObservationId`. */
  readonly id: string;
}

/**
 * Writes one observation at the end of a file of an inspection, and changes nothing else in it.
 * @param file a table (`.csv`), the file of the source itself, the head file or a piece of the inspection
 * @returns the new text of the file; whether the references are right is for `loadInspection` to say
 */
export function addObservation(file: SourceText, observation: NewObservation): Result<SourceText> {
  const { id, source, indicator, text, speaks, works, party, step, audience } = observation;
  const rest = { case: observation.case, party, step, works, audience };
  if (/\.csv$/i.test(file.path)) return appendRow(file, { id, source, indicator, text, speaks, ...rest });
  const root = readRoot(file);
  if (!root.ok) return root;
  const isOwnFile = root.value.value["kind"] === "source";
  const item = defined({ id, ...(isOwnFile ? {} : { source }), indicator, text, speaks, ...rest });
  return { ok: true, value: { path: file.path, text: appendItems(file.text, root.value, "observations", [item]) }, diagnostics: [] };
}

function defined(fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
