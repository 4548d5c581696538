import { inertText } from "../../packages/core/src/text/inert.ts";

/** Which lines of two texts are equal: pairs of line numbers, from 0, in order (longest common subsequence). */
export function equalLines(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const lengthAt = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = a.length - 1; row >= 0; row -= 1) {
    for (let column = b.length - 1; column >= 0; column -= 1) {
      const length =
        a[row] === b[column] ? 1 + lengthAt(row + 1, column + 1) : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
      lengths[row]?.splice(column, 1, length);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < a.length && column < b.length) {
    if (a[row] === b[column]) pairs.push([row++, column++]);
    else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** The marked lines, each with the lines it stands below, so that the place shows and YAML stays YAML. */
export function yamlSnippet(lines: readonly string[], marked: ReadonlySet<number>): string {
  const shown = new Set<number>();
  for (const line of marked) {
    let indent = Number.POSITIVE_INFINITY;
    for (let at = line; at >= 0 && indent > 0; at -= 1) {
      const own = indentOf(lines[at] ?? "");
      if (own >= indent) continue;
      shown.add(at);
      indent = own;
    }
  }
  return linesOf(lines, shown);
}

/** The marked rows below the headings. */
export function csvSnippet(lines: readonly string[], marked: ReadonlySet<number>): string {
  return linesOf(lines, new Set([0, ...marked]));
}

const linesOf = (lines: readonly string[], shown: ReadonlySet<number>): string =>
  lines
    .filter((_, at) => shown.has(at))
    .map(inertText)
    .join("\n");

const indentOf = (line: string): number => (line.trim() === "" ? Number.POSITIVE_INFINITY : line.length - line.trimStart().length);
