import { createReadStream } from "node:fs";
import { type Diagnostic, diagnose, type Result } from "@referentiekader/core";
import type { Place } from "./place.ts";
import { failure, kindAt, startOf } from "./read-text.ts";

/** A file piece by piece; also what is no file but can be read as one, such as a pipe with a name. */
export function streamFile({ path, label }: Place, signal: AbortSignal): Result<AsyncIterable<Uint8Array>> {
  const kind = kindAt(path);
  if (kind === "absent") return failure(diagnose("file/absent", { file: label }, startOf(label)));
  if (kind === "folder") return failure(diagnose("file/directory", { file: label }, startOf(label)));
  if (kind === "unreadable") return failure(unreadable(label));
  return { ok: true, value: createReadStream(path, { signal }), diagnostics: [] };
}

/** What is said of a file that the system refuses on the way. */
export function unreadable(label: string): Diagnostic {
  return diagnose("file/unreadable", { file: label }, startOf(label));
}
