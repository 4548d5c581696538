import { firstWords } from "../first-words.ts";
import { words } from "../words-nl.ts";
import type { CriterionView } from "./criterion.ts";
import { observationGroups } from "./observation-groups.ts";
import type { Passages } from "./passages.ts";
import type { ReportModel } from "./report-model.ts";
import type { ThemeView } from "./theme.ts";

/** A passage that a party can respond to. */
export interface PassageLine {
  readonly number: string;
  /** What it is about, what it is, and how it begins. */
  readonly text: string;
}

const terms = words.findings;

type Beginnings = { readonly [B in keyof Passages]: readonly [label: string, text: string | undefined] };

const lines = (title: string, passages: Passages = {}, beginnings: Beginnings): readonly PassageLine[] =>
  Object.entries(beginnings).flatMap(([block, [label, text]]) => {
    const number = passages[block as keyof Passages];
    const start = text === undefined || text === "" ? "" : `: ${firstWords(text)}`;
    return number === undefined ? [] : [{ number, text: `${title} · ${label}${start}` }];
  });

const themeLines = ({ reference, passages, node, conclusion }: ThemeView): readonly PassageLine[] =>
  lines(reference.title, passages, {
    outcome: [words.outcome.outcome, node.outcome?.word],
    conclusion: [terms.conclusion, conclusion],
  });

type Numbered = Pick<CriterionView, "reference" | "observations"> &
  Partial<Pick<CriterionView, "passages" | "outcome" | "finding" | "judgement" | "consensus" | "withoutCase">>;

function criterionLines(criterion: Numbered): readonly PassageLine[] {
  const { reference, passages, outcome, finding, judgement, consensus, observations, withoutCase = [] } = criterion;
  const [first] = [...observations, ...withoutCase];
  return lines(reference.title, passages, {
    outcome: [words.outcome.outcome, outcome?.word],
    finding: [terms.finding, finding],
    steps: [terms.how, judgement?.because ?? consensus?.because],
    observations: [terms.observations, first?.text],
  });
}

/** As the observations of a criterion are printed: those of citizens first. */
const inPrintedOrder = (criterion: CriterionView): CriterionView => ({
  ...criterion,
  observations: observationGroups(criterion).flatMap(({ citizens, others }) => [...citizens, ...others]),
});

/** Every passage with a number, in reading order. A reader who gets no numbers has none. */
export const listPassages = ({ themes, trial, byCatch }: ReportModel): readonly PassageLine[] => [
  ...themes.flatMap((theme) => [...themeLines(theme), ...theme.criteria.map(inPrintedOrder).flatMap(criterionLines)]),
  ...trial.map(inPrintedOrder).flatMap(criterionLines),
  ...byCatch.flatMap(criterionLines),
];
