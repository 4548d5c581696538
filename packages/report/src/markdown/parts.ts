import type { Fact } from "../model/fact.ts";
import type { Mark } from "../model/mark.ts";
import { mentionText, type Reference, referenceText } from "../model/reference.ts";
import { paragraphs } from "../paragraphs.ts";
import { rebuttalWords } from "../rebuttal-nl.ts";
import { shapeGlyphs } from "../shapes.ts";
import { escaped } from "./escape.ts";

/** A piece of Markdown that stands between empty lines: a heading, a paragraph, a list, a table. */
export type Block = string;

export const heading = (level: 1 | 2 | 3, text: string): Block => `${"#".repeat(level)} ${escaped(text)}`;
export const bold = (text: string): string => `**${escaped(text)}**`;
export const list = (items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [items.map((item) => `- ${item}`).join("\n")];
export const prose = (text: string | undefined): readonly Block[] => (text === undefined ? [] : paragraphs(text).map(escaped));
export const titled = (title: string, blocks: readonly Block[]): readonly Block[] => (blocks.length === 0 ? [] : [bold(title), ...blocks]);

/** The title of a passage with the number by which a party can name it. */
export const numbered = (title: string, number: string | undefined): string =>
  number === undefined ? title : `${title} (${rebuttalWords.passage} ${number})`;

export const facts = (items: readonly Fact[]): readonly Block[] => list(items.map(({ term, text }) => `${bold(term)}: ${escaped(text)}`));

/** A table with its caption above it. Cells are Markdown already. */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): readonly Block[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => (cell === "" ? "–" : cell)).join(" | ")} |`;
  return [bold(caption), [line(heads.map(escaped)), line(heads.map(() => "---")), ...rows.map(line)].join("\n")];
}

// GitHub makes the fragment of a heading from its text: small letters, digits and hyphens remain.
const fragment = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");

/** A link to a section by its heading. */
export const sectionLink = (section: string, text: string): string => `[${escaped(text)}](#${fragment(section)})`;

/** A link to the heading of a criterion or theme; only its name where it has none. */
export function link(reference: Reference): string {
  if (reference.isOutside === true) return escaped(mentionText(reference));
  const text = referenceText(reference);
  return sectionLink(text, text);
}

/** A level with its mark. */
export function level(word: string, mark: Mark | undefined): string {
  if (mark === undefined) return escaped(word);
  const glyph = shapeGlyphs[mark.shape];
  return `${mark.open ? glyph.open : glyph.filled} ${escaped(word)}`;
}
