import { closest, diagnose, type Framework, loadFramework, type Result, resolveProfile, type SourceText } from "@referentiekader/core";
import { type FrameworkFile, frameworksIn } from "./find-framework.ts";
import { profileIn, profilesBeside } from "./find-profile.ts";
import type { FrameworkRoot } from "./framework-roots.ts";
import type { Pin } from "./pin.ts";
import { failure, readText, startOf } from "./read-text.ts";

export interface FoundFramework {
  readonly framework: Framework;
  readonly source: SourceText;
}

/** Also when it has errors, the text is there to show them in. */
export type FrameworkResult = Result<FoundFramework> & { readonly sources: readonly SourceText[] };

/**
 * Finds and loads the framework with this id and version. The first folder that has it wins; when another folder has the same
 * id and version with another content, nobody can know which was meant, and that is an error.
 */
export function readFramework(pin: Pin, roots: readonly FrameworkRoot[], cwd: string): FrameworkResult {
  const sources: SourceText[] = [];
  return { ...find(pin, roots, { cwd, sources }), sources };
}

interface Reading {
  readonly cwd: string;
  /** Gets the text that was read. */
  readonly sources: SourceText[];
}

function find(pin: Pin, roots: readonly FrameworkRoot[], { cwd, sources }: Reading): Result<FoundFramework> {
  const known = roots.flatMap((root) => frameworksIn(root, cwd));
  const [chosen, ...others] = known.filter(({ id, version }) => id === pin.id && version === pin.version);
  if (!chosen) return notFound(pin, known);
  const loaded = load(chosen, sources);
  if (!loaded.ok) return loaded;
  const { id, version } = loaded.value.framework.data;
  if (id !== pin.id || version !== pin.version) return notFound(pin, [{ ...chosen, id, version }]);
  for (const other of others) {
    if (!isSame(loaded.value, other)) {
      const related = [{ note: "other-file", span: startOf(other.place.label) }] as const;
      const place = startOf(chosen.place.label);
      return failure(diagnose("framework/two-contents", { id: pin.id, version: pin.version }, place, { related }));
    }
  }
  return pin.profile === undefined ? loaded : withProfile(loaded.value, chosen, pin.profile, pin, { cwd, sources });
}

/** The same framework, looked at with the profile that stands beside it. */
function withProfile(
  found: FoundFramework,
  file: FrameworkFile,
  id: string,
  { span }: Pin,
  { cwd, sources }: Reading,
): Result<FoundFramework> {
  const place = profileIn(file.place, id, cwd);
  if (!place) {
    const available = profilesBeside(file.place, cwd);
    const candidate = closest(id, available);
    const params = { id, framework: `${file.id}@${file.version}`, available, ...(candidate ? { candidate } : {}) };
    return failure(diagnose("profile/not-found", params, span));
  }
  const source = readText(place);
  if (!source.ok) return source;
  sources.push(source.value);
  const resolved = resolveProfile(source.value, found.framework);
  if (!resolved.ok) return resolved;
  return { ok: true, value: { ...found, framework: resolved.value }, diagnostics: resolved.diagnostics };
}

function load({ place }: FrameworkFile, sources: SourceText[]): Result<FoundFramework> {
  const source = readText(place);
  if (!source.ok) return source;
  sources.push(source.value);
  const framework = loadFramework(source.value);
  if (!framework.ok) return framework;
  return { ok: true, value: { framework: framework.value, source: source.value }, diagnostics: framework.diagnostics };
}

/** Other spaces or comments are no other content; a copy with errors is. */
function isSame({ framework, source }: FoundFramework, other: FrameworkFile): boolean {
  const copy = readText(other.place);
  if (!copy.ok) return false;
  if (copy.value.text === source.text) return true;
  const loaded = loadFramework(copy.value);
  return loaded.ok && loaded.value.digest === framework.digest;
}

function notFound({ id, version, span }: Pin, known: readonly FrameworkFile[]): Result<FoundFramework> {
  const available = [...new Set(known.map((one) => `${one.id}@${one.version}`))].sort();
  const candidate = closest(`${id}@${version}`, available) ?? available.findLast((one) => one.startsWith(`${id}@`));
  return failure(diagnose("framework/not-found", { id, version, available, ...(candidate ? { candidate } : {}) }, span));
}
