import { toText } from "../exact/rational.ts";
import { compareIds } from "../inspection/arrange.ts";
import type { Assessment } from "../schema/assessment.ts";
import { intervalLevel } from "./figures.ts";
import { type GivenUnit, gatherGiven, type LeftOut } from "./given.ts";
import { calibrateScales, type ScaleCalibration } from "./groups.ts";
import { type Worklist, worklistOf } from "./worklist.ts";

export interface Calibration {
  readonly inspections: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** How the intervals were made, so that anyone can make them again. */
  readonly bootstrap: {
    readonly method: "percentile";
    readonly over: "units";
    readonly level: string;
    readonly resamples: number;
    readonly seed: number;
    readonly generator: "pcg32";
  };
  readonly scales: readonly ScaleCalibration[];
  readonly worklist: Worklist;
}

export interface CalibrationOptions {
  /** An integer of at least zero. The same seed gives the same intervals. */
  readonly seed: number;
  /** How many resamples; 1000 when left out. */
  readonly resamples?: number;
}

/**
 * How far assessors agree over many inspections or made-up ones. A unit is one criterion of one inspection, and a rating is what an
 * assessor gave apart, before any meeting: what was revised after closing does not count.
 * The order of the assessments makes no difference.
 *
 * @example const calibration = calibrate([assessment, another], { seed: 1 });
 */
export function calibrate(assessments: readonly Assessment[], { seed, resamples = 1000 }: CalibrationOptions): Calibration {
  const { inspections, units, leftOut } = gatherGiven(assessments);
  const ordered = inOrder(units);
  return {
    inspections,
    leftOut,
    bootstrap: { method: "percentile", over: "units", level: toText(intervalLevel), resamples, seed, generator: "pcg32" },
    scales: calibrateScales(ordered, { seed, count: resamples }),
    worklist: worklistOf(ordered),
  };
}

/** By framework, then by criterion as the newest version puts them, then the newest version first. */
function inOrder(units: readonly GivenUnit[]): readonly GivenUnit[] {
  const newestFirst = units.toSorted((a, b) => compareIds(b.version, a.version) || compareIds(a.unit, b.unit));
  const places = new Map(newestFirst.toReversed().map((unit) => [keyOf(unit), unit.place]));
  const placeOf = (unit: GivenUnit) => places.get(keyOf(unit)) as number;
  return newestFirst.toSorted(
    (a, b) => compareIds(a.framework, b.framework) || placeOf(a) - placeOf(b) || compareIds(a.criterion.id, b.criterion.id),
  );
}

const keyOf = ({ framework, criterion }: GivenUnit): string => `${framework} ${criterion.id}`;
