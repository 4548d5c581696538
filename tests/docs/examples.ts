import { formatDiagnostics, loadFramework, loadInspection, type Result, readPin, type SourceText } from "@referentiekader/core";
import { yamlFiles } from "../schemas/documents.ts";
import type { Block } from "./markdown.ts";

export const kindOf = ({ text }: { readonly text: string }): string | undefined => /^kind: (\S+)$/m.exec(text)?.[1];

const released = yamlFiles("frameworks").filter((file) => kindOf(file) === "framework");

/**
 * What is wrong with the whole examples of one page. A framework loads by itself; an inspection together with the pieces and
 * the table below it, as one folder, against a framework of the page or of the project.
 */
export function exampleMistakes(blocks: readonly Block[]): readonly string[] {
  const sources = blocks.flatMap(({ info, text }, index) =>
    /^(yaml|csv)$/.test(info) ? [{ path: `block-${index + 1}.${info}`, text }] : [],
  );
  const own = sources.filter((source) => kindOf(source) === "framework").map((source) => loadFramework(source));
  const known = [...own, ...released.map((source) => loadFramework(source))].flatMap((result) => (result.ok ? [result.value] : []));
  const loaded = foldersOf(sources.filter((source) => kindOf(source) !== "framework")).map((folder): Result<unknown> => {
    const pin = readPin(folder);
    const framework = pin.ok && known.find(({ data }) => data.id === pin.value.id && data.version === pin.value.version);
    return framework ? loadInspection(folder, framework) : pin;
  });
  return [...own, ...loaded].flatMap(({ ok, diagnostics }) => (ok ? [] : [formatDiagnostics(diagnostics, { locale: "en", sources })]));
}

function foldersOf(sources: readonly SourceText[]): readonly (readonly SourceText[])[] {
  const folders: SourceText[][] = [];
  for (const source of sources) {
    if (kindOf(source) === "inspection" || folders.length === 0) folders.push([]);
    folders.at(-1)?.push(source);
  }
  return folders;
}
