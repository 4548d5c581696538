import { type Dirent, readdirSync, realpathSync } from "node:fs";
import { extname } from "node:path";
import { type Diagnostic, diagnose, type Result } from "@referentiekader/core";
import { isInside, type Place, placeIn } from "./place.ts";
import { failure, startOf } from "./read-text.ts";

/** The pieces of one inspection, as files that are not read yet. */
export interface Pieces {
  readonly files: readonly Place[];
  /** Tables in the folder that nobody reads: most likely a copy of `waarnemingen.csv` under another name. */
  readonly passedOver: readonly Place[];
}

/** Folders inside an inspection whose files belong to it. `uitkomst` is computed and never read. */
const pieceFolders = ["bronnen", "oordelen"];
const tableName = "waarnemingen.csv";
/** How the response of a party is called, as the report names it; there may be one per party. */
const responseName = "reactie";

/**
 * Finds the files of an inspection in a folder, sorted by path. Names are compared without capitals, because some systems do.
 * A shortcut that leads out of the folder is refused: everything that counts stands visibly in one folder.
 */
export function collectPieces(folder: Place, cwd: string): Result<Pieces> {
  const found: { readonly files: Place[]; readonly passedOver: Place[]; readonly problems: Diagnostic[] } = {
    files: [],
    passedOver: [],
    problems: [],
  };
  const visit = (place: Place, isOutermost: boolean) => {
    for (const entry of entriesOf(place)) {
      const name = entry.name.toLowerCase();
      const inside = placeIn(place, entry.name, cwd);
      if (name.startsWith(".") || name.startsWith("~$")) continue;
      const isPiece = isYaml(name) || (isOutermost && name === tableName);
      if (isOutermost && pieceFolders.includes(name) && !entry.isFile()) {
        if (leadsOutside(entry, inside, folder)) found.problems.push(notPlain(inside));
        else visit(inside, false);
      } else if (isPiece && leadsOutside(entry, inside, folder)) found.problems.push(notPlain(inside));
      else if (isPiece && !entry.isDirectory()) found.files.push(inside);
      else if (extname(name) === ".csv" && !name.startsWith(responseName)) found.passedOver.push(inside);
    }
  };
  try {
    visit(folder, true);
  } catch {
    return failure(diagnose("file/unreadable", { file: folder.label }, startOf(folder.label)));
  }
  const [first, ...rest] = found.problems;
  if (first) return failure(first, ...rest);
  found.files.sort((a, b) => (a.label < b.label ? -1 : 1));
  return { ok: true, value: found, diagnostics: [] };
}

export function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

export function isTable(name: string): boolean {
  return name.toLowerCase() === tableName;
}

/** Whether a file in a folder of this name is a piece of the inspection in the folder above. */
export function isPieceFolder(name: string): boolean {
  return pieceFolders.includes(name.toLowerCase());
}

function entriesOf(folder: Place): readonly Dirent[] {
  return readdirSync(folder.path, { withFileTypes: true });
}

function leadsOutside(entry: Dirent, place: Place, folder: Place): boolean {
  if (!entry.isSymbolicLink()) return false;
  try {
    return !isInside(realpathSync(place.path), realpathSync(folder.path));
  } catch {
    return true;
  }
}

function notPlain({ label }: Place): Diagnostic {
  return diagnose("file/not-a-folder-or-file", { file: label }, startOf(label));
}
