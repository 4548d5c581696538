import { listed, lowered } from "../format-nl.ts";
import { audienceWord } from "../model/header.ts";
import type { OutcomeLine } from "../model/line.ts";
import { referenceText } from "../model/reference.ts";
import type { ReportModel } from "../model/report-model.ts";
import { outcomeParts } from "../outcome-parts.ts";
import { shapeGlyphs } from "../shapes.ts";
import { words } from "../words-nl.ts";
import { fitted } from "./plain-text.ts";

const width = 100;
const shownLines = 5;
const terms = words.pageOne;

const item = (text: string): string => fitted(`  ${text}`, width);

/** The name gives way when a line is too long, never what must stand beside the level. */
function outcomeText({ reference, outcome: { mark, word, stage, coverage, possible } }: OutcomeLine): string {
  const glyph = mark === undefined ? " " : mark.open ? shapeGlyphs[mark.shape].open : shapeGlyphs[mark.shape].filled;
  const before = `  ${glyph} ${word}: `;
  const after = ` (${[stage, coverage, possible].filter((part) => part !== undefined).join(", ")})`;
  return fitted(`${before}${fitted(referenceText(reference), Math.max(8, width - before.length - after.length))}${after}`, width);
}

/** A title with the first lines below it, and how many there are more. */
function part(title: string, lines: readonly string[], shown = shownLines): readonly string[] {
  const rest = lines.length - shown;
  const more = rest > 0 ? [item(words.overview.more(rest))] : [];
  return lines.length === 0 ? [] : ["", title, ...lines.slice(0, shown), ...more];
}

const counted = (title: string, lines: readonly string[], shown?: number): readonly string[] =>
  part(`${title} (${lines.length})`, lines, shown);

/**
 * Page one as plain text for a terminal: no colour, at most 100 wide, short enough for one screen.
 *
 * @example renderOverview(reportModel(assessment))
 */
export function renderOverview(model: ReportModel): string {
  const { header, pageOne, measures, recommendations, grades } = model;
  const asks = [
    ...measures.map(({ to, text, term }) => item(`${terms.measure}, ${terms.before} ${term}, ${listed(to)}: ${text}`)),
    ...recommendations.map(({ to, text }) => item(`${terms.recommendation}, ${listed(to)}: ${text}`)),
  ];
  const open = pageOne.open.map(({ reference, outcome }) => item(`${referenceText(reference)}: ${lowered(outcome.word)}`));
  const overall = pageOne.overall.outcome;
  const lines = [
    fitted(header.title, width),
    fitted(`${header.subject} · ${header.status} · ${audienceWord(model.madeFor)}`, width),
    fitted(`${header.framework} (${header.frameworkStatus})`, width),
    ...(pageOne.provisional === undefined ? [] : ["", fitted(`${pageOne.heading}: ${words.overview.provisional(grades)}`, width)]),
    ...(overall === undefined ? [] : ["", fitted(`${terms.overall}: ${overall.word} (${outcomeParts(overall).join(", ")})`, width)]),
    "",
    words.overview.key(grades),
    ...counted(terms.good, pageOne.good.map(outcomeText)),
    ...counted(terms.improve, pageOne.improve.map(outcomeText)),
    ...counted(terms.other, pageOne.other.map(outcomeText)),
    ...counted(terms.open(grades), open, 3),
    ...part(
      terms.certainty,
      pageOne.certainty.map(({ text }) => item(text)),
      6,
    ),
    ...counted(terms.asks, asks, 3),
  ];
  return `${lines.join("\n")}\n`;
}
