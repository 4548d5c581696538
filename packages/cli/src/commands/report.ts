import { dirname } from "node:path";
import { loadAssessment } from "@referentiekader/core";
import { parseFormats } from "../arguments.ts";
import type { Context } from "../context.ts";
import { printForm, tellWritten, writeForms } from "../deliver.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { placeOf } from "../files/place.ts";
import { fail } from "../print.ts";
import { readOne } from "../read-one.ts";

export interface ReportOptions {
  readonly format: string;
  readonly output?: string;
}

/** Renders a computed assessment; nothing is scored again. From stdin it goes to stdout, unless a folder is named. */
export async function reportAssessment(cx: Context, argument: string, options: ReportOptions): Promise<ExitCode> {
  const formats = parseFormats(cx, options.format);
  const source = await readOne(cx, argument);
  if (!source.ok) return fail(cx, source.diagnostics, []);
  const assessment = loadAssessment(source.value);
  if (!assessment.ok) return fail(cx, assessment.diagnostics, [source.value]);
  const output = options.output ?? (argument === "-" ? "-" : dirname(argument));
  if (output === "-") return printForm(cx, assessment.value, formats);
  const written = writeForms(cx, assessment.value, formats, placeOf(output, cx.io.cwd));
  if (!written.ok) return fail(cx, written.diagnostics, []);
  tellWritten(cx, written.value);
  return exitCode.done;
}
