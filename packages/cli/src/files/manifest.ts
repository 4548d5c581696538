import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Stands beside what we wrote, with the digest of each file: how a later run knows that nobody has touched them. */
export const manifestName = ".kader-uitkomst.json";

export type Manifest = Readonly<Record<string, string>>;

/** The digests of our own last run; none when there is no manifest, or one that is not ours. */
export function readManifest(folder: string): Manifest {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, manifestName), "utf8"));
    const files = typeof value === "object" && value !== null && "files" in value ? value.files : undefined;
    const entries = typeof files === "object" && files !== null ? Object.entries(files) : [];
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    return {};
  }
}

export function manifestText(files: Manifest): string {
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ files: sorted }, null, 2)}\n`;
}
