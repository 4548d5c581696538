import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import { checkValue } from "./check-characters.ts";
import type { LineIndex, Range } from "./line-index.ts";
import type { Part, Places } from "./places.ts";
import { type TextProblem, textProblem } from "./problem.ts";

interface Reading {
  readonly lines: LineIndex;
  readonly places: Places;
  readonly problems: TextProblem[];
}

interface Where {
  readonly parent?: object;
  readonly at?: string | number;
}

/**
 * Turns a composed node into plain values and remembers where each object and list stands.
 * Objects have no prototype: a key such as `constructor` finds only what the file says.
 */
export function readNode(node: unknown, reading: Reading, where: Where = {}): unknown {
  if (isMap(node)) return readMap(node, reading, where);
  if (isSeq(node)) return readList(node, reading, where);
  if (isScalar(node)) return readScalar(node, reading);
  return null;
}

function readMap(node: YAMLMap, reading: Reading, where: Where): object {
  const { lines, places, problems } = reading;
  const result: Record<string, unknown> = Object.create(null);
  places.register(result, { ...where, lines, range: rangeOf(node), part: (key) => partOf(pairOf(node, key)) });
  for (const pair of node.items) {
    const key = readKey(pair, reading);
    if (key === undefined) continue;
    if (key in result) {
      const related = [{ note: "first-used-here", span: lines.span(rangeOf(pairOf(node, key)?.key)) }] as const;
      problems.push(textProblem("yaml/duplicate-key", { key }, lines.span(rangeOf(pair.key)), related));
      readNode(pair.value, reading, where);
      continue;
    }
    result[key] = readNode(pair.value, reading, { parent: result, at: key });
  }
  return result;
}

function readList(node: YAMLSeq, reading: Reading, where: Where): readonly unknown[] {
  const { lines, places } = reading;
  const result: unknown[] = [];
  const part = (at: string | number): Part | undefined => {
    const item = typeof at === "number" ? node.items[at] : undefined;
    return item === undefined ? undefined : { value: rangeOf(item) };
  };
  places.register(result, { ...where, lines, range: rangeOf(node), part });
  node.items.forEach((item, at) => {
    result.push(readNode(item, reading, { parent: result, at }));
  });
  return result;
}

/** The key as text; undefined, with a problem, when it cannot be a key of ours. */
function readKey(pair: Pair, reading: Reading): string | undefined {
  const { key } = pair;
  const { lines, problems } = reading;
  const span = lines.span(rangeOf(key));
  if (isAlias(key)) return undefined;
  if (!isScalar(key) || typeof key.value !== "string") {
    problems.push(textProblem("yaml/key-not-text", { found: lines.source.text.slice(...rangeOf(key)) }, span));
    readNode(pair.value, reading);
    return undefined;
  }
  if (key.type === "PLAIN" && key.value === "<<") {
    problems.push(textProblem("yaml/merge-key", {}, span));
    return undefined;
  }
  if (key.value === "__proto__") {
    problems.push(textProblem("yaml/reserved-key", { key: key.value }, span));
    return undefined;
  }
  readScalar(key, reading);
  return key.value;
}

function readScalar(node: Scalar, { lines, problems }: Reading): unknown {
  const { value } = node;
  if (typeof value === "number" && !isExact(value, node.source ?? "")) {
    problems.push(textProblem("yaml/number-too-precise", { found: node.source ?? String(value) }, lines.span(rangeOf(node))));
  }
  // Only escapes can bring in a character that is not in the text itself.
  if (typeof value === "string" && node.type === "QUOTE_DOUBLE") {
    const bad = checkValue(value, lines, rangeOf(node));
    if (bad) problems.push(bad);
  }
  return value;
}

/** Whether a number reads back as it was written: fifteen significant digits always do, more may not. */
function isExact(value: number, written: string): boolean {
  if (!Number.isFinite(value)) return false;
  if (/^0[xo]/.test(written)) return Number.isSafeInteger(value);
  const digits = (written.split(/e/i)[0] ?? "").replace(/[^0-9]/g, "").replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return true;
  return significant.length <= 15 && Math.abs(value) > smallestExact;
}

/** Below about 1e-307 a number loses digits of its own accord. */
const smallestExact = 1e-300;

/** The first pair with a key: of a key that is there twice, the first counts. */
function pairOf(node: YAMLMap, key: string | number): Pair | undefined {
  return node.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function partOf(pair: Pair | undefined): Part | undefined {
  if (!pair) return undefined;
  const key = rangeOf(pair.key);
  const value = pair.value as Node | null;
  return { key, value: value?.range ? rangeOf(value) : [key[1], key[1]] };
}

function rangeOf(node: unknown): Range {
  const range = (node as Node | null | undefined)?.range;
  return range ? [range[0], range[1]] : [0, 0];
}
