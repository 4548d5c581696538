import { stageLabels, stateLabels } from "../labels-nl.ts";
import { coverageText, needText, possibleText } from "../sentences-nl.ts";
import type { Need, Outcome, Scale } from "./assessment-parts.ts";
import type { Audiences } from "./audience.ts";
import type { Lookup } from "./lookup.ts";
import { type Mark, markAudiences, markOf } from "./mark.ts";
import { referenceText } from "./reference.ts";

/**
 * What can be said of a criterion, a theme or the whole. A level never stands without its stage, coverage and possible levels:
 * `outcomeView` fills all of them together.
 */
export interface OutcomeView {
  /** The level, or why there is none. */
  readonly word: string;
  readonly mark?: Mark;
  readonly stage?: string;
  readonly coverage?: string;
  readonly possible?: string;
  readonly reason?: string;
  readonly needs: readonly string[];
}

export const outcomeAudiences = {
  word: "public",
  mark: { audience: "public", fields: markAudiences },
  stage: "public",
  coverage: "public",
  possible: "public",
  reason: "public",
  needs: "public",
} as const satisfies Audiences<OutcomeView>;

/** Whose outcome it is: its id, its kind and the scale of its levels. */
export interface OutcomeOwner {
  readonly id: string;
  readonly kind: "criterion" | "theme" | "overall";
  readonly scale: Scale | undefined;
}

export const levelLabel = (scale: Scale | undefined, id: string): string => scale?.levels.find((level) => level.id === id)?.label ?? id;

/** The mark of a level by its id; nothing when the scale does not have it. */
export function levelMark(scale: Scale | undefined, id: string, open: boolean): { readonly mark?: Mark } {
  const level = scale?.levels.find((candidate) => candidate.id === id);
  return scale === undefined || level === undefined ? {} : { mark: markOf(scale, level, open) };
}

const needView = (lookup: Lookup, need: Need, owner: OutcomeOwner): string => {
  const member = need.about === owner.id ? undefined : (lookup.criterion(need.about) ?? lookup.theme(need.about));
  return needText(need, member === undefined ? undefined : referenceText(member));
};

/** Puts an outcome in words. */
export function outcomeView(lookup: Lookup, outcome: Outcome, owner: OutcomeOwner): OutcomeView {
  switch (outcome.state) {
    case "scored":
      return {
        word: levelLabel(owner.scale, outcome.level),
        ...levelMark(owner.scale, outcome.level, outcome.stage === "proposal"),
        stage: stageLabels[outcome.stage],
        coverage: coverageText(outcome.coverage, owner.kind),
        possible: possibleText(outcome.possible, (level) => levelLabel(owner.scale, level)),
        needs: [],
      };
    case "undetermined":
      return {
        word: stateLabels.undetermined,
        coverage: coverageText(outcome.coverage, owner.kind),
        possible: possibleText(outcome.possible, (level) => levelLabel(owner.scale, level)),
        needs: outcome.needs.map((need) => needView(lookup, need, owner)),
      };
    case "not-assessed":
    case "not-applicable":
      return { word: stateLabels[outcome.state], reason: outcome.reason, needs: [] };
    default:
      return outcome satisfies never;
  }
}
