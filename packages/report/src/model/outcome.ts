import { stageLabels, stateLabels } from "../labels-nl.ts";
import { outsideNeedsText } from "../profile-nl.ts";
import { coverageText, needText, possibleText } from "../sentences-nl.ts";
import type { Need, Outcome, Scale } from "./assessment-parts.ts";
import type { Audiences } from "./audience.ts";
import { gradeKind, gradeMark, gradeText } from "./grade.ts";
import type { Lookup } from "./lookup.ts";
import { type Mark, markAudiences } from "./mark.ts";
import { referenceText } from "./reference.ts";

/**
 * What can be said of a criterion, a theme or the whole. A level or number never stands without its stage, coverage and what else
 * is possible: `outcomeView` fills all of them together.
 */
export interface OutcomeView {
  /** The level or number, or why there is none. */
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

/** Whether there is no level or number: the word then says why. */
export const isMissing = ({ stage }: OutcomeView): boolean => stage === undefined;

const needView = (lookup: Lookup, need: Need, owner: OutcomeOwner): string => {
  const member = lookup.criterion(need.about) ?? lookup.theme(need.about);
  const name = member === undefined || need.about === owner.id ? undefined : referenceText(member);
  return needText(need, gradeKind([member === undefined ? owner.scale : lookup.scale(member.scale)]), name);
};

/** What is missing; of all that the profile leaves out only how many, because nobody was to look at it. */
function needViews(lookup: Lookup, needs: readonly Need[], owner: OutcomeOwner): readonly string[] {
  const outside = needs.filter(({ need }) => need === "profile");
  const themes = outside.filter(({ about }) => lookup.theme(about) !== undefined).length;
  const inside = needs.filter(({ need }) => need !== "profile").map((need) => needView(lookup, need, owner));
  return outside.length === 0 ? inside : [...inside, outsideNeedsText(outside.length - themes, themes)];
}

/** Puts an outcome in words. */
export function outcomeView(lookup: Lookup, outcome: Outcome, owner: OutcomeOwner): OutcomeView {
  const text = (grade: string): string => gradeText(owner.scale, grade);
  switch (outcome.state) {
    case "scored": {
      const grade = "level" in outcome ? outcome.level : outcome.value;
      return {
        word: text(grade),
        ...gradeMark(owner.scale, grade, outcome.stage === "proposal"),
        stage: stageLabels[outcome.stage],
        coverage: coverageText(outcome.coverage, owner.kind),
        possible: possibleText(outcome.possible, text),
        needs: [],
      };
    }
    case "undetermined":
      return {
        word: stateLabels.undetermined,
        coverage: coverageText(outcome.coverage, owner.kind),
        possible: possibleText(outcome.possible, text),
        needs: needViews(lookup, outcome.needs, owner),
      };
    case "not-assessed":
    case "not-applicable":
      return { word: stateLabels[outcome.state], reason: outcome.reason, needs: [] };
    default:
      return outcome satisfies never;
  }
}
