import { type Rational, rational, toText } from "../exact/rational.ts";
import { toDecimal } from "../exact/round.ts";
import { bootstrapInterval, drawResamples, type Resamples } from "./bootstrap.ts";
import type { Reason, Statistic } from "./coefficient.ts";
import { cohenKappa } from "./cohen-kappa.ts";
import { agreementOfPair, confusionOf, type Pair, pairsOf } from "./confusion.ts";
import { ratingCoverage } from "./coverage.ts";
import { fleissKappa } from "./fleiss-kappa.ts";
import { gwetAC1, gwetAC2 } from "./gwet.ts";
import { krippendorffAlpha } from "./krippendorff-alpha.ts";
import { percentAgreement } from "./percent-agreement.ts";
import { arrangeRatings, type RatingScale, type Ratings, type UnitGiven } from "./ratings.ts";

export interface Resampling {
  readonly seed: number;
  readonly count: number;
}

/** A coefficient to show, or why there is none. Never 0 or 1 for want of a number. */
export type Figure =
  | { readonly undefined: Reason }
  | {
      /** Exactly: a decimal or a fraction. */
      readonly exact: string;
      /** Rounded to two decimals. */
      readonly value: string;
      readonly interval:
        | { readonly undefined: Reason }
        | {
            readonly from: string;
            readonly until: string;
            /** Resamples without a value, by why; they take no part in the interval. */
            readonly undefinedResamples: Readonly<Partial<Record<Reason, number>>>;
          };
    };

export interface Figures {
  readonly percentAgreement: Figure;
  readonly alphaNominal: Figure;
  /** On a scale of levels: alpha that counts how far levels are apart. */
  readonly alphaOrdinal?: Figure;
  /** On a scale of numbers: alpha that counts how far numbers are apart. */
  readonly alphaInterval?: Figure;
  readonly ac1: Figure;
  readonly ac2Quadratic: Figure;
  readonly ac2Ordinal: Figure;
  readonly fleissKappa: Figure;
}

/** Two assessors, over what both rated. */
export interface PairFigures {
  readonly pair: Pair;
  readonly units: number;
  /** From low to high; on a scale of numbers those that either gave. */
  readonly categories: readonly string[];
  /** Per category of the first, per category of the second: how many units. */
  readonly confusion: readonly (readonly number[])[];
  readonly percentAgreement: Figure;
  readonly cohenKappa: Figure;
}

/** The coefficients for any number of assessors, each with its interval; one draw of resamples serves them all. */
export function figuresOf(ratings: Ratings, { seed, count }: Resampling): Figures {
  const resamples = resamplesOf(ratings, { seed, count });
  const show = (statistic: Statistic) => figureOf(statistic, resamples);
  // By its formula AC1 is 1 where everyone always gave one and the same category. Whether they can tell categories apart it does not show.
  const corrected = (statistic: Statistic): Figure => (isVaried(ratings) ? show(statistic) : undefinedOr(statistic));
  return {
    percentAgreement: show(percentAgreement(ratings)),
    alphaNominal: show(krippendorffAlpha(ratings, "nominal")),
    ...(ratings.isFixed
      ? { alphaOrdinal: show(krippendorffAlpha(ratings, "ordinal")) }
      : { alphaInterval: show(krippendorffAlpha(ratings, "interval")) }),
    ac1: corrected(gwetAC1(ratings)),
    ac2Quadratic: corrected(gwetAC2(ratings, "quadratic")),
    ac2Ordinal: corrected(gwetAC2(ratings, "ordinal")),
    fleissKappa: show(fleissKappa(ratings)),
  };
}

/** Whether two categories were given to units that two or more rated. */
const isVaried = ({ units }: Ratings): boolean =>
  new Set(units.filter(({ size }) => size >= 2).flatMap(({ counts }) => counts.map(({ category }) => category))).size > 1;

function undefinedOr(statistic: Statistic): Figure {
  const found = statistic();
  return "undefined" in found ? found : { undefined: "no-variation" };
}

/** Every two assessors who rated a unit both. Resamples are drawn from those units only. */
export function pairFiguresOf(units: readonly UnitGiven[], scale: RatingScale, { seed, count }: Resampling): readonly PairFigures[] {
  return pairsOf(arrangeRatings(units, scale)).flatMap((pair) => {
    const both = units.flatMap(({ unit, given }) => {
      const own = new Map([...given].filter(([assessor]) => pair.includes(assessor)));
      return own.size === 2 ? [{ unit, given: own }] : [];
    });
    if (both.length === 0) return [];
    const ratings = arrangeRatings(both, scale);
    const resamples = resamplesOf(ratings, { seed, count });
    return [
      {
        pair,
        units: both.length,
        categories: ratings.categories,
        confusion: confusionOf(ratings, pair).counts,
        percentAgreement: figureOf(agreementOfPair(ratings, pair), resamples),
        cohenKappa: figureOf(cohenKappa(ratings, pair), resamples),
      },
    ];
  });
}

/** None where a single unit could be drawn. */
const resamplesOf = (ratings: Ratings, { seed, count }: Resampling): Resamples | undefined =>
  ratingCoverage(ratings).pairable < 2 ? undefined : drawResamples(ratings, { seed, count });

function figureOf(statistic: Statistic, resamples: Resamples | undefined): Figure {
  const found = statistic();
  if ("undefined" in found) return found;
  const interval = resamples ? bootstrapInterval(statistic, resamples, intervalLevel) : ({ undefined: "one-unit" } as const);
  return {
    exact: toText(found.value),
    value: shown(found.value),
    interval:
      "undefined" in interval
        ? interval
        : { from: shown(interval.from), until: shown(interval.until), undefinedResamples: interval.undefinedResamples },
  };
}

/** The part of the resamples that an interval holds. */
export const intervalLevel: Rational = rational("0.95");

const shown = (number: Rational): string => toDecimal(number, 2, "half-up");
