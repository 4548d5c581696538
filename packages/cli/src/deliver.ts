import type { Result } from "@referentiekader/core";
import type { Format } from "./arguments.ts";
import type { Context } from "./context.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import type { Place } from "./files/place.ts";
import { writeOutputs } from "./files/write-outputs.ts";
import { note, print } from "./print.ts";
import { Refusal } from "./refusal.ts";
import { type OutputName, renderOne, renderOutputs } from "./render-outputs.ts";
import type { Reportable } from "./reportable.ts";
import { alignColumns } from "./status/table.ts";

/** Prints one form, for `-o -`. */
export function printForm(cx: Context, outcome: Reportable, formats: readonly Format[]): ExitCode {
  const [format, ...more] = formats;
  if (format === undefined || more.length > 0) throw new Refusal(cx.words.oneFormForStdout);
  print(cx, renderOne(outcome, format));
  return exitCode.done;
}

/** Writes the files of an outcome to a folder, all or none. */
export function writeForms(cx: Context, outcome: Reportable, forms: readonly Format[], folder: Place): Result<Delivered> {
  const outputs = renderOutputs(outcome, forms);
  const written = writeOutputs(folder, outputs, { cwd: cx.io.cwd, force: cx.options.force });
  if (!written.ok) return written;
  return { ...written, value: { folder, names: outputs.map(({ name }) => name), outdated: written.value.outdated } };
}

export interface Delivered {
  readonly folder: Place;
  readonly names: readonly OutputName[];
  /** Files of an earlier run that were not made again. */
  readonly outdated: readonly string[];
}

/** Tells which files were written and what each is for. */
export function tellWritten(cx: Context, { folder, names }: Delivered): void {
  note(cx, cx.words.written(folder.label));
  for (const line of alignColumns(names.map((name) => [`  ${name}`, cx.words.outputs[name]]))) note(cx, line);
}
