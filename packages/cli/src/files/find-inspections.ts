import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Place, placeIn } from "./place.ts";
import { kindAt } from "./read-text.ts";

/** The folders that hold an inspection: this one, and those directly in it, by name. */
export function inspectionsIn(folder: Place, cwd: string): readonly Place[] {
  const inside = readdirSync(folder.path)
    .sort()
    .map((name) => placeIn(folder, name, cwd));
  return [folder, ...inside].filter(({ path }) => kindAt(path) === "folder" && kindAt(join(path, "inspection.yaml")) === "file");
}
