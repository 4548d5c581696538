import { type Document, isScalar, isSeq, stringify, type YAMLMap, type YAMLSeq } from "yaml";
import { pairOf, type Root, rangeOf } from "./read-root.ts";
import { type Edit, indentAt, insertLinesAfter, splice } from "./splice.ts";

type Item = Readonly<Record<string, unknown>>;

/**
 * Adds entries at the end of a list in a YAML file. Only the new lines are written: comments, order, quotes and the layout of
 * everything else stay as the inspector left them.
 * @param key the list, in the outermost map; it is made when it is not there
 */
export function appendItems(text: string, root: Root, key: string, items: readonly Item[]): string {
  const edit = editFor(text, root.map, key, items);
  return edit ? splice(text, [edit]) : rewritten(root.document, key, items);
}

function editFor(text: string, map: YAMLMap, key: string, items: readonly Item[]): Edit | undefined {
  if (map.flow) return undefined;
  const pair = pairOf(map, key);
  const keyRange = rangeOf(pair?.key ?? map.items[0]?.key);
  if (!keyRange) return undefined;
  const outer = indentAt(text, keyRange[0]);
  if (pair === undefined) {
    return insertLinesAfter(text, rangeOf(map)?.[1] ?? text.length, [`${" ".repeat(outer)}${key}:`, ...itemLines(items, outer + 2)]);
  }
  const list = pair.value;
  if (list === null || (isScalar(list) && list.value === null)) return insertLinesAfter(text, keyRange[1], itemLines(items, outer + 2));
  if (!isSeq(list)) return undefined;
  return list.flow ? flowEdit(text, list, items, outer) : blockEdit(text, list, items);
}

function blockEdit(text: string, list: YAMLSeq, items: readonly Item[]): Edit | undefined {
  const start = rangeOf(list)?.[0];
  const end = rangeOf(list.items.at(-1))?.[1];
  if (start === undefined || end === undefined) return undefined;
  return insertLinesAfter(text, end, itemLines(items, indentAt(text, start)));
}

function flowEdit(text: string, list: YAMLSeq, items: readonly Item[], outer: number): Edit | undefined {
  const range = rangeOf(list);
  if (!range) return undefined;
  const last = rangeOf(list.items.at(-1));
  if (last) return { from: last[1], until: last[1], text: items.map((item) => `, ${JSON.stringify(item)}`).join("") };
  const { text: lines, from } = insertLinesAfter(text, range[1], itemLines(items, outer + 2));
  const brackets = text.slice(range[0], range[1]);
  // The empty brackets go; what else stands on their line, a comment, stays.
  return { from: range[0], until: from, text: text.slice(range[0], from).replace(brackets, "") + lines };
}

/** Entries as lines, with their dashes at the given indent. Long sentences stay on one line. */
const itemLines = (items: readonly Item[], indent: number): readonly string[] =>
  items.flatMap((item) => {
    const lines = stringify(item, { version: "1.2", lineWidth: 0 }).trimEnd().split("\n");
    return lines.map((line, at) => (line === "" ? "" : `${" ".repeat(indent)}${at === 0 ? "- " : "  "}${line}`));
  });

/** For a file written as one pair of braces: the library writes it anew, comments included. */
function rewritten(document: Document, key: string, items: readonly Item[]): string {
  const copy = document.clone();
  for (const item of items) copy.addIn([key], copy.createNode(item));
  return copy.toString({ lineWidth: 0 });
}
