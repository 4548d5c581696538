import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Diagnostic, diagnose, type Result } from "@referentiekader/core";
import { digestOf } from "./digest.ts";
import { type Manifest, manifestName, manifestText, readManifest } from "./manifest.ts";
import { type Place, placeIn } from "./place.ts";
import { failure, kindAt, startOf } from "./read-text.ts";
import { replaceFiles } from "./replace-files.ts";
import { isRefusal } from "./system-error.ts";

export interface OutputFile {
  readonly name: string;
  readonly text: string;
}

export interface Written {
  /** Files of an earlier run that this run did not make again. */
  readonly outdated: readonly string[];
}

interface Options {
  readonly cwd: string;
  /** Also replaces files that someone edited. */
  readonly force: boolean;
}

/** Outputs name cases and sources: readable for their owner only. */
const internal = 0o600;

/**
 * Writes a set of files, or none of them. Files that nobody touched since our own last run are replaced; an edited or
 * foreign file is left alone, unless `force` says otherwise.
 */
export function writeOutputs(folder: Place, outputs: readonly OutputFile[], { cwd, force }: Options): Result<Written> {
  const place = (name: string) => placeIn(folder, name, cwd);
  const kind = kindAt(folder.path);
  if (kind !== "folder" && kind !== "absent") return failure(diagnose("file/exists", { file: folder.label }, startOf(folder.label)));
  const before = readManifest(folder.path);
  const [first, ...rest] = conflicts(outputs, before, place, force);
  if (first) return failure(first, ...rest);
  const now = { ...before, ...Object.fromEntries(outputs.map(({ name, text }) => [name, digestOf(text)])) };
  const manifest = { name: manifestName, text: manifestText(now) };
  try {
    makeFolder(folder.path);
    replaceFiles([...outputs, manifest].map(({ name, text }) => ({ path: join(folder.path, name), text, mode: internal })));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return failure(diagnose("file/unwritable", { file: folder.label }, startOf(folder.label)));
  }
  const isOurs = (name: string) => digestOnDisk(join(folder.path, name)) === before[name];
  const outdated = Object.keys(before).filter((name) => !outputs.some((output) => output.name === name) && isOurs(name));
  return { ok: true, value: { outdated }, diagnostics: [] };
}

/** One by one: where nobody can make a folder, such as `/proc`, `recursive` of Node 20 never ends. */
function makeFolder(path: string): void {
  if (kindAt(path) === "folder") return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

function conflicts(
  outputs: readonly OutputFile[],
  before: Manifest,
  place: (name: string) => Place,
  force: boolean,
): readonly Diagnostic[] {
  return outputs.flatMap(({ name, text }) => {
    const { path, label } = place(name);
    const there = digestOnDisk(path);
    if (there === undefined || there === before[name] || there === digestOf(text)) return [];
    if (force && kindAt(path) === "file") return [];
    return [diagnose("file/exists", { file: label }, startOf(label))];
  });
}

/** Undefined when nothing stands there; something that is not a file never matches a digest. */
function digestOnDisk(path: string): string | undefined {
  const kind = kindAt(path);
  if (kind === "absent") return undefined;
  try {
    return digestOf(readFileSync(path));
  } catch {
    return kind;
  }
}
