import {
  type Assessment,
  assess,
  compileFramework,
  type Diagnostic,
  type Framework,
  loadInspection,
  type Result,
  readPin,
  type SourceText,
} from "@referentiekader/core";
import type { Context } from "./context.ts";
import { frameworkRoots } from "./files/framework-roots.ts";
import type { Inspection } from "./files/inspection.ts";
import { placeOf } from "./files/place.ts";
import { type FoundFramework, readFramework } from "./files/read-framework.ts";
import { type InspectionFiles, inspectionFromText, readInspection } from "./files/read-inspection.ts";
import { kindAt } from "./files/read-text.ts";
import { note } from "./print.ts";
import { readStdin } from "./read-one.ts";
import { Refusal } from "./refusal.ts";

/** An inspection as far as it could be opened. */
export interface Opened {
  readonly files: InspectionFiles | undefined;
  readonly found: FoundFramework | undefined;
  /** Only when there are no errors. */
  readonly inspection: Inspection | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Every text that was read, for the lines in messages. */
  readonly sources: readonly SourceText[];
}

/** Reads the files of an inspection, finds the framework it asks for, and loads both. */
export async function openInspection(cx: Context, argument: string, { keepMark = false } = {}): Promise<Opened> {
  const read = await readFiles(cx, argument, keepMark);
  if (!read.ok) return { ...nothing, diagnostics: read.diagnostics };
  for (const { label } of read.value.passedOver) note(cx, cx.words.passedOver(label));
  return openFiles(cx, read.value);
}

/** The same from files that are already read, or that were changed in memory. */
export function openFiles(cx: Context, files: InspectionFiles): Opened {
  const { sources } = files;
  const pin = readPin(sources);
  if (!pin.ok) return { ...nothing, files, sources, diagnostics: pin.diagnostics };
  const found = readFramework(pin.value, rootsFor(cx, files.folder?.path), cx.io.cwd);
  const all = [...sources, ...found.sources];
  if (!found.ok) return { ...nothing, files, sources: all, diagnostics: found.diagnostics };
  const loaded = loadInspection(sources, found.value.framework);
  const diagnostics = [...found.diagnostics, ...loaded.diagnostics];
  return { files, found: found.value, inspection: loaded.ok ? loaded.value : undefined, diagnostics, sources: all };
}

/** An assessment with the framework it was made with. */
export interface Assessed {
  readonly assessment: Assessment;
  readonly framework: Framework;
}

/** Computes the outcome. Without `on` it holds for the first day of the period, so that a later run gives the same. */
export function assessOpened(cx: Context, { found, inspection, diagnostics }: Opened, on?: string): Result<Assessed> {
  const [first, ...rest] = diagnostics;
  if (!found || !inspection) {
    if (!first) throw new TypeError("An inspection that could not be opened has a reason.");
    return { ok: false, diagnostics: [first, ...rest] };
  }
  const day = on ?? inspection.data.period.from;
  const { framework } = found;
  const assessed = assess(compileFramework(framework), inspection, { on: day, engine: cx.io.version });
  if (!assessed.ok) return assessed;
  return { ok: true, value: { assessment: assessed.value, framework }, diagnostics: [...diagnostics, ...assessed.diagnostics] };
}

/** Where frameworks are looked for. A folder that was named by hand has to be there. */
export function rootsFor({ io, options, words }: Context, folder = io.cwd) {
  const named = options.frameworks;
  if (named !== undefined && kindAt(placeOf(named, io.cwd).path) !== "folder") throw new Refusal(words.noFolder("--frameworks", named));
  return frameworkRoots({ option: options.frameworks, from: folder, bundled: io.bundledFrameworks, cwd: io.cwd });
}

const nothing = { files: undefined, found: undefined, inspection: undefined, sources: [] } as const;

async function readFiles(cx: Context, argument: string, keepMark: boolean): Promise<Result<InspectionFiles>> {
  const { cwd } = cx.io;
  if (argument !== "-") return readInspection(placeOf(argument, cwd), { cwd, keepMark });
  const source = await readStdin(cx);
  return source.ok ? { ...source, value: inspectionFromText(source.value) } : source;
}
