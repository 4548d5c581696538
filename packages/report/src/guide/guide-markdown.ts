import { escaped } from "../markdown/escape.ts";
import { type Block, bold, facts, heading, list, prose } from "../markdown/parts.ts";
import { referenceText } from "../model/reference.ts";
import { type CriterionOfGuide, factsOf, type Guide, leftOutOf, openingOf, type Talk } from "./guide-parts.ts";
import { guideWords as words } from "./guide-words-nl.ts";

function criterionBlocks(criterion: CriterionOfGuide, talk: Talk): readonly Block[] {
  const { good, questions, indicators } = criterion;
  const looks = indicators.map(({ text, shows }) => `${escaped(text)} (${words.shows(shows, talk)})`);
  return [
    heading(3, referenceText(criterion)),
    ...(good === undefined ? [] : [bold(words.good), ...prose(good)]),
    bold(words.questions),
    questions.map((question, place) => `${place + 1}. ${escaped(question)}\n   - ${words.answer}:`).join("\n"),
    ...(looks.length === 0 ? [] : [bold(words.indicators), ...list(looks)]),
  ];
}

/** The same page in Markdown, to fill in on a screen. */
export function guideMarkdown(guide: Guide): string {
  const talk = guide.for;
  const blocks = [
    heading(1, words.title[talk]),
    escaped(guide.inspection?.title ?? guide.framework.title),
    heading(2, words.begin),
    ...list(words.fields[talk].map((field) => `${bold(field)}:`)),
    ...list(openingOf(guide).map(escaped)),
    ...(talk === "citizen" ? [`☐ ${words.consent}`] : []),
    escaped(words.note[talk]),
    words.noJudgement,
    ...(guide.themes.length === 0 ? [words.nothing] : []),
    ...guide.themes.flatMap((theme) => [
      heading(2, referenceText(theme)),
      ...prose(theme.question),
      ...theme.criteria.flatMap((criterion) => criterionBlocks(criterion, talk)),
    ]),
    heading(2, words.close),
    ...list(words.closing[talk].map(escaped)),
    `${bold(words.remarks)}`,
    heading(2, words.about),
    ...facts(factsOf(guide)),
    ...leftOutOf(guide).map(escaped),
  ];
  return `${blocks.join("\n\n")}\n`;
}
