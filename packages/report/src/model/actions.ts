import { dutchDate } from "../format-nl.ts";
import { observationCountText } from "../sentences-nl.ts";
import { afterText, stepLabels, supervisionWords } from "../supervision-nl.ts";
import type { Action, CriterionResult, NodeResult } from "./assessment-parts.ts";
import type { Audiences } from "./audience.ts";
import { given } from "./given.ts";
import { gradeOf, gradeText } from "./grade.ts";
import type { Lookup } from "./lookup.ts";
import { criterionReferences, type Reference, referenceAudiences, themeReference } from "./reference.ts";

/** One step of the authority towards a party. */
export interface ActionView {
  readonly id: string;
  readonly step: string;
  readonly date: string;
  readonly text: string;
  /** The judgement it rests on. */
  readonly about?: Reference;
  /** What was judged; absent in a report without levels. */
  readonly judged?: string;
  readonly effect?: string;
  readonly basis?: string;
  readonly observations?: readonly string[];
  /** Which lighter step came before. */
  readonly after?: string;
}

/** Everything the authority does towards one party, from light to heavy. */
export interface PartyActions {
  readonly party: string;
  readonly steps: readonly ActionView[];
}

export const actionAudiences = {
  party: "public",
  steps: {
    audience: "public",
    fields: {
      id: "public",
      step: "public",
      date: "public",
      text: "public",
      about: { audience: "public", fields: referenceAudiences },
      judged: "public",
      effect: "public",
      basis: "public",
      observations: "internal",
      after: "public",
    },
  },
} as const satisfies Audiences<PartyActions>;

const order = Object.keys(stepLabels);
const lightToHeavy = (a: Action, b: Action): number =>
  order.indexOf(a.step) - order.indexOf(b.step) || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

/** Per party what the authority does to set it in motion; parties towards which it does nothing are not listed. */
export function partyActions(lookup: Lookup): readonly PartyActions[] {
  const { actions = [], parties = [] } = lookup.assessment.inspection;
  return parties.flatMap(({ id, name }) => {
    const own = actions.filter(({ to }) => to.includes(id)).sort(lightToHeavy);
    return own.length === 0 ? [] : [{ party: name, steps: own.map((action) => actionView(lookup, action, id)) }];
  });
}

function actionView(lookup: Lookup, { id, step, date, text, judgement, effect, observations, after }: Action, party: string): ActionView {
  const before = lookup.assessment.inspection.actions?.find((one) => one.id === after);
  const standing = (observations ?? []).filter(lookup.isStanding);
  return {
    id,
    step: stepLabels[step],
    date: dutchDate(date),
    text,
    ...given({
      about: judgement === undefined ? undefined : referenceTo(lookup, judgement),
      judged: judgement === undefined ? undefined : judgedText(lookup, judgement, party),
      effect,
      basis: observations === undefined ? undefined : observationCountText(standing.length),
      observations: observations === undefined ? undefined : standing,
      after: before === undefined ? undefined : afterText(stepLabels[before.step], dutchDate(before.date)),
    }),
  };
}

function referenceTo(lookup: Lookup, id: string): Reference | undefined {
  const theme = lookup.theme(id);
  return theme === undefined ? criterionReferences(lookup, [id])[0] : themeReference(theme);
}

/** The level of the judgement about this party, else about all of them; a remark says that it was not adopted. */
function judgedText(lookup: Lookup, about: string, party: string): string | undefined {
  const { criteria, themes } = lookup.assessment;
  const result: ((CriterionResult | NodeResult) & Pick<CriterionResult, "remark">) | undefined = [...criteria, ...themes].find(
    ({ id }) => id === about,
  );
  const own = result?.byParty?.find((one) => one.party === party);
  const adopted = own ?? result?.judgement ?? result?.remark;
  const grade = adopted && gradeOf(adopted);
  if (grade === undefined || !lookup.showsLevels) return undefined;
  const word = gradeText(lookup.scale((lookup.criterion(about) ?? lookup.theme(about))?.scale), grade);
  const isRemark = own === undefined ? result?.judgement === undefined : own.remark !== undefined;
  return isRemark ? `${word} (${supervisionWords.byParty.remark})` : word;
}
