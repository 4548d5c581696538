import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseDocument } from "yaml";
import { root } from "../support/example.ts";

export interface YamlFile {
  /** Seen from the root of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The YAML files below a folder of the project; none when there is no such folder. */
export function yamlFiles(folder: string): readonly YamlFile[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: relative(root, file).replaceAll("\\", "/"), text: readFileSync(file, "utf8") }));
}

/** What a file says, as plain data; undefined when it is not YAML at all, which is not the schema's business. */
export function plainData({ text }: YamlFile): unknown {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}
