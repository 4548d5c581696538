import { type Assessment, loadProgramme, programmeOverview } from "@referentiekader/core";
import { chooseWord } from "../arguments.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { inspectionsIn } from "../files/find-inspections.ts";
import { placeOf } from "../files/place.ts";
import { kindAt, readText } from "../files/read-text.ts";
import { assessOpened, openInspection } from "../open-inspection.ts";
import { programmeNamed } from "../open-programme.ts";
import { fail, note, painter, print } from "../print.ts";
import { programmeScreen } from "../programme-screen.ts";
import { Refusal } from "../refusal.ts";

export interface ProgrammeOptions {
  readonly format: string;
}

/** A programme with the inspections of a folder that belong to each project, and what nobody looked at. */
export async function showProgramme(cx: Context, [wanted = "", folder]: readonly string[], options: ProgrammeOptions): Promise<ExitCode> {
  const format = chooseWord(cx, "--format", options.format, ["text", "json"]);
  const source = readText(programmeNamed(cx, wanted));
  if (!source.ok) return fail(cx, source.diagnostics, []);
  const loaded = loadProgramme(source.value);
  if (!loaded.ok) return fail(cx, loaded.diagnostics, [source.value]);
  const assessments = folder === undefined ? [] : await assessAll(cx, folder);
  const overview = programmeOverview(loaded.value.data, assessments);
  print(
    cx,
    format === "json"
      ? `${JSON.stringify(overview, null, 2)}\n`
      : programmeScreen(cx.words, loaded.value.data, overview, painter(cx, cx.io.stdout)),
  );
  return exitCode.done;
}

/** Every inspection in a folder, one folder each. One that cannot be read is named, and the others go on. */
async function assessAll(cx: Context, folder: string): Promise<readonly Assessment[]> {
  const place = placeOf(folder, cx.io.cwd);
  if (kindAt(place.path) !== "folder") throw new Refusal(cx.words.noFolder("programme", folder));
  const assessments: Assessment[] = [];
  for (const one of inspectionsIn(place, cx.io.cwd)) {
    const assessed = assessOpened(cx, await openInspection(cx, one.path));
    if (assessed.ok) assessments.push(assessed.value.assessment);
    else note(cx, cx.words.inspectionSkipped(one.label));
  }
  return assessments;
}
