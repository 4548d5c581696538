/** Lines up columns by width in characters. The last column is not padded, so that no line ends in spaces. */
export function alignColumns(rows: readonly (readonly string[])[], right: readonly number[] = []): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, widthOf(cell));
  }
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const filler = " ".repeat((widths[at] ?? 0) - widthOf(cell));
        return right.includes(at) ? filler + cell : cell + filler;
      })
      .join("  ")
      .trimEnd(),
  );
}

/** Combining accents take no place of their own. */
function widthOf(text: string): number {
  return Array.from(text.normalize("NFC")).length;
}
