import { readdirSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { isYaml } from "./collect.ts";
import { type Place, placeOf } from "./place.ts";
import { kindAt } from "./read-text.ts";

const folderOf = (framework: Place): string => join(dirname(framework.path), "profiles");

/** The ids of the profiles beside a framework file, by the names of their files. */
export function profilesBeside(framework: Place, cwd: string): readonly string[] {
  return filesIn(folderOf(framework), cwd).map(({ path }) => basename(path, extname(path)));
}

/** The file of the profile with this id beside a framework file; undefined where there is none. */
export function profileIn(framework: Place, id: string, cwd: string): Place | undefined {
  return filesIn(folderOf(framework), cwd).find(({ path }) => basename(path, extname(path)) === id);
}

/** The YAML files of one folder, by name; none where there is no such folder. */
export function filesIn(folder: string, cwd: string): readonly Place[] {
  if (kindAt(folder) !== "folder") return [];
  return readdirSync(folder)
    .filter(isYaml)
    .sort()
    .map((name) => placeOf(join(folder, name), cwd));
}
