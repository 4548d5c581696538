import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, type Node, type Pair, parseDocument } from "yaml";
import { root } from "../support/example.ts";
import type { Example } from "./example.ts";
import type { FieldsOf } from "./fields.ts";

/** What a person wrote of one operator, in `docs/operators/<name>.yaml`. */
export interface Operator {
  readonly name: string;
  readonly title: string;
  readonly what: string;
  /** The files that carry it out, below `packages/core/src`. */
  readonly code: readonly string[];
  readonly fields: readonly FieldsOf[];
  readonly examples: readonly Example[];
  /** How a part of the file is written, `["examples", 0, "outcome"]`: its key and all below it, set in no further than need be. */
  textOf(path: readonly (string | number)[]): string | undefined;
}

/** Every operator, in the order of the algebra: from a value to a level, and what happens to that level. */
export const operatorNames = [
  "value",
  "sum",
  "weighted-mean",
  "power-mean",
  "percentage-of-maximum",
  "rank",
  "count-share-some-every-none",
  "bands",
  "ladder",
  "limit",
  "shift",
  "table",
  "missing",
  "room",
  "round",
  "groups",
  "none",
] as const;

export const folder = join(root, "docs/operators");

/** Names of the files with this ending. */
export const filesEnding = (ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();

export function readOperator(name: string): Operator {
  const text = readFileSync(join(folder, `${name}.yaml`), "utf8");
  const document = parseDocument(text);
  if (document.errors[0]) throw document.errors[0];
  const data = document.toJS() as Omit<Operator, "name" | "textOf">;
  return {
    ...data,
    name,
    textOf(path) {
      const holder = document.getIn(path.slice(0, -1), true);
      const pair = isMap(holder) ? holder.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
      return pair && sliceOf(text, pair as Pair<Node, Node>);
    },
  };
}

function sliceOf(text: string, { key, value }: Pair<Node, Node>): string {
  const start = key.range?.[0] ?? 0;
  const end = value?.range?.[1] ?? start;
  const indent = start - (text.lastIndexOf("\n", start) + 1);
  return text
    .slice(start, end)
    .trimEnd()
    .split("\n")
    .map((line, index) => (index === 0 ? line : line.slice(Math.min(indent, line.length - line.trimStart().length))))
    .join("\n");
}
