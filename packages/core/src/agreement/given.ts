import { compareIds } from "../inspection/arrange.ts";
import { firstGrade } from "../inspection/edit/seal.ts";
import type { Assessment, CriterionResult } from "../schema/assessment.ts";
import type { Criterion } from "../schema/framework.ts";
import { notRatedReasons } from "../schema/ratings.ts";
import { isInRoom } from "../scoring/rules/bound.ts";
import type { ScaleIndex } from "../scoring/rules/scale-index.ts";
import { isOnScale, scalesOf, splitOf } from "./span.ts";

/** One rating, as it was given apart: what was revised after closing is undone. */
export interface GivenRating {
  /** The inspectorate and the assessor: the same id at two inspectorates is not one person. */
  readonly assessor: string;
  readonly inspectorate: string;
  readonly grade: string;
  readonly isOutsideRoom: boolean;
  readonly hasReason: boolean;
  readonly hasObservations: boolean;
}

/** What assessors gave one criterion of one inspection. */
export interface GivenUnit {
  readonly unit: string;
  readonly framework: string;
  readonly version: string;
  /** The year in which the inspection started. */
  readonly year: string;
  readonly criterion: Criterion;
  /** Place of the criterion in its framework. */
  readonly place: number;
  readonly scale: ScaleIndex;
  readonly split: number;
  readonly ratings: readonly GivenRating[];
}

/** An inspection that takes no part, and why. */
export interface LeftOut {
  readonly inspection: string;
  readonly why: "not-closed" | "no-assessors" | "no-ratings" | "two-contents";
}

export interface Gathered {
  readonly inspections: readonly string[];
  readonly units: readonly GivenUnit[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The ratings of every assessment in which all have closed. The same inspection counts once; of one id with two contents neither
 * counts, because nobody can say which is right.
 */
export function gatherGiven(assessments: readonly Assessment[]): Gathered {
  const byId = new Map<string, Assessment[]>();
  for (const one of assessments) byId.set(one.inspection.id, [...(byId.get(one.inspection.id) ?? []), one]);
  const units: GivenUnit[] = [];
  const inspections: string[] = [];
  const leftOut: LeftOut[] = [];
  for (const [inspection, same] of [...byId].sort(([a], [b]) => compareIds(a, b))) {
    const [assessment] = same as [Assessment];
    const own = unitsOf(assessment);
    const why =
      new Set(same.map(contentOf)).size > 1 ? "two-contents" : (whyNot(assessment) ?? (own.length > 0 ? undefined : "no-ratings"));
    if (why) leftOut.push({ inspection, why });
    else {
      inspections.push(inspection);
      units.push(...own);
    }
  }
  return { inspections, units, leftOut };
}

const contentOf = ({ digests }: Assessment): string => `${digests.framework} ${digests.profile ?? ""} ${digests.inspection}`;

function whyNot({ criteria: [first] }: Assessment): LeftOut["why"] | undefined {
  const { closed, of } = first?.ratings ?? { closed: 0, of: 0 };
  if (of === 0) return "no-assessors";
  return closed < of ? "not-closed" : undefined;
}

function unitsOf(assessment: Assessment): readonly GivenUnit[] {
  const { framework, inspection, criteria } = assessment;
  const scaleOf = scalesOf(framework.scales);
  const results = new Map(criteria.map((result) => [result.id, result]));
  return framework.themes
    .flatMap((theme) => theme.criteria)
    .flatMap((criterion, place) => {
      const scale = scaleOf(criterion.scale);
      const result = results.get(criterion.id);
      const ratings = scale && result && !result.outsideProfile ? ratingsOf(assessment, result, scale) : [];
      if (!scale || ratings.length === 0) return [];
      const unit = `${inspection.id} ${criterion.id}`;
      const from = { framework: framework.id, version: framework.version, year: inspection.period.from.slice(0, 4) };
      return [{ unit, ...from, criterion, place, scale, split: splitOf(framework), ratings }];
    });
}

function ratingsOf({ inspection }: Assessment, { id, room }: CriterionResult, scale: ScaleIndex): readonly GivenRating[] {
  const inspectorates = new Map((inspection.assessors ?? []).map((one) => [one.id, one.inspectorate]));
  return (inspection.ratings ?? []).flatMap(({ assessor, ratings }) => {
    const rating = ratings.find(({ about }) => about === id);
    const inspectorate = inspectorates.get(assessor);
    const grade = rating && firstGrade(rating);
    if (inspectorate === undefined || grade === undefined || isReason(grade) || !isOnScale(grade, scale)) return [];
    return [
      {
        assessor: `${inspectorate}/${assessor}`,
        inspectorate,
        grade,
        isOutsideRoom: !isInRoom(grade, room, scale),
        hasReason: (rating?.because ?? "").trim() !== "",
        hasObservations: (rating?.observations ?? []).length > 0,
      },
    ];
  });
}

const isReason = (grade: string): boolean => notRatedReasons.some((reason) => reason === grade);
