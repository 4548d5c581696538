import { type Assessment, passageNumbers } from "@referentiekader/core";
import type {
  Criterion,
  CriterionResult,
  Inspection,
  NodeFlips,
  NodeResult,
  Observation,
  Scale,
  Source,
  Theme,
} from "./assessment-parts.ts";
import { type GradeKind, gradeKind } from "./grade.ts";

type Party = NonNullable<Inspection["parties"]>[number];

/** A criterion of the framework beside its result. */
export interface CriterionPair {
  readonly criterion: Criterion;
  readonly result: CriterionResult;
}

export interface ThemePair {
  readonly theme: Theme;
  readonly result: NodeResult | undefined;
  readonly criteria: readonly CriterionPair[];
}

/** Where an indicator stands: its criterion, the letter under which that criterion lists it, and its own scale if it has one. */
export interface IndicatorPlace {
  readonly criterion: Criterion;
  readonly scale: Scale | undefined;
  readonly letter: string;
}

/** Everything of one assessment, to be found by id. */
export interface Lookup {
  readonly assessment: Assessment;
  /** Themes with their settled criteria, in the order of the framework; without those of which the profile chooses no criterion. */
  readonly themes: readonly ThemePair[];
  /** The settled criteria that were looked at: without a profile all of them. */
  readonly settled: readonly CriterionPair[];
  /** The trial criteria that were looked at. */
  readonly trial: readonly CriterionPair[];
  /** Criteria that the profile leaves out, settled or in trial. What was seen of them is by-catch and counts nowhere. */
  readonly outside: readonly CriterionPair[];
  readonly isOutside: (criterion: string) => boolean;
  /** Whether the report shows levels and numbers; a profile can say that it shows none. */
  readonly showsLevels: boolean;
  /** The observations that a criterion which was looked at shows and that are not set aside, in the order of the inspection. */
  readonly counted: readonly Observation[];
  /** Whether an observation stands: it is known and not set aside. By-catch can stand too. */
  readonly isStanding: (observation: string) => boolean;
  /** What the outcomes of this framework are: levels, numbers or both. */
  readonly grades: GradeKind;
  readonly scale: (id: string | undefined) => Scale | undefined;
  readonly criterion: (id: string) => Criterion | undefined;
  readonly theme: (id: string) => Theme | undefined;
  readonly indicator: (id: string) => IndicatorPlace | undefined;
  readonly observation: (id: string) => Observation | undefined;
  readonly source: (id: string) => Source | undefined;
  readonly party: (id: string) => Party | undefined;
  /** How firm the outcome of a theme or of the whole stands, where that was computed. */
  readonly flips: (id: string) => NodeFlips | undefined;
  /** The number of each passage, by the id of its theme or criterion. */
  readonly passages: ReturnType<typeof passageNumbers>;
  readonly isCitizenSource: (source: Source | undefined) => boolean;
}

const byId = <Item extends { readonly id?: string | undefined }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.flatMap((item) => (item.id === undefined ? [] : [[item.id, item] as const])));

/** The letter of an indicator by its place in the criterion: a, b, c; after z numbers follow. */
export const letter = (place: number): string => (place < 26 ? String.fromCharCode(97 + place) : String(place + 1));

const isChosen = ({ result }: CriterionPair): boolean => result.outsideProfile !== true;

/** The ids of the observations that these criteria show; those that are set aside are not among them. */
const observationsOf = (pairs: readonly CriterionPair[]): ReadonlySet<string> =>
  new Set(
    pairs.flatMap(({ result: { picture } }) => [...picture.cases.flatMap(({ observations }) => observations), ...picture.withoutCase]),
  );

/** Makes the tables by which the sections of the report find what they name. */
export function lookupOf(assessment: Assessment, flips: readonly NodeFlips[] = []): Lookup {
  const { framework, inspection } = assessment;
  const results = byId(assessment.criteria);
  const themeResults = byId(assessment.themes);
  const pair = (criterion: Criterion): readonly CriterionPair[] => {
    const result = results.get(criterion.id);
    return result === undefined ? [] : [{ criterion, result }];
  };
  const criteria = framework.themes.flatMap((theme) => theme.criteria);
  const pairs = criteria.flatMap(pair);
  const chosen = pairs.filter(isChosen);
  const shownThemes = framework.themes.filter(({ criteria: own }) => !own.flatMap(pair).every((one) => !isChosen(one)));
  const scales = byId(framework.scales);
  const scale = (id: string | undefined) => (id === undefined ? undefined : scales.get(id));
  const overall = framework.outcome === "none" ? [] : [framework.outcome.scale];
  const criterionById = byId(criteria);
  const themeById = byId(framework.themes);
  const placeById = new Map(
    criteria.flatMap((criterion) =>
      (criterion.indicators ?? []).map((one, place) => [one.id, { criterion, scale: scale(one.scale), letter: letter(place) }] as const),
    ),
  );
  const observationById = byId(inspection.observations ?? []);
  const sourceById = byId(inspection.sources ?? []);
  const flipsById = byId(flips);
  const partyById = byId(inspection.parties ?? []);
  const citizenTypes = framework.citizenSources ?? [];
  const counted = observationsOf(chosen);
  const standing = observationsOf(pairs);
  return {
    assessment,
    counted: (inspection.observations ?? []).filter(({ id }) => id !== undefined && counted.has(id)),
    isStanding: (id) => standing.has(id),
    themes: shownThemes.map((theme) => ({
      theme,
      result: themeResults.get(theme.id),
      criteria: theme.criteria.flatMap(pair).filter((one) => isChosen(one) && !one.result.trial),
    })),
    settled: chosen.filter(({ result }) => !result.trial),
    trial: chosen.filter(({ result }) => result.trial),
    outside: pairs.filter((one) => !isChosen(one)),
    isOutside: (id) => results.get(id)?.outsideProfile === true,
    showsLevels: assessment.profile?.levelsShown !== "none",
    grades: gradeKind(
      [...chosen.map(({ criterion }) => criterion), ...shownThemes].map((one) => scale(one.scale)).concat(overall.map(scale)),
    ),
    scale,
    criterion: (id) => criterionById.get(id),
    theme: (id) => themeById.get(id),
    indicator: (id) => placeById.get(id),
    observation: (id) => observationById.get(id),
    source: (id) => sourceById.get(id),
    party: (id) => partyById.get(id),
    flips: (id) => flipsById.get(id),
    passages: passageNumbers(framework),
    isCitizenSource: (source) => source !== undefined && citizenTypes.includes(source.type),
  };
}
