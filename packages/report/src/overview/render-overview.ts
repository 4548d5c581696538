import { listed, lowered } from "../format-nl.ts";
import type { GradeKind } from "../model/grade.ts";
import { audienceWord } from "../model/header.ts";
import type { OutcomeLine } from "../model/line.ts";
import type { Answers } from "../model/page-one.ts";
import { referenceText } from "../model/reference.ts";
import type { ReportModel } from "../model/report-model.ts";
import { outcomeParts } from "../outcome-parts.ts";
import { profileWords } from "../profile-nl.ts";
import { motionWords } from "../setting-in-motion-nl.ts";
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

/** The outcomes; nothing in a report without levels. */
function answerLines(answers: Answers, grades: GradeKind): readonly string[] {
  const overall = answers.overall.outcome;
  const open = answers.open.map(({ reference, outcome }) => item(`${referenceText(reference)}: ${lowered(outcome.word)}`));
  return [
    ...(overall === undefined ? [] : ["", fitted(`${terms.overall}: ${overall.word} (${outcomeParts(overall).join(", ")})`, width)]),
    "",
    words.overview.key(grades),
    ...counted(terms.good, answers.good.map(outcomeText)),
    ...counted(terms.improve, answers.improve.map(outcomeText)),
    ...counted(terms.other, answers.other.map(outcomeText)),
    ...counted(terms.open(grades), open, 3),
  ];
}

/** What a report without levels opens with. */
function obstacleLines({ obstacles }: ReportModel, said: string): readonly string[] {
  const lines = obstacles.map(({ text, level, solvedBy }) => item(`${level} · ${solvedBy}: ${text}`));
  const title = motionWords.obstacles.onPageOne;
  return ["", fitted(said, width), ...(lines.length === 0 ? ["", title, item(motionWords.obstacles.none)] : counted(title, lines))];
}

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
  const profile = header.facts.find(({ term }) => term === profileWords.heading);
  const lines = [
    fitted(header.title, width),
    fitted(`${header.subject} · ${header.status} · ${audienceWord(model.madeFor)}`, width),
    fitted(`${header.framework} (${header.frameworkStatus})`, width),
    ...(profile === undefined ? [] : [fitted(`${profile.term}: ${profile.text}`, width)]),
    ...(pageOne.provisional === undefined ? [] : ["", fitted(`${pageOne.heading}: ${words.overview.provisional(grades)}`, width)]),
    ...(pageOne.withoutLevels === undefined ? [] : obstacleLines(model, pageOne.withoutLevels)),
    ...(pageOne.answers === undefined ? [] : answerLines(pageOne.answers, grades)),
    ...part(
      terms.certainty,
      pageOne.certainty.map(({ text }) => item(text)),
      6,
    ),
    ...counted(terms.asks, asks, 3),
  ];
  return `${lines.join("\n")}\n`;
}
