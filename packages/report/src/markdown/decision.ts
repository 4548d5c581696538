import { listed } from "../format-nl.ts";
import type { PartyDecisionView, RemarkView } from "../model/by-party.ts";
import type { DecisionView } from "../model/decision.ts";
import type { FlipsView } from "../model/flips.ts";
import type { OutcomeView } from "../model/outcome.ts";
import type { RoomView } from "../model/room.ts";
import type { NodeView } from "../model/theme.ts";
import { supervisionWords } from "../supervision-nl.ts";
import { words } from "../words-nl.ts";
import { escaped } from "./escape.ts";
import { outcomeText } from "./outcome.ts";
import { type Block, bold, level, list } from "./parts.ts";

const terms = words.findings;

export const computedItem = (term: string, outcome: OutcomeView | undefined): readonly string[] =>
  outcome === undefined ? [] : [`${bold(term)}: ${outcomeText(outcome)}`];

export const roomItem = (room: RoomView | undefined): readonly string[] =>
  room === undefined ? [] : [[`${bold(terms.room)}: ${escaped(room.levels)}`, ...room.bounds.map(escaped)].join(" · ")];

/** What people decided, why, and what follows from it. */
export function decisionItems(term: string, decision: DecisionView | undefined): readonly string[] {
  if (decision === undefined) return [];
  const { word, mark, because, date, outsideRoom, who, second, consequence, actors } = decision;
  const parts = [
    `${bold(term)}: ${level(word, mark)}`,
    ...(outsideRoom === true ? [bold(words.outcome.outsideRoom)] : []),
    `${terms.date} ${date}`,
    ...(who === undefined ? [] : [`${terms.by} ${escaped(who)}`]),
    ...(second === undefined ? [] : [`${terms.second}: ${escaped(second)}`]),
    ...(because === "" ? [] : [`${terms.because}: ${escaped(because)}`]),
  ];
  return [
    parts.join(" · "),
    ...(consequence === undefined ? [] : [`${bold(terms.consequence)}: ${escaped(consequence)}`]),
    ...(actors.length === 0 ? [] : [`${bold(terms.actors)}: ${escaped(listed(actors))}`]),
  ];
}

const flipBlocks = ({ lead, changes, notes }: FlipsView): readonly Block[] => [
  ...(lead === undefined ? [] : [bold(lead)]),
  ...list(changes.map(escaped)),
  ...notes.map(escaped),
];

const refusedItem = (refused: string | undefined): readonly string[] =>
  refused === undefined ? [] : [`${bold(supervisionWords.statutory.remark)}: ${escaped(refused)}`];

/** A statutory shortfall that was not adopted, with why not. */
export const remarkItems = (remark: RemarkView | undefined): readonly string[] => [
  ...decisionItems(supervisionWords.statutory.remark, remark?.decision),
  ...refusedItem(remark?.refused),
];

/** What was judged of one party each. */
export const partyItems = (byParty: readonly PartyDecisionView[] = []): readonly string[] =>
  byParty.flatMap(({ party, decision, refused }) => [
    ...decisionItems(`${supervisionWords.byParty.judgement} ${party}`, decision),
    ...refusedItem(refused),
  ]);

/** The outcome of a theme or of the whole, and what would change it. */
export const nodeBlocks = ({ outcome, computed, room, judgement, byParty, flips }: NodeView): readonly Block[] => [
  ...(outcome === undefined ? [] : [outcomeText(outcome)]),
  ...list([
    ...computedItem(terms.computed, computed),
    ...roomItem(room),
    ...decisionItems(terms.judgement, judgement),
    ...partyItems(byParty),
  ]),
  ...(flips === undefined ? [] : flipBlocks(flips)),
];
