import { type Document, isMap, isScalar, type Pair, parseDocument, type YAMLMap } from "yaml";
import { diagnose, type Result, resultOf } from "../../diagnostic/diagnostic.ts";
import { fromTextProblem } from "../../diagnostic/from-text-problem.ts";
import { parseYaml } from "../../text/parse-yaml.ts";
import { createPlaces, type Places } from "../../text/places.ts";
import type { SourceText } from "../../text/source-text.ts";

/** A file that is one map, as a value with places and as a document with the offsets that an edit needs. */
export interface Root {
  readonly document: Document;
  readonly map: YAMLMap;
  readonly value: Readonly<Record<string, unknown>>;
  readonly places: Places;
}

/** Reads a YAML file in order to change it. What `loadInspection` would refuse as text, is refused here. */
export function readRoot(file: SourceText): Result<Root> {
  const places = createPlaces();
  const { value, problems } = parseYaml(file, places);
  const diagnostics = problems.map(fromTextProblem);
  if (diagnostics.length > 0) return resultOf<Root>(undefined, diagnostics);
  const document = parseDocument(file.text, { version: "1.2", schema: "core", merge: false });
  const map = document.contents;
  if (!isMap(map)) {
    const start = { line: 1, column: 1 };
    const found = Array.isArray(value) ? "list" : "text";
    return resultOf<Root>(undefined, [diagnose("schema/wrong-type", { expected: ["map"], found }, { path: file.path, start, end: start })]);
  }
  return { ok: true, value: { document, map, value: value as Root["value"], places }, diagnostics: [] };
}

/** The key and value of a map, with their places. */
export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** Where the value of a node starts and ends. Nodes that were read always know. */
export function rangeOf(node: unknown): readonly [start: number, end: number] | undefined {
  const range = (node as { readonly range?: readonly [number, number, number] | null } | null | undefined)?.range;
  return range ? [range[0], range[1]] : undefined;
}
