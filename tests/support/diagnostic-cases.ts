import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { SourceText } from "@referentiekader/core";
import { root } from "./example.ts";

export type Side = "bad" | "good";

/** One folder of `tests/diagnostics`: files that raise a code, files that do not. */
export interface DiagnosticCase {
  /** As the folders spell it, `framework/duplicate-id`. */
  readonly code: string;
  readonly folder: string;
  /** The command line per side, where core alone cannot raise the code. */
  readonly commands: Readonly<Record<Side, string>> | undefined;
}

const home = join(root, "tests/diagnostics");

/** The inspection without a single diagnostic that the files of a case are laid over. */
const sharedInspection = "wijkteam-noord";

export const sharedFrameworkText: string = readFileSync(join(home, "framework.yaml"), "utf8");
/** The version after it, for migrations. */
export const nextFrameworkText: string = readFileSync(join(home, "framework-1.1.0.yaml"), "utf8");
export const sharedFiles: readonly SourceText[] = filesIn(join(home, sharedInspection));

/** Every case, in the order of the codes. */
export function diagnosticCases(): readonly DiagnosticCase[] {
  return foldersIn(home)
    .filter((area) => area !== sharedInspection)
    .flatMap((area) => foldersIn(join(home, area)).map((name) => ({ code: `${area}/${name}`, folder: join(home, area, name) })))
    .map((one) => ({ ...one, commands: commandsOf(one.folder) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The files of one side, by their paths in it. */
export const filesOf = ({ folder }: DiagnosticCase, side: Side): readonly SourceText[] => filesIn(join(folder, side));

function filesIn(folder: string): readonly SourceText[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: relative(folder, file).replaceAll("\\", "/"), text: readFileSync(file, "utf8") }));
}

/** `command.txt` holds the command that goes wrong and, on a second line, the one that does not; by itself one serves both. */
function commandsOf(folder: string): DiagnosticCase["commands"] {
  const file = join(folder, "command.txt");
  if (!existsSync(file)) return undefined;
  const [bad = "", good] = readFileSync(file, "utf8").trimEnd().split("\n");
  return { bad, good: good ?? bad };
}

const foldersIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
