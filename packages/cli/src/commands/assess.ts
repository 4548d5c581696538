import { openItems } from "@referentiekader/core";
import { renderOverview } from "@referentiekader/report";
import { parseDay, parseFormats } from "../arguments.ts";
import type { Context } from "../context.ts";
import { printForm, tellWritten, writeForms } from "../deliver.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { placeIn, placeOf } from "../files/place.ts";
import { assessOpened, openInspection } from "../open-inspection.ts";
import { fail, note, print, tellWarnings } from "../print.ts";
import { Refusal } from "../refusal.ts";
import { reportable } from "../reportable.ts";
import { typed } from "../typed.ts";

export interface AssessOptions {
  readonly format: string;
  readonly output?: string;
  readonly on?: string;
  readonly verbose?: true;
  readonly lines?: true;
}

/** Checks, scores, writes the report, prints the overview. With errors in the data nothing is written. */
export async function assessInspection(cx: Context, argument: string, options: AssessOptions): Promise<ExitCode> {
  const formats = parseFormats(cx, options.format);
  const on = options.on === undefined ? undefined : parseDay(cx, "--on", options.on);
  if (argument === "-" && options.output === undefined) throw new Refusal(cx.words.outputNeeded);

  const opened = await openInspection(cx, argument);
  const assessed = assessOpened(cx, opened, on);
  if (!assessed.ok) return fail(cx, assessed.diagnostics, opened.sources);
  const { framework, assessment } = assessed.value;
  const outcome = reportable(assessment, framework);
  if (options.output === "-") return printForm(cx, outcome, formats);

  const { cwd } = cx.io;
  const target =
    options.output === undefined ? placeIn(opened.files?.folder ?? placeOf(".", cwd), "uitkomst", cwd) : placeOf(options.output, cwd);
  const written = writeForms(cx, outcome, formats, target);
  if (!written.ok) return fail(cx, written.diagnostics, []);

  print(cx, renderOverview(outcome.model()));
  tellWritten(cx, written.value);
  const { outdated } = written.value;
  if (outdated.length > 0) note(cx, cx.words.outdated(outdated));
  const label = typed(opened.files?.label ?? argument);
  const open = openItems(assessment).length;
  if (open > 0) note(cx, cx.words.open(open, label));
  tellWarnings(cx, assessed.diagnostics, { sources: opened.sources, verbose: options.verbose ?? false, label });
  return exitCode.done;
}
