import { realpathSync, statSync } from "node:fs";
import { diagnose, type Result } from "@referentiekader/core";
import type { Place } from "./place.ts";
import { failure, kindAt, startOf } from "./read-text.ts";
import { replaceFiles } from "./replace-files.ts";
import { isRefusal } from "./system-error.ts";

export interface EditedFile {
  readonly place: Place;
  readonly text: string;
}

/** Writes the new text of files that exist, all or none. Their permissions stay; a shortcut keeps pointing at the same file. */
export function writeEdits(edits: readonly EditedFile[]): Result<undefined> {
  return writing(edits[0]?.place, () =>
    replaceFiles(
      edits.map(({ place, text }) => {
        const path = realpathSync(place.path);
        return { path, text, mode: modeOf(path) };
      }),
    ),
  );
}

/** Writes a file that does not exist yet, with the permissions of one beside it. */
export function writeNew({ place, text }: EditedFile, beside: Place): Result<undefined> {
  if (kindAt(place.path) !== "absent") return failure(diagnose("file/exists", { file: place.label }, startOf(place.label)));
  return writing(place, () => replaceFiles([{ path: place.path, text, mode: modeOf(beside.path) }]));
}

const modeOf = (path: string): number => statSync(path).mode & 0o777;

function writing(place: Place | undefined, write: () => void): Result<undefined> {
  try {
    write();
    return { ok: true, value: undefined, diagnostics: [] };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const file = place?.label ?? "";
    return failure(diagnose("file/unwritable", { file }, startOf(file)));
  }
}
