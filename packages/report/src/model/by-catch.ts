import { setAsideLabels } from "../labels-nl.ts";
import type { Audience } from "./assessment-parts.ts";
import { type Audiences, type HasAudience, widest } from "./audience.ts";
import type { SetAsideView } from "./criterion.ts";
import { given } from "./given.ts";
import type { CriterionPair, Lookup } from "./lookup.ts";
import { type ObservationView, observationAudiences, observationViews } from "./observation.ts";
import { criterionPassages, type Passages, passagesAudiences } from "./passages.ts";
import { criterionReference, type Reference, referenceAudiences } from "./reference.ts";

/** What was seen of a criterion that the profile leaves out. Left out as a whole for who may see nothing of it. */
export interface ByCatchView extends HasAudience {
  readonly audience: Audience;
  readonly reference: Reference;
  readonly finding?: string;
  readonly observations: readonly ObservationView[];
  readonly setAside?: readonly SetAsideView[];
  readonly passages?: Passages;
}

export const byCatchAudiences = {
  audience: "public",
  reference: { audience: "public", fields: referenceAudiences },
  finding: "public",
  observations: { audience: "public", fields: observationAudiences },
  setAside: "internal",
  passages: { audience: "inspected", fields: passagesAudiences },
} as const satisfies Audiences<ByCatchView>;

/** Without the letter of its indicator: by-catch stands without the list of indicators that the letter points into. */
const withoutLetter = ({ indicator: _indicator, ...seen }: ObservationView): ObservationView => seen;

function view(lookup: Lookup, { criterion, result: { picture } }: CriterionPair): readonly ByCatchView[] {
  const inCases = picture.cases.flatMap((one) => observationViews(lookup, one.observations).map((seen) => ({ ...seen, case: one.case })));
  const observations = [...inCases, ...observationViews(lookup, picture.withoutCase)].map(withoutLetter);
  const setAside = picture.setAside.flatMap(({ id, why }) =>
    observationViews(lookup, [id]).map((observation) => ({ why: setAsideLabels[why], observation: withoutLetter(observation) })),
  );
  const finding = (lookup.assessment.inspection.findings ?? []).find(({ about }) => about === criterion.id)?.text;
  if (observations.length + setAside.length === 0 && finding === undefined) return [];
  const audience = finding === undefined ? widest(observations.map((one) => one.audience)) : "public";
  const shown = { ...given({ finding }), observations };
  const isRead = ({ audience: reader }: ObservationView) => reader !== "internal";
  const passages = criterionPassages(lookup, criterion.id, { ...shown, observations: observations.filter(isRead) });
  return [{ audience, reference: criterionReference(criterion), ...shown, setAside, passages }];
}

/** Buiten de vraag: per criterion outside the profile what was seen of it. */
export const byCatch = (lookup: Lookup): readonly ByCatchView[] => lookup.outside.flatMap((pair) => view(lookup, pair));
