import { addObservation, nextObservationId } from "@referentiekader/core";
import { chooseFile } from "../add/choose-file.ts";
import { complete } from "../add/complete.ts";
import { type AddOptions, draftFrom } from "../add/draft.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { openInspection } from "../open-inspection.ts";
import { fail, note, print } from "../print.ts";
import { Refusal } from "../refusal.ts";
import { saveEdits } from "../save-edits.ts";

/** Writes down one observation and prints the number it got. */
export async function addOne(cx: Context, argument: string, options: AddOptions): Promise<ExitCode> {
  if (argument === "-") throw new Refusal(cx.words.cannotWriteStdin);
  const opened = await openInspection(cx, argument, { keepMark: true });
  const { files, found, inspection } = opened;
  if (!files || !found || !inspection) return fail(cx, opened.diagnostics, opened.sources);

  const framework = found.framework.data;
  const draft = draftFrom(cx, options, inspection.data, framework);
  const observation = await complete(cx, draft, { inspection: inspection.data, framework });

  const taken = (inspection.data.observations ?? []).flatMap(({ id }) => id ?? []);
  const id = nextObservationId(observation.source, taken);
  const file = chooseFile(files.sources, inspection, observation.source);
  if (!file) throw new TypeError("An inspection that was loaded has a head file.");
  const changed = addObservation(file, { ...observation, id });
  if (!changed.ok) return fail(cx, changed.diagnostics, files.sources);
  const saved = saveEdits(cx, files, [changed.value]);
  if (saved !== exitCode.done) return saved;
  print(cx, `${id}\n`);
  note(cx, cx.words.added(file.path));
  return exitCode.done;
}
