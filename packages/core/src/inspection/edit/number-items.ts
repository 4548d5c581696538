import { isMap, isScalar, isSeq, type YAMLMap } from "yaml";
import type { Result } from "../../diagnostic/diagnostic.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { Numbering, Unnumbered } from "./number-observations.ts";
import { pairOf, rangeOf, readRoot } from "./read-root.ts";
import { type Edit, indentAt, lineEnding } from "./splice.ts";

/** The observations in a YAML file that have no id yet. Files of other kinds have none. */
export function numberItems(file: SourceText): Result<Numbering> {
  const root = readRoot(file);
  if (!root.ok) return root;
  const { map } = root.value;
  const own = textAt(map, "kind") === "source" ? textAt(map, "id") : undefined;
  const list = pairOf(map, "observations")?.value;
  const items = isSeq(list) ? list.items.filter(isMap) : [];
  const taken = items.flatMap((item) => textAt(item, "id") ?? []);
  const missing = items.flatMap((item): readonly Unnumbered[] => {
    const source = own ?? textAt(item, "source");
    if (source === undefined || textAt(item, "id") !== undefined) return [];
    return [{ source, write: (id) => writeId(file.text, item, id) }];
  });
  return { ok: true, value: { taken, missing }, diagnostics: [] };
}

function textAt(map: YAMLMap, key: string): string | undefined {
  const value = pairOf(map, key)?.value;
  return isScalar(value) && typeof value.value === "string" ? value.value : undefined;
}

/** The id becomes the first key of the entry, where people look for it. */
function writeId(text: string, item: YAMLMap, id: string): Edit {
  const empty = pairOf(item, "id");
  const key = rangeOf(empty?.key);
  if (key) {
    const value = rangeOf(empty?.value);
    const [from, until] = value && value[1] > value[0] ? value : [text.indexOf(":", key[1]) + 1, text.indexOf(":", key[1]) + 1];
    return { from, until, text: value && value[1] > value[0] ? id : ` ${id}` };
  }
  const start = rangeOf(item)?.[0] ?? 0;
  if (item.flow) return { from: start + 1, until: start + 1, text: item.items.length === 0 ? ` id: ${id} ` : ` id: ${id},` };
  return { from: start, until: start, text: `id: ${id}${lineEnding(text)}${" ".repeat(indentAt(text, start))}` };
}
