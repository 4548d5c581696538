import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Assessment,
  assess,
  compileFramework,
  type Framework,
  formatDiagnostics,
  loadFramework,
  loadInspection,
  type Result,
  readPin,
  resolveProfile,
  type SourceText,
} from "@referentiekader/core";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A file of the repository as core takes it, under its path from the root. */
export const readSource = (path: string): SourceText => ({
  path: relative(root, join(root, path)),
  text: readFileSync(join(root, path), "utf8"),
});

/** The files of an inspection folder; `only` leaves out whole parts, such as everything people decided. */
function inspectionFiles(folder: string, only: (path: string) => boolean): readonly SourceText[] {
  return [folder, `${folder}/bronnen`, `${folder}/oordelen`]
    .filter((part) => existsSync(join(root, part)))
    .flatMap((part) => readdirSync(join(root, part)).map((name) => `${part}/${name}`))
    .filter((path) => /\.(yaml|csv)$/.test(path) && only(path))
    .map(readSource);
}

function demand<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(formatDiagnostics(result.diagnostics, { locale: "nl" }));
  return result.value;
}

/** The framework that an inspection names, looked at with its profile when it names one. */
function pinnedFramework(files: readonly SourceText[]): Framework {
  const { id, version, profile } = demand(readPin(files));
  const folder = `frameworks/${id}/${version}`;
  const framework = demand(loadFramework(readSource(`${folder}/framework.yaml`)));
  return profile === undefined ? framework : demand(resolveProfile(readSource(`${folder}/profiles/${profile}.yaml`), framework));
}

/** An assessment made through the public API as the command line makes it, with the engine version that golden documents carry. */
export function assessFolder(folder: string, only: (path: string) => boolean = () => true): Assessment {
  const files = inspectionFiles(folder, only);
  const framework = pinnedFramework(files);
  const inspection = demand(loadInspection(files, framework));
  return demand(assess(compileFramework(framework), inspection, { on: inspection.data.period.from, engine: "0.0.0" }));
}

/** The folders of `examples/` that hold a whole inspection. */
export const exampleFolders: readonly string[] = readdirSync(join(root, "examples"))
  .map((name) => `examples/${name}`)
  .filter((folder) => existsSync(join(root, folder, "inspection.yaml")));

const folder = "examples/wijkteam";

/** The framework of the example. */
export const kader = (): Framework => demand(loadFramework(readSource("frameworks/samenwerking-integraal-werken/1.0.0/framework.yaml")));

/** The example with everything people rated, agreed and adopted. */
export const wijkteam = (): Assessment => assessFolder(folder);

/** The same folder with only its observations: no ratings, no consensus, no decisions. */
export const wijkteamFirstPicture = (): Assessment => assessFolder(folder, (path) => !/oordelen\/|overleg|vaststelling|vervolg/.test(path));
