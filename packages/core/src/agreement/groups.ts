import { compareIds } from "../inspection/arrange.ts";
import { levelsOf } from "../schema/scale.ts";
import { type RatingCoverage, ratingCoverage } from "./coverage.ts";
import { type Figures, figuresOf, type PairFigures, pairFiguresOf, type Resampling } from "./figures.ts";
import type { GivenRating, GivenUnit } from "./given.ts";
import { arrangeRatings, type RatingScale, type Ratings } from "./ratings.ts";

/** By what ratings are taken together. */
export type Grouping = "all" | "criterion" | "inspectorate" | "version" | "year";

export interface Group {
  readonly by: Grouping;
  /** Id of the criterion or inspectorate, the version or the year; of all together `all`. */
  readonly key: string;
  /** Of a criterion, as the newest version calls it. */
  readonly number?: string;
  readonly title?: string;
  readonly coverage: RatingCoverage;
  /** How often each category was given, from low to high: a coefficient cannot be read without it. */
  readonly given: readonly { readonly category: string; readonly count: number }[];
  readonly figures: Figures;
  readonly pairs: readonly PairFigures[];
}

/** Ratings on one scale. Those on another never mix with them. */
export interface ScaleCalibration {
  readonly framework: string;
  readonly scale: string;
  readonly title?: string;
  /** From low to high; none on a scale of numbers. */
  readonly levels: readonly { readonly id: string; readonly label: string }[];
  readonly groups: readonly Group[];
}

/** The ratings apart per scale. Versions of a framework share a scale as long as it has the same levels, or the same numbers. */
export function calibrateScales(units: readonly GivenUnit[], resampling: Resampling): readonly ScaleCalibration[] {
  return [...groupBy(units, scaleKey).values()].map((own) => calibrateScale(own, resampling));
}

function scaleKey({ framework, scale: { scale } }: GivenUnit): string {
  const range = "levels" in scale ? scale.levels.map(({ id }) => id) : [scale.min, scale.max, scale.step ?? "", scale.unit ?? ""];
  return [framework, scale.id, ...range].join(" ");
}

function calibrateScale(units: readonly GivenUnit[], resampling: Resampling): ScaleCalibration {
  const [{ framework, scale }] = units as [GivenUnit];
  const levels = levelsOf(scale.scale).map(({ id, label }) => ({ id, label }));
  const ratingScale: RatingScale = scale.isNumber ? { numbers: true } : { categories: levels.map(({ id }) => ({ id })) };
  const make = (by: Grouping, key: string, own: readonly GivenUnit[], takes = (_: GivenRating) => true): Group => {
    const given = own.map(({ unit, ratings }) => ({
      unit,
      given: new Map(ratings.filter(takes).map(({ assessor, grade }) => [assessor, grade])),
    }));
    const ratings = arrangeRatings(given, ratingScale);
    const figures = figuresOf(ratings, resampling);
    const pairs = pairFiguresOf(given, ratingScale, resampling);
    return { by, key, coverage: ratingCoverage(ratings), given: usedIn(ratings), figures, pairs };
  };
  const all = make("all", "all", units);
  // What holds every unit is not reckoned again.
  const perKey = (by: Grouping, keyOf: (unit: GivenUnit) => string): readonly Group[] =>
    [...groupBy(units, keyOf)]
      .sort(([one], [other]) => compareIds(one, other))
      .map(([key, own]) => (own.length === units.length ? { ...all, by, key } : make(by, key, own)));
  const inspectorates = [...new Set(units.flatMap(({ ratings }) => ratings.map(({ inspectorate }) => inspectorate)))].sort();
  return {
    framework,
    scale: scale.id,
    ...(scale.scale.title !== undefined && { title: scale.scale.title }),
    levels,
    groups: [
      all,
      ...[...groupBy(units, ({ criterion }) => criterion.id)].map(([id, own]) => ({ ...make("criterion", id, own), ...nameOf(own) })),
      ...inspectorates.map((id) => make("inspectorate", id, units, ({ inspectorate }) => inspectorate === id)),
      ...perKey("version", ({ version }) => version),
      ...perKey("year", ({ year }) => year),
    ],
  };
}

function usedIn({ categories, units }: Ratings): Group["given"] {
  const counts = categories.map(() => 0);
  for (const { category, count } of units.flatMap((unit) => unit.counts)) counts[category] = (counts[category] as number) + count;
  return categories.map((category, place) => ({ category, count: counts[place] as number }));
}

/** Number and title of the criterion of these units; the newest version stands first. */
export function nameOf([unit]: readonly GivenUnit[]): { readonly number?: string; readonly title: string } {
  const { number, title } = (unit as GivenUnit).criterion;
  return { ...(number !== undefined && { number }), title };
}

export function groupBy(units: readonly GivenUnit[], keyOf: (unit: GivenUnit) => string): ReadonlyMap<string, readonly GivenUnit[]> {
  const groups = new Map<string, GivenUnit[]>();
  for (const unit of units) {
    const known = groups.get(keyOf(unit));
    if (known) known.push(unit);
    else groups.set(keyOf(unit), [unit]);
  }
  return groups;
}
