import { basename } from "node:path";
import {
  closest,
  type Diagnostic,
  type Framework,
  loadFramework,
  type Result,
  resolveProfile,
  type SourceText,
} from "@referentiekader/core";
import type { Context } from "./context.ts";
import { type FrameworkFile, frameworksIn } from "./files/find-framework.ts";
import { profileIn, profilesBeside } from "./files/find-profile.ts";
import { type Place, placeIn, placeOf } from "./files/place.ts";
import { kindAt, readText } from "./files/read-text.ts";
import { rootsFor } from "./open-inspection.ts";
import { Refusal } from "./refusal.ts";

/** A framework that a person named, loaded. */
export interface OpenedFramework {
  readonly framework: Framework;
  readonly place: Place;
  readonly sources: readonly SourceText[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What could not be opened, with the texts to show it in. */
export type FrameworkOpening =
  | OpenedFramework
  | { readonly framework: undefined; readonly sources: readonly SourceText[]; readonly diagnostics: readonly Diagnostic[] };

/**
 * Opens the framework that an argument names: a file, its folder, an id, or id@version; without a version the newest one.
 * @param profile id of a profile beside it
 */
export function openFramework(cx: Context, wanted: string, profile?: string): FrameworkOpening {
  const place = fileNamed(cx, wanted) ?? newestNamed(cx, wanted).place;
  const source = readText(place);
  if (!source.ok) return { framework: undefined, sources: [], diagnostics: source.diagnostics };
  const sources = [source.value];
  const loaded = loadFramework(source.value);
  if (!loaded.ok) return { framework: undefined, sources, diagnostics: loaded.diagnostics };
  if (profile === undefined) return { framework: loaded.value, place, sources, diagnostics: loaded.diagnostics };
  const chosen = profileNamed(cx, place, profile);
  if (!chosen.ok) return { framework: undefined, sources, diagnostics: chosen.diagnostics };
  const resolved = resolveProfile(chosen.value, loaded.value);
  const all = [...sources, chosen.value];
  if (!resolved.ok) return { framework: undefined, sources: all, diagnostics: resolved.diagnostics };
  return { framework: resolved.value, place, sources: all, diagnostics: resolved.diagnostics };
}

/** Every framework that can be found from here; of two with one id and version the first, which is the one that is used. */
export function knownFrameworks(cx: Context): readonly FrameworkFile[] {
  const found = rootsFor(cx).flatMap((root) => frameworksIn(root, cx.io.cwd));
  return found.filter((file, index) => found.findIndex((other) => nameOf(other) === nameOf(file)) === index);
}

export const nameOf = ({ id, version }: Pick<FrameworkFile, "id" | "version">): string => `${id}@${version}`;

/** A path that exists: the file itself, or the file in the folder. */
function fileNamed({ io }: Context, wanted: string): Place | undefined {
  const place = placeOf(wanted, io.cwd);
  const kind = kindAt(place.path);
  if (kind === "file") return place;
  const inside = placeIn(place, "framework.yaml", io.cwd);
  return kind === "folder" && kindAt(inside.path) === "file" ? inside : undefined;
}

function newestNamed(cx: Context, wanted: string): FrameworkFile {
  const known = knownFrameworks(cx);
  const matches = known.filter((file) => nameOf(file) === wanted || file.id === wanted);
  const [newest] = matches.toSorted((a, b) => compareVersions(b.version, a.version));
  if (newest) return newest;
  const names = known.flatMap((file) => [file.id, nameOf(file)]);
  throw new Refusal(cx.words.unknownFramework(wanted, known.map(nameOf), closest(wanted, names)));
}

function profileNamed(cx: Context, framework: Place, id: string): Result<SourceText> {
  const place = profileIn(framework, id, cx.io.cwd);
  if (place) return readText(place);
  const known = profilesBeside(framework, cx.io.cwd);
  throw new Refusal(cx.words.wrongChoice("--profile", basename(id), known, closest(id, known)));
}

/** By number: 0.10.0 is newer than 0.9.0. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  return left.map((part, at) => part - (right[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
