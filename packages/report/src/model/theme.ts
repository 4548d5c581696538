import type { NodeResult, Scale } from "./assessment-parts.ts";
import type { Audiences } from "./audience.ts";
import { type PartyDecisionView, partyDecisionAudiences, partyDecisions } from "./by-party.ts";
import { type CriterionView, criterionAudiences, criterionView } from "./criterion.ts";
import { type DecisionView, decisionAudiences, judgementView } from "./decision.ts";
import { type FlipsView, flipsView } from "./flips.ts";
import { given } from "./given.ts";
import type { Lookup, ThemePair } from "./lookup.ts";
import { type OutcomeOwner, type OutcomeView, outcomeAudiences, outcomeView } from "./outcome.ts";
import { type Passages, passagesAudiences, themePassages } from "./passages.ts";
import { type Reference, referenceAudiences, themeReference } from "./reference.ts";
import { type RoomView, roomAudiences, roomView } from "./room.ts";

/** What can be said of a theme or of the whole, and how it came about. Empty in a report without levels. */
export interface NodeView {
  readonly outcome?: OutcomeView;
  /** What the rule gives, beside what was adopted. */
  readonly computed?: OutcomeView;
  readonly room?: RoomView;
  readonly judgement?: DecisionView;
  readonly byParty?: readonly PartyDecisionView[];
  /** What would change the outcome. */
  readonly flips?: FlipsView;
}

export const nodeAudiences = {
  outcome: { audience: "public", fields: outcomeAudiences },
  computed: { audience: "inspected", fields: outcomeAudiences },
  room: { audience: "inspected", fields: roomAudiences },
  judgement: { audience: "public", fields: decisionAudiences },
  byParty: { audience: "inspected", fields: partyDecisionAudiences },
  flips: "internal",
} as const satisfies Audiences<NodeView>;

export interface ThemeView {
  readonly reference: Reference;
  readonly question?: string;
  readonly node: NodeView;
  readonly conclusion?: string;
  readonly criteria: readonly CriterionView[];
  readonly passages?: Passages;
}

export const themeAudiences = {
  reference: { audience: "public", fields: referenceAudiences },
  question: "public",
  node: { audience: "public", fields: nodeAudiences },
  conclusion: "public",
  criteria: { audience: "public", fields: criterionAudiences },
  passages: { audience: "inspected", fields: passagesAudiences },
} as const satisfies Audiences<ThemeView>;

/** The computed outcome stands beside the outcome only when people decided otherwise or in addition. */
export function nodeView(lookup: Lookup, result: NodeResult | undefined, kind: OutcomeOwner["kind"], scale: Scale | undefined): NodeView {
  if (result === undefined || !lookup.showsLevels) return {};
  const owner = { id: result.id, kind, scale };
  const { outcome, computed, room, judgement, byParty } = result;
  return given({
    outcome: outcome === undefined ? undefined : outcomeView(lookup, outcome, owner),
    computed: computed === undefined || judgement === undefined ? undefined : outcomeView(lookup, computed, owner),
    room: room === undefined || judgement === undefined ? undefined : roomView(scale, room),
    judgement: judgement === undefined ? undefined : judgementView(lookup, scale, judgement),
    byParty: partyDecisions(lookup, scale, byParty),
    flips: flipsView(lookup, result, scale),
  });
}

export function themeView(lookup: Lookup, { theme, result, criteria }: ThemePair): ThemeView {
  const conclusion = (lookup.assessment.inspection.conclusions ?? []).find(({ about }) => about === theme.id);
  const view = {
    reference: themeReference(theme),
    ...given({ question: theme.question }),
    node: nodeView(lookup, result, "theme", lookup.scale(theme.scale)),
    ...given({ conclusion: conclusion?.text }),
    criteria: criteria.map((pair) => criterionView(lookup, pair)),
  };
  return { ...view, passages: themePassages(lookup, theme.id, view) };
}
