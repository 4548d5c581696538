/** A Markdown table; the first row is its head. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `|${cells.map((cell) => (cell === "" ? " " : ` ${cell.replaceAll("|", "\\|")} `)).join("|")}|`);
  const [head = "", ...body] = lines;
  return [head, `|${"---|".repeat(rows[0]?.length ?? 0)}`, ...body].join("\n");
}
