import { audienceWord } from "../model/header.ts";
import { referenceText } from "../model/reference.ts";
import type { ReportModel } from "../model/report-model.ts";
import type { ThemeView } from "../model/theme.ts";
import { rebuttalWords } from "../rebuttal-nl.ts";
import { words } from "../words-nl.ts";
import { approachBlocks, matrixBlocks, statutoryBlocks } from "./approach.ts";
import { accountBlocks, askBlocks, differenceBlocks, notAssessedBlocks, notSeenBlocks, workingBlocks } from "./back.ts";
import { byCatchBlocks } from "./by-catch.ts";
import { criterionBlocks } from "./criterion.ts";
import { nodeBlocks } from "./decision.ts";
import { escaped } from "./escape.ts";
import { followUpBlocks } from "./follow-up.ts";
import { headBlocks, pageOneBlocks } from "./front.ts";
import { glanceBlocks } from "./glance.ts";
import { type Block, heading, numbered, prose, titled } from "./parts.ts";
import { rebuttalBlocks, viewBlocks } from "./rebuttal.ts";
import { lessonBlocks, obstacleBlocks, signalBlocks } from "./setting-in-motion.ts";
import { actionBlocks, deviationBlocks, partyMatrixBlocks } from "./supervision.ts";

const themeBlocks = ({ reference, question, node, conclusion, criteria, passages }: ThemeView): readonly Block[] => [
  heading(2, referenceText(reference)),
  ...prose(question),
  ...nodeBlocks(node),
  ...(passages?.outcome === undefined ? [] : [escaped(`${rebuttalWords.passage} ${passages.outcome}`)]),
  ...titled(numbered(words.findings.conclusion, passages?.conclusion), prose(conclusion)),
  ...criteria.flatMap(criterionBlocks),
];

const trialBlocks = ({ trial }: ReportModel): readonly Block[] =>
  trial.length === 0 ? [] : [heading(2, words.trial.heading), words.trial.lead, ...trial.flatMap(criterionBlocks)];

/**
 * The report in GitHub-flavoured Markdown: the same facts as the HTML, without raw HTML; what people wrote is escaped.
 *
 * @example renderMarkdown(reportModel(assessment))
 */
export function renderMarkdown(model: ReportModel): string {
  const blocks = [
    ...headBlocks(model),
    ...pageOneBlocks(model),
    ...glanceBlocks(model),
    ...partyMatrixBlocks(model),
    ...statutoryBlocks(model),
    ...approachBlocks(model),
    ...matrixBlocks(model),
    ...model.themes.flatMap(themeBlocks),
    ...workingBlocks(model),
    ...obstacleBlocks(model),
    ...notSeenBlocks(model),
    ...notAssessedBlocks(model),
    ...differenceBlocks(model),
    ...deviationBlocks(model),
    ...followUpBlocks(model),
    ...askBlocks(model),
    ...actionBlocks(model),
    ...signalBlocks(model),
    ...lessonBlocks(model),
    ...rebuttalBlocks(model),
    ...trialBlocks(model),
    ...byCatchBlocks(model),
    ...accountBlocks(model),
    ...viewBlocks(model),
    ...(model.madeFor === "internal" ? [] : [words.page.notForAll]),
    `${escaped(model.header.status)} · ${audienceWord(model.madeFor)} · ${escaped(model.header.framework)}`,
  ];
  return `${blocks.join("\n\n")}\n`;
}
