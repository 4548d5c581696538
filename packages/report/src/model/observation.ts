import { sourceLabels, speaksLabels, worksLabels } from "../labels-nl.ts";
import type { Audience, Observation, PictureWord } from "./assessment-parts.ts";
import type { Audiences, HasAudience } from "./audience.ts";
import { given } from "./given.ts";
import { gradeText } from "./grade.ts";
import type { Lookup } from "./lookup.ts";

/** One observation as it is printed. Names its own audience; without one it is internal. */
export interface ObservationView extends HasAudience {
  readonly audience: Audience;
  readonly id?: string;
  readonly text: string;
  /** For, partly or against, in a word and as the mark that repeats it. */
  readonly speaks: string;
  readonly voice: PictureWord;
  readonly isCitizen: boolean;
  readonly source?: string;
  readonly case?: string;
  /** The letter under which the criterion lists the indicator. */
  readonly indicator?: string;
  /** The level or number that was seen, on the scale of the indicator; only a number in a report without levels. */
  readonly seen?: string;
  readonly period?: string;
  readonly party?: string;
  readonly step?: string;
  readonly works?: string;
  readonly isGoodExample: boolean;
  readonly earlier?: readonly string[];
}

export const observationAudiences = {
  audience: "public",
  id: "inspected",
  text: "public",
  speaks: "public",
  voice: "public",
  isCitizen: "public",
  source: "public",
  case: "internal",
  indicator: "public",
  seen: "public",
  period: "public",
  party: "inspected",
  step: "inspected",
  works: "public",
  isGoodExample: "public",
  earlier: "internal",
} as const satisfies Audiences<ObservationView>;

const voices = { for: "for", partly: "mixed", against: "against" } as const;

export function observationView(lookup: Lookup, observation: Observation): ObservationView {
  const source = lookup.source(observation.source);
  const indicator = lookup.indicator(observation.indicator);
  const grade = (lookup.showsLevels ? observation.level : undefined) ?? observation.value;
  const steps = lookup.assessment.inspection.subject.steps ?? [];
  return {
    audience: observation.audience ?? "internal",
    ...given({ id: observation.id }),
    text: observation.text,
    speaks: speaksLabels[observation.speaks],
    voice: voices[observation.speaks],
    isCitizen: lookup.isCitizenSource(source),
    ...given({
      source: source === undefined ? undefined : sourceLabels[source.type],
      case: observation.case ?? source?.case,
      indicator: indicator?.letter,
      seen: grade === undefined ? undefined : gradeText(indicator?.scale, String(grade)),
      period: observation.period,
      party: observation.party === undefined ? undefined : (lookup.party(observation.party)?.name ?? observation.party),
      step: steps.find(({ id }) => id === observation.step)?.title,
      works: observation.works === undefined ? undefined : worksLabels[observation.works],
      earlier: observation.revised?.map(({ from }) => from),
    }),
    isGoodExample: observation.goodExample ?? false,
  };
}

/** The observations with these ids, in the order of the ids. */
export const observationViews = (lookup: Lookup, ids: readonly string[]): readonly ObservationView[] =>
  ids.flatMap((id) => {
    const observation = lookup.observation(id);
    return observation === undefined ? [] : [observationView(lookup, observation)];
  });
