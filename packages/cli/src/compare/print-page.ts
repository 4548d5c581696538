import type { Style } from "../print.ts";
import { alignColumns } from "../status/table.ts";
import type { Page, Section } from "./page.ts";

/** For a terminal. */
export function pageAsText({ title, sections }: Page, paint: (style: Style, text: string) => string): string {
  const lines = sections.flatMap(({ heading, lead, table, lines: list = [] }) => [
    "",
    paint("bold", heading),
    ...(lead === undefined ? [] : [lead]),
    ...(table ? tableAsText(table) : []),
    ...list.flatMap(({ text, below = [] }) => [`  - ${text}`, ...below.map((line) => `      ${line}`)]),
  ]);
  return `${[paint("bold", title), ...lines].join("\n")}\n`;
}

/** Wider than this, a table breaks over lines on most screens. */
const widest = 110;

/** In columns; or, where those are too wide, each row by itself with its cells below it. */
function tableAsText({ heads, rows }: NonNullable<Section["table"]>): readonly string[] {
  const aligned = alignColumns([heads, ...rows]);
  if (aligned.every((row) => row.length <= widest)) return aligned.map((row) => `  ${row}`);
  const [, ...others] = heads;
  return rows.flatMap(([first = "", ...cells]) => [
    `  - ${first}`,
    ...alignColumns(others.map((head, at) => [head, cells[at] ?? ""])).map((line) => `      ${line}`),
  ]);
}

/** The same in Markdown. What people wrote is escaped, so that it cannot become a heading, a table or a link. */
export function pageAsMarkdown({ title, sections }: Page): string {
  return `${[`# ${escaped(title)}`, ...sections.flatMap(blocksOf)].join("\n\n")}\n`;
}

function blocksOf({ heading, lead, table, lines = [] }: Section): readonly string[] {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => escaped(cell)).join(" | ")} |`;
  const list = lines.flatMap(({ text, below = [] }) => [`- ${escaped(text)}`, ...below.map((line) => `  - ${escaped(line)}`)]);
  return [
    `## ${escaped(heading)}`,
    ...(lead === undefined ? [] : [escaped(lead)]),
    ...(table ? [[row(table.heads), `|${table.heads.map(() => "---|").join("")}`, ...table.rows.map(row)].join("\n")] : []),
    ...(list.length === 0 ? [] : [list.join("\n")]),
  ];
}

export const escaped = (text: string): string => oneLine(text).replaceAll(/[\\`*_[\]<>|#~&]/g, "\\$&");
export const oneLine = (text: string): string => text.trim().replaceAll(/\s*\n\s*/g, " ");
