import type { Assessment } from "@referentiekader/core";
import type { Format } from "./arguments.ts";
import type { Context } from "./context.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import type { Place } from "./files/place.ts";
import { writeOutputs } from "./files/write-outputs.ts";
import { fail, note, print } from "./print.ts";
import { Refusal } from "./refusal.ts";
import { renderOne, renderOutputs } from "./render-outputs.ts";
import { alignColumns } from "./status/table.ts";

/** Prints one form, for `-o -`. */
export function printForm(cx: Context, assessment: Assessment, formats: readonly Format[]): ExitCode {
  const [format, ...more] = formats;
  if (format === undefined || more.length > 0) throw new Refusal(cx.words.oneFormForStdout);
  print(cx, renderOne(assessment, format));
  return exitCode.done;
}

/** Writes the files of an outcome to a folder, all or none, and tells which. */
export function writeForms(cx: Context, assessment: Assessment, formats: readonly Format[], folder: Place): ExitCode {
  const { cwd } = cx.io;
  const outputs = renderOutputs(assessment, formats);
  const written = writeOutputs(folder, outputs, { cwd, force: cx.options.force });
  if (!written.ok) return fail(cx, written.diagnostics, []);
  note(cx, cx.words.written(folder.label));
  for (const line of alignColumns(outputs.map(({ name }) => [`  ${name}`, cx.words.outputs[name]]))) note(cx, line);
  for (const { label } of written.value.outdated) note(cx, cx.words.outdated(label));
  return exitCode.done;
}
