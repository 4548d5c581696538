import { basename } from "node:path";
import { type Framework, guide, kindOf } from "@referentiekader/core";
import { renderGuide } from "@referentiekader/report";
import { chooseWord } from "../arguments.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Inspection } from "../files/inspection.ts";
import { type Place, placeIn, placeOf } from "../files/place.ts";
import { kindAt, readText } from "../files/read-text.ts";
import { writeOutputs } from "../files/write-outputs.ts";
import { openFramework } from "../open-framework.ts";
import { openInspection } from "../open-inspection.ts";
import { fail, note, print } from "../print.ts";

export interface GuideOptions {
  readonly for: string;
  readonly format: string;
  readonly output?: string;
  readonly profile?: string;
}

interface Subject {
  readonly framework: Framework;
  readonly inspection: Inspection | undefined;
  /** Where the page goes when nobody says. */
  readonly folder: Place;
}

/** A page to take along for a talk with a citizen, a professional or a board. */
export async function writeGuide(cx: Context, argument: string, options: GuideOptions): Promise<ExitCode> {
  const { guide: words } = cx.words;
  const asked = words.talks.find(({ word, alias }) => word === options.for || alias === options.for);
  const talk =
    asked?.value ??
    chooseWord(
      cx,
      "--for",
      options.for,
      words.talks.map(({ word }) => word),
    );
  const format = chooseWord(cx, "--format", options.format, ["html", "md"]);
  const opened = isInspection(cx, argument) ? await openSubject(cx, argument) : openFrame(cx, argument, options.profile);
  if (typeof opened === "number") return opened;
  const { framework, inspection, folder } = opened;
  const text = renderGuide(guide(framework, { for: talk as "citizen", ...(inspection && { inspection }) }), format);
  if (options.output === "-") {
    print(cx, text);
    return exitCode.done;
  }
  const target = options.output === undefined ? folder : placeOf(options.output, cx.io.cwd);
  const name = `${words.file}-${asked?.word ?? talk}.${format}`;
  const written = writeOutputs(target, [{ name, text }], { cwd: cx.io.cwd, force: cx.options.force });
  if (!written.ok) return fail(cx, written.diagnostics, []);
  note(cx, words.written(placeIn(target, name, cx.io.cwd).label));
  return exitCode.done;
}

/** A folder with an inspection in it, or a file that is one; anything else is the name of a framework. */
function isInspection({ io }: Context, argument: string): boolean {
  const place = placeOf(argument, io.cwd);
  const kind = kindAt(place.path);
  if (kind === "folder") return kindAt(placeIn(place, "framework.yaml", io.cwd).path) !== "file";
  if (kind !== "file") return false;
  const source = readText(place);
  return basename(place.path) !== "framework.yaml" && source.ok && kindOf(source.value) !== "framework";
}

async function openSubject(cx: Context, argument: string): Promise<Subject | ExitCode> {
  const { inspection, found, files, diagnostics, sources } = await openInspection(cx, argument);
  if (!inspection || !found) return fail(cx, diagnostics, sources);
  return { framework: found.framework, inspection, folder: placeIn(files?.folder ?? placeOf(".", cx.io.cwd), "uitkomst", cx.io.cwd) };
}

function openFrame(cx: Context, wanted: string, profile: string | undefined): Subject | ExitCode {
  const opened = openFramework(cx, wanted, profile);
  if (!opened.framework) return fail(cx, opened.diagnostics, opened.sources);
  return { framework: opened.framework, inspection: undefined, folder: placeOf(cx.words.guide.file, cx.io.cwd) };
}
