import { dirname } from "node:path";
import { parseFormats } from "../arguments.ts";
import type { Context } from "../context.ts";
import { printForm, tellWritten, writeForms } from "../deliver.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { placeOf } from "../files/place.ts";
import { fail } from "../print.ts";
import { readAssessment } from "../read-assessment.ts";
import { reportable } from "../reportable.ts";

export interface ReportOptions {
  readonly format: string;
  readonly output?: string;
}

/** Renders a computed assessment; nothing is scored again. From stdin it goes to stdout, unless a folder is named. */
export async function reportAssessment(cx: Context, argument: string, options: ReportOptions): Promise<ExitCode> {
  const formats = parseFormats(cx, options.format);
  const read = await readAssessment(cx, argument);
  if (!read.ok) return fail(cx, read.diagnostics, read.sources);
  const outcome = reportable(read.value.assessment, read.value.framework);
  const output = options.output ?? (argument === "-" ? "-" : dirname(argument));
  if (output === "-") return printForm(cx, outcome, formats);
  const written = writeForms(cx, outcome, formats, placeOf(output, cx.io.cwd));
  if (!written.ok) return fail(cx, written.diagnostics, []);
  tellWritten(cx, written.value);
  return exitCode.done;
}
