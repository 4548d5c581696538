import { dirname } from "node:path";
import { chooseWord, type Format, parseFormats } from "../arguments.ts";
import type { Context } from "../context.ts";
import { printForm, tellWritten, writeForms } from "../deliver.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { placeOf } from "../files/place.ts";
import { fail } from "../print.ts";
import { readAssessment } from "../read-assessment.ts";
import { Refusal } from "../refusal.ts";
import { forReader, type Reader, reportable } from "../reportable.ts";

export interface ReportOptions {
  readonly format: string;
  readonly audience: string;
  readonly output?: string;
}

/** Renders a computed assessment for one kind of reader; nothing is scored again. From stdin it goes to stdout, unless a folder is named. */
export async function reportAssessment(cx: Context, argument: string, options: ReportOptions): Promise<ExitCode> {
  const formats = parseFormats(cx, options.format);
  const reader = readerNamed(cx, options.audience, formats);
  const read = await readAssessment(cx, argument);
  if (!read.ok) return fail(cx, read.diagnostics, read.sources);
  const outcome = forReader(reportable(read.value.assessment, read.value.framework), reader);
  const output = options.output ?? (argument === "-" ? "-" : dirname(argument));
  if (output === "-") return printForm(cx, outcome, formats);
  const written = writeForms(cx, outcome, formats, placeOf(output, cx.io.cwd));
  if (!written.ok) return fail(cx, written.diagnostics, []);
  tellWritten(cx, written.value);
  return exitCode.done;
}

function readerNamed(cx: Context, written: string, formats: readonly Format[]): Reader {
  const { words } = cx;
  const known = words.audiences.map(({ word }) => word);
  const asked = words.audiences.find(({ word, alias }) => word === written || alias === written)?.value;
  if (asked === undefined) chooseWord(cx, "--audience", written, known);
  if (asked === "public") throw new Refusal(words.noPrivacyGate);
  if (asked === "inspected" && formats.includes("json")) throw new Refusal(words.internalForm("json"));
  return asked === "inspected" ? asked : "internal";
}
