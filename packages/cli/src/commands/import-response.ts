import { basename } from "node:path";
import { importResponse, kindOf, type SourceText } from "@referentiekader/core";
import { parseDay } from "../arguments.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { writeEdits, writeNew } from "../files/edit-file.ts";
import { filesIn } from "../files/find-profile.ts";
import { type Place, placeIn, placeOf } from "../files/place.ts";
import type { InspectionFiles } from "../files/read-inspection.ts";
import { readText } from "../files/read-text.ts";
import { openFiles, openInspection } from "../open-inspection.ts";
import { fail, note } from "../print.ts";
import { Refusal } from "../refusal.ts";

export interface ImportOptions {
  readonly party?: string;
  readonly on?: string;
}

/** Reads the response of a party back into the inspection. With one mistake in it nothing is written. */
export async function importFile(cx: Context, [argument = "", table = ""]: readonly string[], options: ImportOptions): Promise<ExitCode> {
  const { words, io } = cx;
  const { party } = options;
  if (party === undefined) throw new Refusal(words.missingOptions([words.partyOption]));
  const received = options.on === undefined ? io.today() : parseDay(cx, "--on", options.on);
  if (argument === "-" || table === "-") throw new Refusal(words.cannotWriteStdin);

  const opened = await openInspection(cx, argument, { keepMark: true });
  const { files, found, inspection } = opened;
  if (!files?.folder || !found || !inspection) return fail(cx, opened.diagnostics, opened.sources);
  const response = readText(placeOf(table, io.cwd));
  if (!response.ok) return fail(cx, response.diagnostics, []);

  const target = targetIn(cx, files, files.folder);
  const read = importResponse(response.value, { framework: found.framework, inspection, party, received, file: target.source });
  if (!read.ok) return fail(cx, read.diagnostics, [response.value, target.source]);
  const { file, added, repeated } = read.value;
  if (added.length > 0) {
    const sources = [...files.sources.filter(({ path }) => path !== file.path), file];
    const tried = openFiles(cx, { ...files, sources });
    if (!tried.inspection) return fail(cx, tried.diagnostics, tried.sources);
    const edit = { place: target.place, text: file.text };
    const written = target.isNew ? writeNew(edit, target.head) : writeEdits([edit]);
    if (!written.ok) return fail(cx, written.diagnostics, []);
    note(cx, words.responseRead(added, file.path));
  }
  if (repeated > 0) note(cx, words.responseKnown(repeated));
  return exitCode.done;
}

interface Target {
  readonly place: Place;
  readonly source: SourceText;
  readonly isNew: boolean;
  readonly head: Place;
}

const fileName = "wederhoor.yaml";

/** Where remarks go: `wederhoor.yaml` beside the head. Between other inspections such a file would be of all of them, so then the head itself. */
function targetIn({ io }: Context, { sources, places }: InspectionFiles, folder: Place): Target {
  const placed = sources.flatMap((source) => {
    const place = places.get(source.path);
    return place ? [{ source, place }] : [];
  });
  const head = placed.find(({ source }) => kindOf(source) === "inspection");
  if (!head) throw new TypeError("An inspection that was opened from a folder has a head file.");
  const existing = placed.find(({ place }) => basename(place.path).toLowerCase() === fileName);
  const others = filesIn(folder.path, io.cwd).filter(({ path }) => path !== head.place.path);
  const isShared = others.some((other) => {
    const source = readText(other);
    return source.ok && kindOf(source.value) === "inspection";
  });
  const old = existing ?? (isShared ? head : undefined);
  if (old) return { ...old, isNew: false, head: head.place };
  const place = placeIn(folder, fileName, io.cwd);
  return { place, source: { path: place.label, text: "" }, isNew: true, head: head.place };
}
