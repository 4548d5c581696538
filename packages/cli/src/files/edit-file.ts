import { realpathSync, statSync } from "node:fs";
import { diagnose, type Result } from "@referentiekader/core";
import type { Place } from "./place.ts";
import { failure, startOf } from "./read-text.ts";
import { replaceFiles } from "./replace-files.ts";
import { isRefusal } from "./system-error.ts";

export interface EditedFile {
  readonly place: Place;
  readonly text: string;
}

/** Writes the new text of files that exist, all or none. Their permissions stay; a shortcut keeps pointing at the same file. */
export function writeEdits(edits: readonly EditedFile[]): Result<undefined> {
  try {
    replaceFiles(
      edits.map(({ place, text }) => {
        const path = realpathSync(place.path);
        return { path, text, mode: statSync(path).mode & 0o777 };
      }),
    );
    return { ok: true, value: undefined, diagnostics: [] };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const file = edits[0]?.place.label ?? "";
    return failure(diagnose("file/unwritable", { file }, startOf(file)));
  }
}
