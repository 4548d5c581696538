import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import {
  assess,
  compileFramework,
  type Diagnostic,
  type Framework,
  formatDiagnostics,
  loadFramework,
  loadInspection,
  loadMigration,
  loadOrganisation,
  loadProgramme,
  type Result,
  resolveProfile,
  runCases,
  type SourceText,
} from "@referentiekader/core";
import { run } from "../../packages/cli/src/run.ts";
import { capturedIo } from "../../packages/cli/test/captured-io.ts";
import { type DiagnosticCase, filesOf, nextFrameworkText, type Side, sharedFiles, sharedFrameworkText } from "./diagnostic-cases.ts";

/** What is printed about one side of a case, per language. */
export type Printing = (locale: "nl" | "en") => string | Promise<string>;

export function raise(one: DiagnosticCase, side: Side): Printing {
  return one.commands ? (locale) => runInCopy(one, side, locale) : inCore(filesOf(one, side));
}

/** What core says about a file by itself, or about the shared inspection with these files laid over it. */
export function inCore(files: readonly SourceText[]): Printing {
  const [first, ...others] = files;
  const alone = first && others.length === 0 ? byItself[first.path] : undefined;
  const sources = alone ? files : [...sharedFiles.filter(({ path }) => files.every((file) => file.path !== path)), ...files];
  const found = first && alone ? alone(first).diagnostics : inInspection(sources);
  return (locale) => formatDiagnostics(found, { locale, sources });
}

const framework = shared("framework.yaml", sharedFrameworkText);
const nextFramework = shared("framework-1.1.0.yaml", nextFrameworkText);

function shared(path: string, text: string): Framework {
  const loaded = loadFramework({ path, text });
  if (!loaded.ok) throw new Error(formatDiagnostics(loaded.diagnostics, { locale: "en" }));
  return loaded.value;
}

/** How a file is read that needs no inspection around it. */
const byItself: Readonly<Record<string, (source: SourceText) => Result<unknown>>> = {
  "framework.yaml": (source) => loadFramework(source),
  "profile.yaml": (source) => resolveProfile(source, framework),
  "migration.yaml": (source) => loadMigration(source, framework, nextFramework),
  "programme.yaml": (source) => loadProgramme(source),
  "organisation.yaml": (source) => loadOrganisation(source),
  "cases.yaml": (source) => runCases([source], framework),
};

/** An inspection looks with the profile that stands between its files. */
function inInspection(sources: readonly SourceText[]): readonly Diagnostic[] {
  const profile = sources.find(({ path }) => path === "profile.yaml");
  const resolved = profile ? resolveProfile(profile, framework) : undefined;
  if (resolved && !resolved.ok) return resolved.diagnostics;
  const looked = resolved?.value ?? framework;
  const files = sources.filter((source) => source !== profile);
  const inspection = loadInspection(files, looked);
  if (!inspection.ok) return inspection.diagnostics;
  const assessed = assess(compileFramework(looked), inspection.value, { on: "2024-03-04", engine: "0.0.0" });
  return [...inspection.diagnostics, ...assessed.diagnostics];
}

/** Runs the command line in a copy of the files, so that what it writes is gone afterwards. */
async function runInCopy(one: DiagnosticCase, side: Side, locale: "nl" | "en"): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "kader-"));
  const cwd = join(folder, "onderzoek");
  const write = (file: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  try {
    write("kaders/samen-in-de-wijk/1.0.0/framework.yaml", sharedFrameworkText);
    for (const { path, text } of filesOf(one, side)) write(`onderzoek/${path}`, text);
    if (side === "bad") spoil[one.code]?.(cwd);
    const captured = capturedIo({ cwd });
    const [, ...argv] = (one.commands?.[side] ?? "").split(" ");
    const code = await run(["--lang", locale, ...argv], { ...captured.io, bundledFrameworks: join(folder, "kaders") });
    if (code > 2) throw new Error(`Exit code ${code}.\n${captured.stderr()}`);
    // What `kader controleer` finds is its result; other commands say what went wrong beside theirs.
    return argv[0] === "controleer" ? captured.stdout() : captured.stderr();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What cannot be kept as a file in a repository: shortcuts, very large files and other bytes than UTF-8. */
const spoil: Readonly<Record<string, (folder: string) => void>> = {
  "file/not-a-folder-or-file"(folder) {
    mkdirSync(join(folder, "bronnen"));
    mkdirSync(join(folder, "../archief"));
    writeFileSync(join(folder, "../archief/b03.yaml"), "kind: source\n");
    symlinkSync(join(folder, "../archief/b03.yaml"), join(folder, "bronnen/b03.yaml"));
  },
  // A shortcut to itself: also who may read everything cannot open it.
  "file/unreadable"(folder) {
    symlinkSync("inspection.yaml", join(folder, "inspection.yaml"));
  },
  "text/too-large"(folder) {
    writeFileSync(join(folder, "waarnemingen.csv"), "nr;bron;indicator;waarneming;spreekt\n");
    truncateSync(join(folder, "waarnemingen.csv"), 20_000_001);
  },
  "text/not-utf8"(folder) {
    const text = "nr;bron;indicator;waarneming;spreekt\nb01-1;b01;plan-kent-bewoner;De cliënt haalt het plan uit een la.;voor\n";
    writeFileSync(join(folder, "waarnemingen.csv"), Buffer.from(text, "latin1"));
  },
};
