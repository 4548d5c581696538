import type { SourceText } from "@referentiekader/core";
import type { Context } from "./context.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { writeEdits } from "./files/edit-file.ts";
import type { InspectionFiles } from "./files/read-inspection.ts";
import { openFiles } from "./open-inspection.ts";
import { fail } from "./print.ts";
import { Refusal } from "./refusal.ts";

/** Writes changed files of an inspection, after trying whether the inspection still is right with them. */
export function saveEdits(cx: Context, files: InspectionFiles, edited: readonly SourceText[]): ExitCode {
  if (edited.length === 0) return exitCode.done;
  const byPath = new Map(edited.map((file) => [file.path, file]));
  const sources = files.sources.map((source) => byPath.get(source.path) ?? source);
  const tried = openFiles(cx, { ...files, sources });
  if (!tried.inspection) return fail(cx, tried.diagnostics, tried.sources);
  const written = writeEdits(
    edited.map(({ path, text }) => {
      const place = files.places.get(path);
      if (!place) throw new Refusal(cx.words.cannotWriteStdin);
      return { place, text };
    }),
  );
  return written.ok ? exitCode.done : fail(cx, written.diagnostics, []);
}
