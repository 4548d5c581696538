import { outcomeGrade } from "../schema/grade.ts";
import type { Outcome } from "../schema/outcome.ts";
import { levelsOf } from "../schema/scale.ts";
import { gradeNoun } from "./grade-noun.ts";
import { lead } from "./names.ts";
import { reasonText } from "./reason.ts";
import type { Telling } from "./telling.ts";

/** A criterion or theme as a member of what stands above it. */
export interface Member {
  readonly id: string;
  readonly outcome: Outcome | undefined;
  readonly isTrial: boolean;
}

/** One member: its level or number and how settled that is, or why it has none. */
export function sayMember({ id, outcome, isTrial }: Member, withValue: boolean, telling: Telling): string {
  const { node: words, labels } = telling.words;
  const name = lead(telling.names.title(id));
  const scale = telling.names.scaleOf(id);
  const grade = outcomeGrade(outcome);
  if (outcome?.state === "scored" && grade !== undefined) {
    const { stage } = outcome;
    const how = isTrial ? `${labels.stage[stage]}, ${words.trial}` : labels.stage[stage];
    return words.scored(name, telling.names.grade(scale, grade), how, withValue ? sayValue(scale, grade, telling) : "");
  }
  const state = sayState(outcome, telling);
  const said = words.open(name, gradeNoun([scale], telling), isTrial ? `${state}, ${words.trial}` : state);
  const reason = outcome && "reason" in outcome ? reasonText(outcome.reason) : "";
  return reason === "" ? said : `${said} ${telling.words.outcome.reason(reason)}`;
}

/** A member that the rule does not read: in trial, not applicable, or not chosen. */
export function sayLeftOut(member: Member, telling: Telling): string {
  const said = sayMember(member, false, telling);
  const isChosen = member.isTrial || member.outcome === undefined || member.outcome.state === "not-applicable";
  return isChosen ? said : `${said} ${telling.words.node.outsideChoice}`;
}

/** The declared value of a level; silent where the label is that value. */
function sayValue(scale: string | undefined, level: string, { words, names }: Telling): string {
  const found = levelsOf(names.scale(scale)).find((one) => one.id === level);
  if (found?.value === undefined || found.label === String(found.value)) return "";
  return words.node.value(words.grammar.number(found.value));
}

function sayState(outcome: Outcome | undefined, { words: { node: words } }: Telling): string {
  if (!outcome) return words.noOutcome;
  switch (outcome.state) {
    case "scored":
      return words.noOutcome;
    case "undetermined":
      return words.undetermined;
    case "not-assessed":
      return words.notAssessed;
    case "not-applicable":
      return words.notApplicable;
    default:
      return outcome satisfies never;
  }
}
