import { closeRatings, type Framework, kindOf } from "@referentiekader/core";
import { parseDay } from "../arguments.ts";
import { closedOf } from "../closed-of.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { writeEdits } from "../files/edit-file.ts";
import type { Inspection } from "../files/inspection.ts";
import { placeOf } from "../files/place.ts";
import { readText } from "../files/read-text.ts";
import { openFiles, openInspection } from "../open-inspection.ts";
import { fail, note } from "../print.ts";
import { Refusal } from "../refusal.ts";

export interface CloseOptions {
  readonly on?: string;
}

/** Closes the ratings of one assessor. Mistakes in the files of colleagues do not keep anyone from closing. */
export async function closeFile(cx: Context, argument: string, options: CloseOptions): Promise<ExitCode> {
  const on = options.on === undefined ? cx.io.today() : parseDay(cx, "--on", options.on);
  if (argument === "-") throw new Refusal(cx.words.cannotWriteStdin);
  const place = placeOf(argument, cx.io.cwd);
  const source = readText(place, { keepMark: true });
  if (!source.ok) return fail(cx, source.diagnostics, []);
  if (kindOf(source.value) !== "ratings") throw new Refusal(cx.words.ratingsExpected(place.label));

  const closed = closeRatings(source.value, on);
  if (!closed.ok) return fail(cx, closed.diagnostics, [source.value]);
  const opened = await openInspection(cx, argument);
  if (!opened.found) return fail(cx, opened.diagnostics, opened.sources);
  const own = opened.diagnostics.filter(({ span, severity }) => severity === "error" && span.path === place.label);
  if (own.length > 0) return fail(cx, own, opened.sources);

  const written = writeEdits([{ place, text: closed.value.text }]);
  if (!written.ok) return fail(cx, written.diagnostics, []);
  note(cx, cx.words.closed(place.label, on));
  if (opened.files && opened.inspection) {
    const sources = opened.files.sources.map((file) => (file.path === place.label ? closed.value : file));
    const { inspection } = openFiles(cx, { ...opened.files, sources });
    if (inspection) {
      note(cx, cx.words.closedOf(closedOf(inspection.data)));
      const left = leftOut(inspection, place.label, opened.found.framework.data);
      if (left.length > 0) note(cx, cx.words.notRated(left));
    }
  }
  return exitCode.done;
}

/** Criteria this assessor says nothing about. That may be right: but who forgot one should hear it now. */
function leftOut({ data, places }: Inspection, path: string, framework: Framework["data"]): readonly string[] {
  const own = data.ratings?.find((block) => places.of(block).path === path);
  const said = new Set([...(own?.ratings ?? []), ...(data.notRated ?? [])].map(({ about }) => about));
  const criteria = framework.themes.flatMap((theme) => theme.criteria);
  return criteria.filter(({ id, outcome }) => outcome !== "none" && !said.has(id)).map(({ id, number }) => number ?? id);
}
