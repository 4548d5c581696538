import { type Assessment, type Diagnostic, loadMigration, type Result, type SourceText } from "@referentiekader/core";
import type { Context } from "../context.ts";
import { type MigrationFile, migrationsOf } from "../files/find-migrations.ts";
import type { FrameworkRoot } from "../files/framework-roots.ts";
import { readFramework } from "../files/read-framework.ts";
import { readText, startOf } from "../files/read-text.ts";

type Migration = Extract<ReturnType<typeof loadMigration>, { ok: true }>["value"];

/** What was read, or what is wrong with one of the files, with the texts to show it in. */
export interface Migrations {
  readonly migrations: readonly Migration[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceText[];
}

/** The migrations beside each framework that was used in more than one version. One whose versions are not here is passed over. */
export function readMigrations(cx: Context, assessments: readonly Assessment[], roots: readonly FrameworkRoot[]): Migrations {
  const used = new Map<string, Set<string>>();
  for (const { framework } of assessments) used.set(framework.id, (used.get(framework.id) ?? new Set()).add(framework.version));
  const several = [...used].filter(([, versions]) => versions.size > 1).map(([id]) => id);
  const read = several.flatMap((id) => migrationsOf(id, roots, cx.io.cwd)).map((file) => readOne(cx, file, roots));
  return {
    migrations: read.flatMap(({ result }) => (result?.ok ? [result.value] : [])),
    diagnostics: read.flatMap(({ result }) => (result && !result.ok ? result.diagnostics : [])),
    sources: read.flatMap(({ sources }) => sources),
  };
}

interface Read {
  readonly result?: Result<Migration>;
  readonly sources: readonly SourceText[];
}

function readOne(cx: Context, { framework, from, to, place }: MigrationFile, roots: readonly FrameworkRoot[]): Read {
  const source = readText(place);
  if (!source.ok) return { result: source, sources: [] };
  const [old, young] = [from, to].map((version) => readFramework({ id: framework, version, span: startOf(place.label) }, roots, cx.io.cwd));
  if (!old?.ok || !young?.ok) return { sources: [] };
  return { result: loadMigration(source.value, old.value.framework, young.value.framework), sources: [source.value] };
}
