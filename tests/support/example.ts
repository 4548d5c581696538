import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Assessment,
  assess,
  compileFramework,
  formatDiagnostics,
  loadFramework,
  loadInspection,
  type SourceText,
} from "@referentiekader/core";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A file of the repository as core takes it, under its path from the root. */
export const readSource = (path: string): SourceText => ({
  path: relative(root, join(root, path)),
  text: readFileSync(join(root, path), "utf8"),
});

/** The files of an inspection folder; `only` leaves out whole parts, such as everything people decided. */
function inspectionFiles(folder: string, only: (path: string) => boolean = () => true): readonly SourceText[] {
  return [folder, `${folder}/bronnen`, `${folder}/oordelen`]
    .filter((part) => existsSync(join(root, part)))
    .flatMap((part) => readdirSync(join(root, part)).map((name) => `${part}/${name}`))
    .filter((path) => /\.(yaml|csv)$/.test(path) && only(path))
    .map(readSource);
}

/** An assessment made through the public API, with the engine version that golden documents carry. */
function assessFiles(framework: string, files: readonly SourceText[], on: string): Assessment {
  const loaded = demand(loadFramework(readSource(framework)));
  const inspection = demand(loadInspection(files, loaded));
  return demand(assess(compileFramework(loaded), inspection, { on, engine: "0.0.0" }));
}

type Loaded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly diagnostics: Parameters<typeof formatDiagnostics>[0] };

function demand<T>(result: Loaded<T>): T {
  const locale = "nl";
  if (!result.ok) throw new Error(formatDiagnostics(result.diagnostics, { locale }));
  return result.value;
}

const framework = "frameworks/samenwerking-integraal-werken/0.1.0/framework.yaml";
const folder = "examples/wijkteam";

/** The example with everything people rated, agreed and adopted. */
export const wijkteam = (): Assessment => assessFiles(framework, inspectionFiles(folder), "2024-03-04");

/** The same folder with only its observations: no ratings, no consensus, no decisions. */
export const wijkteamFirstPicture = (): Assessment =>
  assessFiles(
    framework,
    inspectionFiles(folder, (path) => !/oordelen\/|overleg|vaststelling|vervolg/.test(path)),
    "2024-03-04",
  );
