import type { OutcomeLine } from "../model/line.ts";
import type { MatrixCell } from "../model/matrix.ts";
import type { ReportModel } from "../model/report-model.ts";
import type { Shortfall } from "../model/statutory.ts";
import { profileWords } from "../profile-nl.ts";
import { voiceGlyphs } from "../shapes.ts";
import { shortfallParts } from "../shortfall-parts.ts";
import { supervisionWords } from "../supervision-nl.ts";
import { words } from "../words-nl.ts";
import { escaped } from "./escape.ts";
import { outcomeItem } from "./outcome.ts";
import { type Block, bold, facts, heading, level, link, list, prose, table } from "./parts.ts";

const terms = words.approach;

const shortfallItem = (item: Shortfall): string => {
  const name = `${link(item.reference)}${item.party === undefined ? "" : ` (${escaped(item.party)})`}`;
  return [`${name}: **${level(item.word, item.mark)}**`, ...shortfallParts(item).map(escaped)].join(" · ");
};

/** Shortfalls that somebody put on record, with who and why. */
const shortfallBlocks = (title: string, items: readonly Shortfall[], lead?: string): readonly Block[] =>
  items.length === 0 ? [] : [heading(3, title), ...(lead === undefined ? [] : [lead]), ...list(items.map(shortfallItem))];

/** Statutory shortfalls, apart; and what was adopted apart from what was only seen or said. */
export function statutoryBlocks({ statutory }: ReportModel): readonly Block[] {
  const own = supervisionWords.statutory;
  const group = (title: string, lines: readonly OutcomeLine[]) =>
    lines.length === 0 ? [] : [heading(3, title), ...list(lines.map(outcomeItem))];
  return [
    heading(2, words.statutory.heading),
    words.statutory.lead,
    bold(statutory.sentence),
    ...shortfallBlocks(own.adopted, statutory.adopted),
    ...group(own.rated, statutory.rated),
    ...shortfallBlocks(own.remarks, statutory.remarks, own.remarksLead),
    ...group(words.statutory.notSeen, statutory.notSeen),
    ...group(words.statutory.undecided, statutory.undecided),
    ...group(words.statutory.notExamined, statutory.notExamined),
  ];
}

/** Why, what was asked, of whom and how. */
export function approachBlocks({ approach }: ReportModel): readonly Block[] {
  const { question, subQuestions, parties, sources, profile, plan = [], cases = [] } = approach;
  const isCounted = sources.some(({ number }) => number !== undefined);
  return [
    heading(2, terms.heading),
    ...facts(approach.facts),
    heading(3, terms.question),
    ...prose(question),
    ...(subQuestions.length === 0
      ? []
      : [heading(3, terms.subQuestions), ...list(subQuestions.map((one) => `${bold(one.inspectorate)}: ${escaped(one.question)}`))]),
    ...(profile === undefined ? [] : [heading(3, profileWords.heading), ...facts(profile)]),
    ...table(
      terms.parties,
      [terms.party, terms.kind, terms.roles],
      parties.map(({ name, kind, roles }) => [name, kind, roles].map(escaped)),
    ),
    ...approach.bothRoles.map(escaped),
    ...(sources.length === 0 ? [terms.noSources] : []),
    ...table(
      terms.sources,
      isCounted ? [terms.source, terms.number, terms.announced] : [terms.source],
      sources.map(({ kind, number, announced }) => [kind, ...(isCounted ? [String(number ?? ""), announced ?? ""] : [])].map(escaped)),
    ),
    ...table(
      terms.plan,
      [words.glance.criterion, terms.planned],
      plan.map(({ reference, kinds }) => [link(reference), escaped(kinds)]),
    ),
    ...table(
      terms.cases,
      [terms.case, terms.domains, terms.consent],
      cases.map(({ id, domains, consent }) => [id, domains, consent].map(escaped)),
    ),
  ];
}

const matrixCell = ({ picture, voice, citizen }: MatrixCell): string => {
  if (picture === undefined || voice === undefined) return words.matrix.nothing;
  return `${voiceGlyphs[voice]} ${picture}${citizen === undefined ? "" : ` (${words.matrix.citizen}: ${citizen})`}`;
};

/** Cases beside criteria. */
export const matrixBlocks = ({ matrix }: ReportModel): readonly Block[] =>
  matrix === undefined
    ? []
    : [
        heading(2, words.matrix.heading),
        ...(matrix.cases.length === 0 ? [words.matrix.noCases] : []),
        ...(matrix.cases.length === 0
          ? []
          : table(
              words.matrix.caption,
              [words.glance.criterion, ...matrix.cases],
              matrix.rows.map(({ reference, cells }) => [link(reference), ...cells.map(matrixCell)]),
            )),
      ];
