import { readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { type Framework, kindOf, loadFramework, type SourceText } from "@referentiekader/core";
import { isYaml } from "./collect.ts";
import type { FrameworkRoot } from "./framework-roots.ts";
import { isInside, type Place, placeIn } from "./place.ts";
import { kindAt, readText } from "./read-text.ts";

/** A framework file that was found, by the id and version of its folders or, for a file by itself, of its content. */
export interface FrameworkFile {
  readonly id: string;
  readonly version: string;
  readonly place: Place;
  readonly origin: FrameworkRoot["origin"];
}

const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const versionPattern = /^\d+\.\d+\.\d+$/;

/** Every framework in a folder. Only names that can be an id and a version are followed, and nothing that leads out of the folder. */
export function frameworksIn({ place: root, origin }: FrameworkRoot, cwd: string): readonly FrameworkFile[] {
  const nested = namesIn(root)
    .filter((name) => idPattern.test(name))
    .flatMap((id) =>
      namesIn(placeIn(root, id, cwd))
        .filter((name) => versionPattern.test(name))
        .map((version) => ({ id, version, place: placeIn(root, join(id, version, "framework.yaml"), cwd), origin })),
    )
    .filter(({ place }) => kindAt(place.path) === "file" && staysInside(place, root));
  return origin === "option" ? [...nested, ...looseFrameworks(root, cwd)] : nested;
}

/** `--frameworks` may also point at a folder that holds framework files themselves. */
function looseFrameworks(root: Place, cwd: string): readonly FrameworkFile[] {
  return namesIn(root)
    .filter(isYaml)
    .flatMap((name): readonly FrameworkFile[] => {
      const place = placeIn(root, name, cwd);
      const source = kindAt(place.path) === "file" ? readText(place) : undefined;
      if (!source?.ok || kindOf(source.value) !== "framework") return [];
      const framework = loadFramework(source.value);
      const pin = framework.ok ? framework.value.data : pinAsWritten(source.value);
      return pin ? [{ id: pin.id, version: pin.version, place, origin: "option" }] : [];
    });
}

/** Of a framework with errors: enough to find it, so that its errors are shown instead of "not found". */
function pinAsWritten({ text }: SourceText): Pick<Framework["data"], "id" | "version"> | undefined {
  const id = /^id: *["']?([a-z0-9-]+)/m.exec(text)?.[1];
  const version = /^version: *["']?([0-9.]+)/m.exec(text)?.[1];
  return id !== undefined && version !== undefined ? { id, version } : undefined;
}

function namesIn(folder: Place): readonly string[] {
  try {
    return readdirSync(folder.path).sort();
  } catch {
    return [];
  }
}

function staysInside(place: Place, root: Place): boolean {
  try {
    return isInside(realpathSync(place.path), realpathSync(root.path));
  } catch {
    return false;
  }
}
