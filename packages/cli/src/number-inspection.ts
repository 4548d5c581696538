import { numberObservations } from "@referentiekader/core";
import type { Context } from "./context.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { openInspection } from "./open-inspection.ts";
import { fail, note } from "./print.ts";
import { saveEdits } from "./save-edits.ts";

/**
 * Writes the missing numbers of the observations of one inspection. A number is for ever, and holds the id of the source: so
 * only when nothing else is wrong.
 */
export async function numberInspection(cx: Context, argument: string): Promise<ExitCode> {
  const opened = await openInspection(cx, argument, { keepMark: true });
  const { files, inspection } = opened;
  if (!files || !inspection) return fail(cx, opened.diagnostics, opened.sources);
  const numbered = numberObservations(files.sources);
  if (!numbered.ok) return fail(cx, numbered.diagnostics, files.sources);
  const saved = saveEdits(
    cx,
    files,
    numbered.value.map(({ file }) => file),
  );
  if (saved !== exitCode.done) return saved;
  for (const { file, given } of numbered.value) note(cx, cx.words.numbered(file.path, given));
  return exitCode.done;
}
