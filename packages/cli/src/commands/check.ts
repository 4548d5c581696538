import { type Diagnostic, formatDiagnostics, kindOf, loadAssessment, loadFramework, type SourceText } from "@referentiekader/core";
import { chooseWord } from "../arguments.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { placeOf } from "../files/place.ts";
import { inspectionFromText } from "../files/read-inspection.ts";
import { kindAt } from "../files/read-text.ts";
import { numberInspection } from "../number-inspection.ts";
import { assessOpened, type Opened, openFiles, openInspection } from "../open-inspection.ts";
import { exitCodeFor, note, print } from "../print.ts";
import { readOne } from "../read-one.ts";
import { typed } from "../typed.ts";

export interface CheckOptions {
  readonly format: string;
  readonly number?: true;
  readonly verbose?: true;
}

interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceText[];
}

/** Checks any kind of file. What is found is the result that was asked for, so it goes to stdout. */
export async function checkFiles(cx: Context, targets: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const format = chooseWord(cx, "--format", options.format, ["text", "json"]);
  const checked: Checked[] = [];
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
  if (format === "text" && !options.verbose && open.length > 0) note(cx, cx.words.open(open.length, typed(targets.join(" "))));
  return exitCodeFor(diagnostics);
}

/** Work that is left is no mistake, and has a screen of its own: among it, a mistake would not be seen. */
function isOpenWork({ code, severity }: Diagnostic): boolean {
  return severity === "warning" && code.startsWith("open/");
}

async function checkOne(cx: Context, target: string): Promise<Checked> {
  if (target !== "-" && !isDocument(cx, target)) return checkInspection(cx, await openInspection(cx, target));
  const source = await readOne(cx, target);
  if (!source.ok) return { diagnostics: source.diagnostics, sources: [] };
  const sources = [source.value];
  const kind = kindOf(source.value);
  // Trying all combinations takes longer than reading, and is for who writes a framework.
  if (kind === "framework") return { diagnostics: loadFramework(source.value, { thorough: true }).diagnostics, sources };
  if (kind === "assessment") return { diagnostics: loadAssessment(source.value).diagnostics, sources };
  // A piece of an inspection is checked in its place, with the rest of its folder.
  return checkInspection(cx, target === "-" ? openFiles(cx, inspectionFromText(source.value)) : await openInspection(cx, target));
}

function isDocument({ io }: Context, target: string): boolean {
  return /\.(ya?ml|json)$/i.test(target) && kindAt(placeOf(target, io.cwd).path) === "file";
}

function checkInspection(cx: Context, opened: Opened): Checked {
  return { diagnostics: assessOpened(cx, opened).diagnostics, sources: opened.sources };
}

/** Two pieces of one inspection lead to the same folder, and to the same problems. */
function unique(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((one) => [JSON.stringify([one.code, one.span, one.params]), one])).values()];
}
