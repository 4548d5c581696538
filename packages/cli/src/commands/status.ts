import { type Diagnostic, kindOf } from "@referentiekader/core";
import { closedOf } from "../closed-of.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Inspection } from "../files/inspection.ts";
import { assessOpened, type Opened, openInspection } from "../open-inspection.ts";
import { fail, painter, print } from "../print.ts";
import { readOrganisation } from "../read-organisation.ts";
import { hearingLines, undecidedIn } from "../status/hearing-lines.ts";
import { statusScreen } from "../status/status-screen.ts";
import { alignColumns } from "../status/table.ts";
import { typed } from "../typed.ts";

export interface StatusOptions {
  readonly organisation?: string;
}

/** One screen: how far an inspection is. Mistakes in it are counted, not shown: `kader check` shows them. */
export async function showStatus(cx: Context, argument: string, options: StatusOptions): Promise<ExitCode> {
  const opened = await openInspection(cx, argument);
  const { files, found, inspection, diagnostics } = opened;
  if (!files || !found) {
    fail(cx, diagnostics, opened.sources);
    return exitCode.usage;
  }
  const label = typed(files.label);
  const assessed = inspection ? assessOpened(cx, { ...opened, inspection: asDraft(inspection) }) : undefined;
  if (!inspection || !assessed?.ok) {
    print(cx, errorScreen(cx, opened, assessed?.diagnostics ?? diagnostics, label));
    return exitCode.done;
  }
  const phase = inspection.data.progress?.at(-1)?.is ?? "draft";
  const closed = closedOf(inspection.data);
  const ratingsFile = fileOfRatings(opened, closed.waiting[0]);
  const organisation = readOrganisation(cx, options.organisation, files.folder);
  if (organisation?.ok === false) return fail(cx, organisation.diagnostics, organisation.sources);
  const hearing = hearingLines(inspection.data, organisation?.value, cx.words);
  const undecided = undecidedIn(inspection.data);
  const parts = { assessment: assessed.value.assessment, phase, closed, ratingsFile, hearing, undecided, label };
  print(cx, statusScreen(parts, cx.words, painter(cx, cx.io.stdout)));
  return exitCode.done;
}

/** Ratings in the head file are closed by hand; those in a file of their own with a command. */
function fileOfRatings({ inspection, files }: Opened, assessor: string | undefined): string | undefined {
  const block = inspection?.data.ratings?.find((one) => one.assessor === assessor);
  const path = block && inspection?.places.of(block).path;
  const file = files?.sources.find((source) => source.path === path);
  return file && kindOf(file) === "ratings" ? typed(file.path) : undefined;
}

/** From `to-party` on, open work is an error. Here it is what the screen is about. */
function asDraft({ data, places }: Inspection): Inspection {
  const { progress: _progress, ...rest } = data;
  places.adopt(rest, data);
  return { data: rest, places };
}

/** With mistakes nothing can be counted for certain; so which files have how many, and what to do about it. */
function errorScreen(cx: Context, { found }: Opened, diagnostics: readonly Diagnostic[], label: string): string {
  const { words } = cx;
  const counts = new Map<string, number>();
  for (const { span, severity } of diagnostics) if (severity === "error") counts.set(span.path, (counts.get(span.path) ?? 0) + 1);
  const files = alignColumns([...counts].map(([path, count]) => [`  ${path}`, words.errors(count)]));
  const framework = found ? `${found.framework.data.id} ${found.framework.data.version}` : "";
  return `${[`${label} · ${framework}`, "", words.cannotCount, ...files, "", `${words.next} ${words.mend(label)}`].join("\n")}\n`;
}
