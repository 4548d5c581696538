import { dirname } from "node:path";
import { type Diagnostic, formatDiagnostics } from "@referentiekader/core";
import { chooseWord } from "../arguments.ts";
import { type CheckedDocument, checkDocument } from "../check-document.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { placeOf } from "../files/place.ts";
import { inspectionFromText } from "../files/read-inspection.ts";
import { kindAt } from "../files/read-text.ts";
import { numberInspection } from "../number-inspection.ts";
import { assessOpened, type Opened, openFiles, openInspection } from "../open-inspection.ts";
import { exitCodeFor, note, print } from "../print.ts";
import { readOne } from "../read-one.ts";
import { organisationIn } from "../read-organisation.ts";
import { typed } from "../typed.ts";

export interface CheckOptions {
  readonly format: string;
  readonly number?: true;
  readonly verbose?: true;
}

/** Checks any kind of file. What is found is the result that was asked for, so it goes to stdout. */
export async function checkFiles(cx: Context, targets: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const format = chooseWord(cx, "--format", options.format, ["text", "json"]);
  const checked: CheckedDocument[] = [];
  for (const target of targets) {
    const code = options.number ? await numberInspection(cx, target) : exitCode.done;
    if (code !== exitCode.done) return code;
    checked.push(await checkOne(cx, target));
  }
  const diagnostics = unique(checked.flatMap((one) => one.diagnostics));
  const sources = checked.flatMap((one) => one.sources);
  const open = diagnostics.filter(isOpenWork);
  const shown = format === "json" || options.verbose ? diagnostics : diagnostics.filter((one) => !isOpenWork(one));
  print(cx, formatDiagnostics(shown, { locale: cx.language, format, sources }));
  if (format === "text") for (const { told } of checked) print(cx, told ?? "");
  if (format === "text" && !options.verbose && open.length > 0) note(cx, cx.words.open(open.length, typed(targets.join(" "))));
  return exitCodeFor(diagnostics);
}

/** Work that is left is no mistake, and has a screen of its own: among it, a mistake would not be seen. */
function isOpenWork({ code, severity }: Diagnostic): boolean {
  return severity === "warning" && code.startsWith("open/");
}

async function checkOne(cx: Context, target: string): Promise<CheckedDocument> {
  if (target !== "-" && !isDocument(cx, target)) return checkInspection(cx, await openInspection(cx, target));
  const source = await readOne(cx, target);
  if (!source.ok) return { diagnostics: source.diagnostics, sources: [] };
  const folder = target === "-" ? cx.io.cwd : dirname(placeOf(target, cx.io.cwd).path);
  const document = checkDocument(cx, source.value, folder);
  if (document) return document;
  // A piece of an inspection is checked in its place, with the rest of its folder.
  return checkInspection(cx, target === "-" ? openFiles(cx, inspectionFromText(source.value)) : await openInspection(cx, target));
}

function isDocument({ io }: Context, target: string): boolean {
  return /\.(ya?ml|json)$/i.test(target) && kindAt(placeOf(target, io.cwd).path) === "file";
}

function checkInspection(cx: Context, opened: Opened): CheckedDocument {
  const organisation = opened.files?.folder && organisationIn(cx, opened.files.folder);
  return {
    diagnostics: [...assessOpened(cx, opened).diagnostics, ...(organisation?.diagnostics ?? [])],
    sources: [...opened.sources, ...(organisation?.sources ?? [])],
  };
}

/** Two pieces of one inspection lead to the same folder, and to the same problems. */
function unique(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((one) => [JSON.stringify([one.code, one.span, one.params]), one])).values()];
}
