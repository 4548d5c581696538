import type { CriterionResult, NodeResult } from "../schema/assessment.ts";
import { outcomeGrade } from "../schema/grade.ts";
import type { Coverage, Outcome, Stage } from "../schema/outcome.ts";
import { type Block, block, maybe } from "./explanation.ts";
import { gradeNoun, type Noun } from "./grade-noun.ts";
import { lead } from "./names.ts";
import { reasonText } from "./reason.ts";
import { sayNeeds, sayPossible } from "./say-needs.ts";
import type { Telling } from "./telling.ts";

/** Says of one kind of outcome what differs between criteria and what stands above them. */
interface Kind {
  readonly name: string;
  readonly scale: string | undefined;
  readonly stage: (stage: Stage) => string;
  readonly coverage: (coverage: Coverage) => readonly Block[];
  /** Whether something below it is still open. */
  readonly isOpen: (coverage: Coverage) => boolean;
}

/** The outcome of a criterion, with what travels with it. */
export function sayCriterionOutcome({ id, outcome, trial }: CriterionResult, telling: Telling): Block {
  const { outcome: words } = telling.words;
  const { text, below } = sayOutcome(
    outcome,
    {
      name: lead(telling.names.title(id)),
      scale: telling.names.scaleOf(id),
      stage: (stage) => words.stageOfCriterion[stage],
      coverage: ({ scored, applicable }) => maybe(applicable === 0 ? undefined : words.indicators(scored, applicable)),
      isOpen: () => false,
    },
    telling,
  );
  const given = telling.assessment.inspection.notRated?.find((entry) => entry.about === id);
  const isStatus = outcome.state === "not-applicable" || outcome.state === "not-assessed" || outcome.state === "undetermined";
  const status = given && isStatus ? sayStatus(given, outcome.state === "undetermined", telling) : [];
  return block(text, [...maybe(trial ? words.trial : undefined), ...below, ...status]);
}

/** Who recorded that there is no level. The reason stands with the outcome already, except where there is too little evidence. */
function sayStatus(
  { because, by }: { readonly because?: string | undefined; readonly by?: string | undefined },
  isReasonUnsaid: boolean,
  { words }: Telling,
): readonly Block[] {
  const reason = reasonText(because);
  return [
    ...maybe(isReasonUnsaid && reason !== "" ? words.outcome.reason(reason) : undefined),
    ...maybe(by === undefined ? undefined : words.outcome.recordedBy(by)),
  ];
}

/** The outcome of a theme or of the whole. */
export function sayNodeOutcome(
  { id, outcome }: NodeResult,
  name: string,
  scale: string | undefined,
  kind: "criteria" | "themes",
  telling: Telling,
): Block {
  const { outcome: words } = telling.words;
  if (!outcome) return block(words.noOutcome(lead(name), gradeNoun([scale], telling)));
  const below = nounsBelow(id, telling);
  const coverage = ({ scored, applicable, leaves }: Coverage): readonly Block[] => [
    block(words.coverage(leaves.scored, leaves.applicable, below.criteria)),
    ...maybe(kind === "themes" ? words.coverageOfThemes(scored, applicable, below.themes) : undefined),
  ];
  const isOpen = ({ scored, applicable, leaves }: Coverage): boolean => scored !== applicable || leaves.scored !== leaves.applicable;
  const isAdopted = outcome.state === "scored" && outcome.stage === "judgement" && isJudged(id, telling);
  const stage = (stage: Stage) => (isAdopted ? words.stageOfCriterion[stage] : words.stageOfNode[stage](below[kind]));
  return sayOutcome(outcome, { name: lead(name), scale, stage, coverage, isOpen: (one) => !isAdopted && isOpen(one) }, telling);
}

/** What the criteria and themes below a theme or the whole have: levels, numbers or both. */
function nounsBelow(id: string, telling: Telling): { readonly criteria: Noun; readonly themes: Noun } {
  const { themes } = telling.assessment.framework;
  const criteria = (telling.names.themes.get(id)?.criteria ?? themes.flatMap((theme) => theme.criteria)).filter(
    (criterion) => criterion.phase === "settled",
  );
  const nounOf = (some: readonly { readonly scale?: string | undefined }[]) =>
    gradeNoun(
      some.map((one) => one.scale),
      telling,
    );
  return { criteria: nounOf(criteria), themes: nounOf(themes) };
}

const isJudged = (id: string, { assessment: { themes, overall } }: Telling): boolean =>
  [...themes, ...(overall ? [overall] : [])].some((result) => result.id === id && result.judgement !== undefined);

function sayOutcome(outcome: Outcome, { name, scale, stage, coverage, isOpen }: Kind, telling: Telling): Block {
  const { outcome: words } = telling.words;
  switch (outcome.state) {
    case "scored": {
      const possible = sayPossible(outcome.possible, scale, telling);
      const fixed = possible.length === 0 && isOpen(outcome.coverage) ? [block(words.unchangeable(gradeNoun([scale], telling)))] : [];
      const text = words.scored(name, telling.names.grade(scale, outcomeGrade(outcome) ?? ""), stage(outcome.stage));
      return block(text, [...coverage(outcome.coverage), ...possible, ...fixed]);
    }
    case "undetermined":
      return block(words.undetermined(name), [
        ...sayNeeds(outcome.needs, telling),
        ...sayPossible(outcome.possible, scale, telling),
        ...coverage(outcome.coverage),
      ]);
    case "not-assessed":
      return block(words.notAssessed(name), sayReason(outcome.reason, telling));
    case "not-applicable":
      return block(words.notApplicable(name), sayReason(outcome.reason, telling));
    default:
      return outcome satisfies never;
  }
}

function sayReason(because: string, { words }: Telling): readonly Block[] {
  const reason = reasonText(because);
  return maybe(reason === "" ? undefined : words.outcome.reason(reason));
}
