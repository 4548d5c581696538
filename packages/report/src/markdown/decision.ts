import { listed } from "../format-nl.ts";
import type { DecisionView } from "../model/decision.ts";
import type { FlipsView } from "../model/flips.ts";
import type { OutcomeView } from "../model/outcome.ts";
import type { RoomView } from "../model/room.ts";
import type { NodeView } from "../model/theme.ts";
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

/** The outcome of a theme or of the whole, and what would change it. */
export const nodeBlocks = ({ outcome, computed, room, judgement, flips }: NodeView): readonly Block[] =>
  outcome === undefined
    ? []
    : [
        outcomeText(outcome),
        ...list([...computedItem(terms.computed, computed), ...roomItem(room), ...decisionItems(terms.judgement, judgement)]),
        ...(flips === undefined ? [] : flipBlocks(flips)),
      ];
