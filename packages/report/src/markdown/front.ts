import { emptyAnswers } from "../empty-answers.ts";
import { firstRecommendations } from "../first-recommendations.ts";
import { listed, lowered } from "../format-nl.ts";
import type { MeasureView, RecommendationView } from "../model/asks.ts";
import type { GradeKind } from "../model/grade.ts";
import { audienceWord } from "../model/header.ts";
import type { OutcomeLine } from "../model/line.ts";
import type { Answers } from "../model/page-one.ts";
import type { ReportModel } from "../model/report-model.ts";
import { words } from "../words-nl.ts";
import { nodeBlocks } from "./decision.ts";
import { escaped } from "./escape.ts";
import { outcomeItem } from "./outcome.ts";
import { type Block, bold, facts, heading, link, list, prose, sectionLink, titled } from "./parts.ts";
import { obstacleList } from "./setting-in-motion.ts";

const terms = words.pageOne;

/** Title, subject, status, who, when, which framework. */
export const headBlocks = ({ header, madeFor }: ReportModel): readonly Block[] => [
  heading(1, header.title),
  `${bold(header.status)} · ${escaped(audienceWord(madeFor))}`,
  escaped(header.subject),
  ...facts([
    ...header.facts,
    { audience: "public", term: words.header.framework, text: `${header.framework} (${header.frameworkStatus})` },
  ]),
];

const answer = (title: string, lines: readonly OutcomeLine[], empty: string): readonly Block[] => [
  heading(3, title),
  ...(lines.length === 0 ? [empty] : list(lines.map(outcomeItem))),
];

const measureItem = ({ to, text, term }: MeasureView): string =>
  `${escaped(listed(to))} · ${bold(terms.measure)}, ${terms.before} ${term}: ${escaped(text)}`;
const recommendationItem = ({ to, text }: RecommendationView): string =>
  `${escaped(listed(to))} · ${terms.recommendation}: ${escaped(text)}`;

function answerBlocks(answers: Answers, grades: GradeKind): readonly Block[] {
  const empty = emptyAnswers(answers, grades);
  return [
    ...titled(terms.overall, nodeBlocks(answers.overall)),
    ...answer(terms.good, answers.good, empty.good),
    ...answer(terms.improve, answers.improve, empty.improve),
    ...(answers.other.length === 0 ? [] : answer(terms.other, answers.other, "")),
  ];
}

/** Page one. */
export function pageOneBlocks({ pageOne, obstacles, measures, recommendations, grades }: ReportModel): readonly Block[] {
  const { answers } = pageOne;
  const open = (answers?.open ?? []).map(({ reference, outcome }) => `${link(reference)}: ${lowered(escaped(outcome.word))}`);
  const { shown, rest } = firstRecommendations(recommendations);
  const asks = [
    ...measures.map(measureItem),
    ...shown.map(recommendationItem),
    ...(rest === 0 ? [] : [sectionLink(words.asks.heading, terms.moreRecommendations(rest))]),
  ];
  return [
    heading(2, pageOne.heading),
    ...prose(pageOne.provisional),
    ...(pageOne.withoutLevels === undefined ? [] : [escaped(pageOne.withoutLevels), ...obstacleList(obstacles)]),
    ...prose(pageOne.summary),
    ...(answers === undefined ? [] : answerBlocks(answers, grades)),
    heading(3, terms.certainty),
    ...facts(pageOne.certainty),
    ...titled(terms.open(grades), list(open)),
    heading(3, terms.asks),
    ...(asks.length === 0 ? [terms.noAsks] : list(asks)),
  ];
}
