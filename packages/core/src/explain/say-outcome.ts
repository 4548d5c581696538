import type { CriterionResult, NodeResult } from "../schema/assessment.ts";
import type { Coverage, Outcome } from "../schema/outcome.ts";
import { type Block, block, maybe } from "./explanation.ts";
import { lead } from "./names.ts";
import { reasonText } from "./reason.ts";
import { sayNeeds, sayPossible } from "./say-needs.ts";
import type { Telling } from "./telling.ts";

/** Says of one kind of outcome what differs between criteria and what stands above them. */
interface Kind {
  readonly name: string;
  readonly scale: string | undefined;
  readonly stages: Telling["words"]["outcome"]["stageOfCriterion"];
  readonly coverage: (coverage: Coverage) => readonly Block[];
  /** Whether something below it has no level yet. */
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
      stages: words.stageOfCriterion,
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
  if (!outcome) return block(words.noOutcome(lead(name)));
  const coverage = ({ scored, applicable, leaves }: Coverage): readonly Block[] => [
    block(words.coverage(leaves.scored, leaves.applicable)),
    ...maybe(kind === "themes" ? words.coverageOfThemes(scored, applicable) : undefined),
  ];
  const isOpen = ({ scored, applicable, leaves }: Coverage): boolean => scored !== applicable || leaves.scored !== leaves.applicable;
  const isAdopted = outcome.state === "scored" && outcome.stage === "judgement" && isJudged(id, telling);
  const stages = isAdopted ? words.stageOfCriterion : words.stageOfNode;
  return sayOutcome(outcome, { name: lead(name), scale, stages, coverage, isOpen: (one) => !isAdopted && isOpen(one) }, telling);
}

const isJudged = (id: string, { assessment: { themes, overall } }: Telling): boolean =>
  [...themes, ...(overall ? [overall] : [])].some((result) => result.id === id && result.judgement !== undefined);

function sayOutcome(outcome: Outcome, { name, scale, stages, coverage, isOpen }: Kind, telling: Telling): Block {
  const { outcome: words } = telling.words;
  switch (outcome.state) {
    case "scored": {
      const possible = sayPossible(outcome.possible, scale, telling);
      const fixed = possible.length === 0 && isOpen(outcome.coverage) ? [block(words.unchangeable)] : [];
      const text = words.scored(name, telling.names.level(scale, outcome.level), stages[outcome.stage]);
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
