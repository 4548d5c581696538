import type { StripBlock, StripItem } from "../model/strip.ts";
import { words } from "../words-nl.ts";
import { textWidth, wrapped } from "./wrap.ts";

export const fontSize = 14;
export const lineHeight = 18;
export const markSize = 16;
const slotWidth = 36;
const slotHeight = 40;
const themeWidth = 190;
const columnWidth = 104;
const padding = 12;
// A printed number fits below its mark, a title does not.
const shortName = 5;

export interface PlacedItem extends StripItem {
  readonly x: number;
  readonly y: number;
  readonly isNamed: boolean;
}

export interface PlacedColumn {
  readonly lines: readonly string[];
  readonly x: number;
}

export interface PlacedRow {
  readonly lines: readonly string[];
  readonly y: number;
  readonly height: number;
  readonly items: readonly PlacedItem[];
}

/** Where everything of a strip stands. */
export interface StripLayout {
  readonly width: number;
  readonly height: number;
  readonly headHeight: number;
  readonly columns: readonly PlacedColumn[];
  readonly rows: readonly PlacedRow[];
}

/** Rows and columns grow with their words: no label is ever cut off. */
export function layoutOf(block: StripBlock): StripLayout {
  const labels = [...block.columns.map(({ label }) => label), words.glance.none];
  const longest = Math.max(...labels.flatMap((label) => label.split(/\s+/)).map((word) => textWidth(word, fontSize)));
  const column = Math.max(columnWidth, Math.ceil(longest) + padding);
  const themeWords = block.rows.flatMap(({ theme }) => theme.split(/\s+/)).map((word) => textWidth(word, fontSize));
  const first = Math.max(themeWidth, Math.ceil(Math.max(0, ...themeWords)) + padding);
  const columns = labels.map((label, place) => ({
    lines: wrapped(label, column - padding, fontSize),
    x: first + column * (place + 0.5),
  }));
  const headHeight = Math.max(...columns.map(({ lines }) => lines.length)) * lineHeight + padding;
  const perLine = Math.floor((column - padding) / slotWidth);
  let y = headHeight;
  const rows = block.rows.map((row) => {
    const lines = wrapped(row.theme, first - padding * 2, fontSize);
    const slots = Math.max(1, ...row.cells.map(({ items }) => Math.ceil(items.length / perLine)));
    const height = Math.max(lines.length * lineHeight, slots * slotHeight) + padding;
    const top = y;
    y += height;
    const items = row.cells.flatMap((cell, place) => placed(cell.items, columns[place]?.x ?? 0, top + height / 2, perLine));
    return { lines, y: top, height, items };
  });
  return { width: first + column * labels.length, height: y, headHeight, columns, rows };
}

/** The marks of one cell, centred, in lines of at most `perLine`. */
function placed(items: readonly StripItem[], x: number, middle: number, perLine: number): readonly PlacedItem[] {
  const lines = Math.ceil(items.length / perLine);
  return items.map((item, place) => {
    const line = Math.floor(place / perLine);
    const inLine = Math.min(perLine, items.length - line * perLine);
    const isNamed = item.name.length <= shortName;
    return {
      ...item,
      isNamed,
      x: x + ((place % perLine) - (inLine - 1) / 2) * slotWidth,
      y: middle + (line - (lines - 1) / 2) * slotHeight - (isNamed ? 7 : 0),
    };
  });
}
