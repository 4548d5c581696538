import { agreementAgenda } from "@referentiekader/core";
import { notRatedLabels } from "../labels-nl.ts";
import { closedText } from "../sentences-nl.ts";
import type { Scale } from "./assessment-parts.ts";
import { assessorName, consensusView, type DecisionView } from "./decision.ts";
import { given } from "./given.ts";
import { gradeMark, gradeOf, gradeText } from "./grade.ts";
import type { CriterionPair, Lookup } from "./lookup.ts";
import type { Mark } from "./mark.ts";
import { criterionReference, type Reference } from "./reference.ts";

/** What one assessor gave one criterion. */
export interface RatingView {
  readonly assessor: string;
  readonly word: string;
  readonly mark?: Mark;
  /** Whether the word is a level or number, not a reason why there is none. */
  readonly isRated: boolean;
  readonly outsideRoom: boolean;
  readonly because?: string;
}

export interface DifferenceRow {
  readonly reference: Reference;
  readonly isDifferent: boolean;
  /** Whether the framework calls the difference large. */
  readonly isSplit: boolean;
  readonly ratings: readonly RatingView[];
  readonly consensus?: DecisionView;
}

/** Verschillen tussen beoordelaars. Internal as a whole; without rows until every assessor has closed. */
export interface Differences {
  readonly closed: string;
  readonly isComplete: boolean;
  readonly rows: readonly DifferenceRow[];
}

type Entry = CriterionPair["result"]["ratings"]["entries"][number];

function ratingView(lookup: Lookup, scale: Scale | undefined, entry: Entry): RatingView {
  const unrated = entry.notRated === undefined ? "" : notRatedLabels[entry.notRated];
  const grade = gradeOf(entry);
  return {
    assessor: assessorName(lookup, entry.assessor),
    word: grade === undefined ? unrated : gradeText(scale, grade),
    ...(grade === undefined ? {} : gradeMark(scale, grade, false)),
    isRated: grade !== undefined,
    outsideRoom: entry.outsideRoom,
    ...given({ because: entry.because }),
  };
}

function row(lookup: Lookup, { criterion, result }: CriterionPair, isSplit: boolean): readonly DifferenceRow[] {
  const { entries } = result.ratings;
  if (entries.length === 0) return [];
  const scale = lookup.scale(criterion.scale);
  const answers = entries.map((entry) => gradeOf(entry) ?? entry.notRated);
  return [
    {
      reference: criterionReference(criterion),
      isDifferent: new Set(answers).size > 1,
      isSplit,
      ratings: entries.map((entry) => ratingView(lookup, scale, entry)),
      ...given({ consensus: result.consensus === undefined ? undefined : consensusView(scale, result.consensus) }),
    },
  ];
}

/** What was on the agenda comes first, in the order of the agenda; then the others, in the order of the framework. */
export function differences(lookup: Lookup): Differences {
  const pairs = [...lookup.settled, ...lookup.trial];
  const agenda = agreementAgenda(lookup.assessment);
  const items = agenda.state === "closed" ? agenda.items : [];
  const places = new Map(items.map(({ id }, place) => [id, place]));
  const placeOf = ({ criterion }: CriterionPair) => places.get(criterion.id) ?? items.length;
  const split = new Set(items.filter(({ isSplit }) => isSplit).map(({ id }) => id));
  return {
    closed: closedText(agenda.closed, agenda.of),
    isComplete: agenda.state === "closed",
    rows: pairs.toSorted((a, b) => placeOf(a) - placeOf(b)).flatMap((pair) => row(lookup, pair, split.has(pair.criterion.id))),
  };
}
