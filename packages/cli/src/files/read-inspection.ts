import { basename, dirname, extname } from "node:path";
import { type Diagnostic, diagnose, kindOf, type Result, type SourceText } from "@referentiekader/core";
import { collectPieces, isPieceFolder, isTable, isYaml } from "./collect.ts";
import { type Place, placeOf } from "./place.ts";
import { failure, kindAt, readText, startOf } from "./read-text.ts";

/** The files of one inspection, read. */
export interface InspectionFiles {
  /** Where it stands: the folder, or the folder of its one file. Undefined when it came from stdin. */
  readonly folder: Place | undefined;
  /** What the person named, for messages that say which command comes next. */
  readonly label: string;
  readonly sources: readonly SourceText[];
  /** The place of each source, by its label. */
  readonly places: ReadonlyMap<string, Place>;
  readonly passedOver: readonly Place[];
}

interface Options {
  readonly cwd: string;
  readonly keepMark?: boolean;
}

/**
 * Reads an inspection from its folder, its head file, or one of its pieces.
 * A head file that stands beside other pieces means the whole folder; beside other heads only, it is an inspection in one file.
 */
export function readInspection(place: Place, options: Options): Result<InspectionFiles> {
  const kind = kindAt(place.path);
  if (kind === "folder") return readFolder(place, place, options);
  const name = basename(place.path);
  if (kind === "file" && !isYaml(name) && !isTable(name)) return unsupported(place);
  const source = readText(place, options);
  if (!source.ok) return source;
  const folder = folderOf(place, source.value, options.cwd);
  if (folder) return readFolder(folder, place, options);
  const alone = { folder: parent(place, options.cwd), label: place.label, passedOver: [] };
  return { ok: true, value: { ...alone, sources: [source.value], places: new Map([[place.label, place]]) }, diagnostics: [] };
}

/** An inspection in one file, from stdin. */
export function inspectionFromText(source: SourceText): InspectionFiles {
  return { folder: undefined, label: "-", sources: [source], places: new Map(), passedOver: [] };
}

function readFolder(folder: Place, named: Place, options: Options): Result<InspectionFiles> {
  const pieces = collectPieces(folder, options.cwd);
  if (!pieces.ok) return pieces;
  const { files, passedOver } = pieces.value;
  const label = kindAt(named.path) === "folder" ? named.label : folder.label;
  if (files.length === 0) return failure(diagnose("inspection/no-head", {}, startOf(folder.label)));
  const all = readAll(files, options);
  return all.ok ? { ...all, value: { ...all.value, folder, label, passedOver } } : all;
}

const standAlone: ReadonlySet<string | undefined> = new Set(["framework", "organisation"]);

/** Every file, or what is wrong with all that cannot be read. A framework or organisation that stands beside an inspection is no piece of it. */
function readAll(files: readonly Place[], options: Options): Result<Pick<InspectionFiles, "sources" | "places">> {
  const sources: SourceText[] = [];
  const places = new Map<string, Place>();
  const problems: Diagnostic[] = [];
  for (const file of files) {
    const source = readText(file, options);
    if (!source.ok) problems.push(...source.diagnostics);
    else if (!standAlone.has(kindOf(source.value))) {
      sources.push(source.value);
      places.set(source.value.path, file);
    }
  }
  const [first, ...rest] = problems;
  if (first) return failure(first, ...rest);
  return { ok: true, value: { sources, places }, diagnostics: [] };
}

/** The folder whose pieces belong together with this file; undefined when the file stands alone. */
function folderOf(place: Place, source: SourceText, cwd: string): Place | undefined {
  const folder = parent(place, cwd);
  if (isPieceFolder(basename(folder.path))) return parent(folder, cwd);
  if (isTable(basename(place.path))) return folder;
  const kind = kindOf(source);
  if (kind === "inspection-part" || kind === "source" || kind === "ratings") return folder;
  if (kind !== "inspection") return undefined;
  return hasOtherPieces(folder, place, cwd) ? folder : undefined;
}

function hasOtherPieces(folder: Place, head: Place, cwd: string): boolean {
  const pieces = collectPieces(folder, cwd);
  // What is wrong with the folder is told when it is read as a whole.
  if (!pieces.ok) return true;
  return pieces.value.files.some((file) => {
    if (file.path === head.path) return false;
    if (isTable(basename(file.path)) || dirname(file.path) !== folder.path) return true;
    const source = readText(file);
    const kind = source.ok ? kindOf(source.value) : undefined;
    return kind === "inspection-part" || kind === "source" || kind === "ratings";
  });
}

function parent(place: Place, cwd: string): Place {
  return placeOf(dirname(place.path), cwd);
}

function unsupported({ label, path }: Place): Result<InspectionFiles> {
  const params = { file: label, extension: extname(path), allowed: [".yaml", ".yml", "waarnemingen.csv"] };
  return failure(diagnose("file/unsupported-extension", params, startOf(label)));
}
