import { readFileSync } from "node:fs";

/** The version in the package file of the command line, one folder above the bundle. */
export function readVersion(packageFile: URL): string {
  const about: unknown = JSON.parse(readFileSync(packageFile, "utf8"));
  return typeof about === "object" && about !== null && "version" in about ? String(about.version) : "0.0.0";
}
