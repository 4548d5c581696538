import type { DeviationRow } from "../model/deviations.ts";
import type { PartyCell, PartyRow } from "../model/party-matrix.ts";
import type { ReportModel } from "../model/report-model.ts";
import { supervisionWords } from "../supervision-nl.ts";
import { words } from "../words-nl.ts";
import { escaped } from "./escape.ts";
import { type Block, bold, heading, level, link, table } from "./parts.ts";

const nameOf = ({ reference, title }: Pick<PartyRow, "reference" | "title">): string =>
  reference === undefined ? bold(title) : link(reference);

const cell = ({ word, mark, note }: PartyCell): string =>
  word === undefined ? supervisionWords.byParty.none : `${level(word, mark)}${note === undefined ? "" : ` (${note})`}`;

/** Parties beside themes. */
export function partyMatrixBlocks({ partyMatrix }: ReportModel): readonly Block[] {
  const terms = supervisionWords.byParty;
  if (partyMatrix === undefined) return [];
  return [
    heading(2, terms.heading),
    terms.lead,
    ...table(
      terms.caption,
      [terms.about, terms.whole, ...partyMatrix.parties],
      partyMatrix.rows.map((row) => [nameOf(row), cell(row.whole), ...row.cells.map(cell)]),
    ),
  ];
}

function deviationRow(row: DeviationRow): readonly string[] {
  const { proposal, room, consensus, judgement } = row;
  const said = [
    level(judgement.word, judgement.mark),
    ...(judgement.outsideRoom === true ? [words.outcome.outsideRoom] : []),
    ...(judgement.second === undefined ? [] : [`${words.findings.second}: ${escaped(judgement.second)}`]),
  ];
  return [
    nameOf(row),
    proposal === undefined ? "" : level(proposal.word, proposal.mark),
    escaped(room ?? ""),
    consensus === undefined ? "" : level(consensus.word, consensus.mark),
    said.join(" · "),
    escaped(judgement.because),
  ];
}

/** Where the team adopted something else than was proposed or agreed. */
export function deviationBlocks({ deviations }: ReportModel): readonly Block[] {
  const terms = supervisionWords.deviations;
  if (deviations === undefined) return [];
  return [
    heading(2, terms.heading),
    terms.lead,
    ...(deviations.length === 0 ? [terms.none] : []),
    ...table(
      terms.caption,
      [terms.about, terms.proposal, terms.room, terms.consensus, terms.judgement, terms.because],
      deviations.map(deviationRow),
    ),
  ];
}

/** What the authority does to set each party in motion. */
export function actionBlocks({ actions = [] }: ReportModel): readonly Block[] {
  const terms = supervisionWords.actions;
  if (actions.length === 0) return [];
  return [
    heading(2, terms.heading),
    terms.lead,
    ...actions.flatMap(({ party, steps }) => [
      heading(3, party),
      ...table(
        terms.caption,
        [terms.id, terms.step, terms.date, terms.text, terms.ground, terms.effect, terms.basis],
        steps.map(({ id, step, date, text, about, judged, effect, basis, observations = [], after }) => [
          escaped(id),
          [bold(step), ...(after === undefined ? [] : [escaped(after)])].join(" · "),
          escaped(date),
          escaped(text),
          [...(about === undefined ? [] : [link(about)]), ...(judged === undefined ? [] : [escaped(judged)])].join(" · "),
          escaped(effect ?? ""),
          [...(basis === undefined ? [] : [escaped(basis)]), ...observations.map(escaped)].join(" · "),
        ]),
      ),
    ]),
  ];
}
