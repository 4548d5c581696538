import { listed } from "../format-nl.ts";
import type { DifferenceRow } from "../model/differences.ts";
import type { ReportModel } from "../model/report-model.ts";
import { namesAssessors } from "../model/source-list.ts";
import type { WorkingItem } from "../model/works.ts";
import { outcomeParts } from "../outcome-parts.ts";
import { allGradedText, profileWords } from "../profile-nl.ts";
import { sourceHeads } from "../source-heads.ts";
import { supervisionWords } from "../supervision-nl.ts";
import { words } from "../words-nl.ts";
import { escaped } from "./escape.ts";
import { observationItem } from "./observation.ts";
import { type Block, bold, facts, heading, level, link, list, prose, table } from "./parts.ts";

const workingGroup = (title: string, items: readonly WorkingItem[]): readonly Block[] =>
  items.length === 0
    ? []
    : [
        heading(3, title),
        ...list(items.map(({ observation, reference }) => observationItem(observation, reference === undefined ? [] : [link(reference)]))),
      ];

/** What helps and what hinders. */
export const workingBlocks = ({ working: { helps, hinders, examples } }: ReportModel): readonly Block[] => [
  heading(2, words.working.heading),
  ...(helps.length + hinders.length + examples.length === 0 ? [words.working.nothing] : []),
  ...workingGroup(words.working.helps, helps),
  ...workingGroup(words.working.hinders, hinders),
  ...workingGroup(words.working.examples, examples),
];

/** Who was not seen. */
export const notSeenBlocks = ({ notSeen }: ReportModel): readonly Block[] => [
  heading(2, words.notSeen.heading),
  ...prose(notSeen.text ?? words.notSeen.nothing),
  ...facts(notSeen.facts),
];

/** What has no level. */
export const notAssessedBlocks = ({ notAssessed, approach, grades }: ReportModel): readonly Block[] =>
  notAssessed === undefined
    ? []
    : [
        heading(2, words.notAssessed.heading),
        ...(notAssessed.length === 0 ? [allGradedText(grades, approach.profile !== undefined)] : []),
        ...table(
          words.notAssessed.caption(grades),
          [words.notAssessed.about, words.outcome.grade(grades), words.notAssessed.why],
          notAssessed.map(({ reference, outcome }) => [
            link(reference),
            escaped(outcome.word),
            outcomeParts(outcome).map(escaped).join("; "),
          ]),
        ),
      ];

const outside = (isOutside: boolean | undefined): string => (isOutside === true ? ` (${words.outcome.outsideRoom})` : "");

const differenceRows = ({ reference, isDifferent, isSplit, ratings, consensus }: DifferenceRow): readonly (readonly string[])[] => [
  [`**${link(reference)}**${isDifferent ? ` (${isSplit ? words.differences.split : words.differences.different})` : ""}`, "", "", ""],
  ...ratings.map(({ assessor, word, mark, outsideRoom, because }) => [
    "",
    escaped(assessor),
    `${level(word, mark)}${outside(outsideRoom)}`,
    escaped(because ?? ""),
  ]),
  ...(consensus === undefined
    ? []
    : [
        [
          "",
          escaped(`${words.differences.together}: ${consensus.who ?? ""}, ${consensus.date}`),
          `${level(consensus.word, consensus.mark)}${outside(consensus.outsideRoom)}`,
          escaped(consensus.because),
        ],
      ]),
];

/** What each assessor gave, and what they agreed. */
export const differenceBlocks = ({ differences, grades }: ReportModel): readonly Block[] =>
  differences === undefined
    ? []
    : [
        heading(2, words.differences.heading),
        words.differences.lead,
        `${bold(differences.closed)}${differences.isComplete ? "" : ` ${words.differences.blind}`}`,
        ...table(
          words.differences.caption,
          [words.glance.criterion, words.differences.assessor, words.outcome.grade(grades), words.differences.because],
          differences.rows.flatMap(differenceRows),
        ),
      ];

const responsesText = ({ responses = [] }: ReportModel["recommendations"][number]): string =>
  responses.map(({ party, date, text }) => `${party}, ${date}: ${text}`).join("; ");

/** What is demanded, and apart from it what is advised. */
export function askBlocks({ measures, recommendations }: ReportModel): readonly Block[] {
  const terms = words.asks;
  const hasResponses = recommendations.some(({ responses }) => responses !== undefined);
  const about = (references: ReportModel["measures"][number]["about"]) => references.map(link).join(", ");
  return [
    heading(2, terms.heading),
    ...(measures.length + recommendations.length === 0 ? [words.pageOne.noAsks] : []),
    ...table(
      terms.measuresCaption,
      [terms.id, terms.to, terms.text, terms.term, terms.check, terms.about],
      measures.map((one) => [...[one.id, listed(one.to), one.text, one.term, one.check].map(escaped), about(one.about)]),
    ),
    ...table(
      terms.recommendationsCaption,
      [terms.id, terms.to, terms.text, ...(hasResponses ? [supervisionWords.responses] : []), terms.about],
      recommendations.map((one) => [
        ...[one.id, listed(one.to), one.text, ...(hasResponses ? [responsesText(one)] : [])].map(escaped),
        about(one.about),
      ]),
    ),
  ];
}

/** With what this was made. */
export function accountBlocks({ account, sources = [], madeFor }: ReportModel): readonly Block[] {
  const terms = words.account;
  const publication = ({ text, url, note }: (typeof account.publications)[number]) =>
    [escaped(text), ...(url === undefined ? [] : [escaped(url)]), ...(note === undefined ? [] : [escaped(note)])].join(" · ");
  return [
    heading(2, terms.heading),
    terms.lead,
    // The derivation names cases and assessors, so only an internal reader has it.
    ...(madeFor === "internal" ? [`${terms.derivationBefore}[${terms.derivationFile}](${terms.derivationFile}).`] : []),
    ...facts(account.facts),
    ...(account.departures.length === 0 ? [] : [heading(3, terms.departures), ...list(account.departures.map(escaped))]),
    ...(account.profileNotes.length === 0 ? [] : [heading(3, profileWords.notes), ...list(account.profileNotes.map(escaped))]),
    ...(account.publications.length === 0 ? [] : [heading(3, terms.publications), ...list(account.publications.map(publication))]),
    ...table(
      terms.sourcesCaption,
      sourceHeads(sources),
      sources.map((one) => {
        const kind = one.title === undefined ? one.kind : `${one.kind}: ${one.title}`;
        const by = namesAssessors(sources) ? [one.by ?? ""] : [];
        return [one.id, kind, one.date, one.announced, one.case ?? "", ...by, String(one.observations), one.reference ?? ""].map(escaped);
      }),
    ),
  ];
}
