import {
  type Framework,
  formatDiagnostics,
  loadFramework,
  loadInspection,
  loadMigration,
  loadOrganisation,
  loadProgramme,
  type Result,
  readPin,
  resolveProfile,
  type SourceText,
} from "@referentiekader/core";
import { resultOf } from "../../packages/core/src/diagnostic/diagnostic.ts";
import { migrationSchema } from "../../packages/core/src/schema/migration.ts";
import { readDocument } from "../../packages/core/src/schema/read-document.ts";
import { createPlaces } from "../../packages/core/src/text/places.ts";
import { plainData, yamlFiles } from "../schemas/documents.ts";
import type { Block } from "./markdown.ts";

export const kindOf = ({ text }: { readonly text: string }): string | undefined => /^kind: (\S+)$/m.exec(text)?.[1];

const released = yamlFiles("frameworks").filter((file) => kindOf(file) === "framework");

/**
 * What is wrong with the whole examples of one page. A framework and a programme load by themselves; a profile and a migration
 * against frameworks of the page or of the project; an inspection too, together with the pieces and the table below it, as one folder.
 */
export function exampleMistakes(blocks: readonly Block[]): readonly string[] {
  const sources = blocks.flatMap(({ info, text }, index) =>
    /^(yaml|csv)$/.test(info) ? [{ path: `block-${index + 1}.${info}`, text }] : [],
  );
  const own = sources.filter((source) => kindOf(source) === "framework").map((source) => loadFramework(source));
  const known = [...own, ...released.map((source) => loadFramework(source))].flatMap((result) => (result.ok ? [result.value] : []));
  const find: Find = (id, version) => known.find(({ data }) => data.id === id && data.version === version);
  const beside = sources.filter((source) => kindOf(source) !== "framework");
  const loaded = beside.flatMap((source) => readers[kindOf(source) ?? ""]?.(source, find) ?? []);
  const folders = foldersOf(beside.filter((source) => readers[kindOf(source) ?? ""] === undefined)).map((folder): Result<unknown> => {
    const pin = readPin(folder);
    const framework = pin.ok ? find(pin.value.id, pin.value.version) : undefined;
    return framework ? loadInspection(folder, framework) : pin;
  });
  return [...own, ...loaded, ...folders].flatMap(({ ok, diagnostics }) =>
    ok ? [] : [formatDiagnostics(diagnostics, { locale: "en", sources })],
  );
}

type Find = (id: string, version: string) => Framework | undefined;

/** How a file is read that is no part of an inspection. Of a migration between versions that are not there, only the form can be checked. */
const readers: Readonly<Record<string, (source: SourceText, find: Find) => Result<unknown>>> = {
  programme: (source) => loadProgramme(source),
  organisation: (source) => loadOrganisation(source),
  profile(source, find) {
    const { framework } = plainData(source) as { readonly framework: { readonly id: string; readonly version: string } };
    return resolveProfile(source, demand(find(framework.id, framework.version)));
  },
  migration(source, find) {
    const { framework, from, to } = plainData(source) as { readonly framework: string; readonly from: string; readonly to: string };
    const [old, next] = [find(framework, from), find(framework, to)];
    if (old && next) return loadMigration(source, old, next);
    const { document, diagnostics } = readDocument(source, { migration: migrationSchema }, createPlaces());
    return resultOf(document?.value, diagnostics);
  },
};

function demand(framework: Framework | undefined): Framework {
  if (!framework) throw new Error("An example names a framework that is neither on its page nor in the project.");
  return framework;
}

function foldersOf(sources: readonly SourceText[]): readonly (readonly SourceText[])[] {
  const folders: SourceText[][] = [];
  for (const source of sources) {
    if (kindOf(source) === "inspection" || folders.length === 0) folders.push([]);
    folders.at(-1)?.push(source);
  }
  return folders;
}
