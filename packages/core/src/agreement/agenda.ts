import { compare, type Rational, rational } from "../exact/rational.ts";
import { compareIds } from "../inspection/arrange.ts";
import type { Assessment, CriterionResult, Room } from "../schema/assessment.ts";
import type { Criterion } from "../schema/framework.ts";
import { gradeOf } from "../schema/grade.ts";
import { agree } from "../scoring/ratings.ts";
import type { ScaleIndex } from "../scoring/rules/scale-index.ts";
import { type Settled, type Side, settledBy, sidesOf } from "./sides.ts";
import { apart, isSplit, type Span, scalesOf, splitOf } from "./span.ts";

/** One criterion to talk about. */
export interface AgendaItem extends Named {
  readonly isTrial: boolean;
  /** Absent where fewer than two gave a level or number. */
  readonly span?: Span;
  /** Whether the span is as large as the framework calls a large difference. */
  readonly isSplit: boolean;
  /** The assessors who rated outside the room. */
  readonly outsideRoom: readonly string[];
  /** Absent where the framework computes no proposal. */
  readonly room?: Room;
  /** From low to high, and then those without a level. */
  readonly sides: readonly Side[];
  /** Assessors who gave nothing, or did not look. */
  readonly missing: readonly string[];
  /** What settles it already; absent as long as it is open. */
  readonly settled?: Settled;
}

interface Named {
  readonly id: string;
  readonly number?: string;
  readonly title: string;
}

/** What there is to discuss once everyone rated apart. Never a coefficient: one inspection says nothing about how well assessors agree. */
export type Agenda =
  /** Not everyone has closed, so that nothing is said of any rating. */
  | { readonly state: "open"; readonly closed: number; readonly of: number }
  | {
      readonly state: "closed";
      readonly closed: number;
      readonly of: number;
      /** From so many levels apart on the framework calls a difference large. */
      readonly split: number;
      readonly items: readonly AgendaItem[];
      /** How many criteria everyone rated alike, within the room. */
      readonly equal: number;
      /** Nobody differs, but not everyone rated: who is missing may see it otherwise. */
      readonly notByAll: readonly (Named & { readonly missing: readonly string[] })[];
    };

type Item = AgendaItem & { readonly size: Rational };

/**
 * The agenda for the meeting of the assessors, from the assessment alone: the criteria they rated differently or outside the room.
 * What lies outside the room comes first, then the largest span, then the order of the framework; what is settled comes last.
 */
export function agreementAgenda(assessment: Assessment): Agenda {
  const { closed, of } = assessment.criteria[0]?.ratings ?? { closed: 0, of: 0 };
  if (of === 0 || closed < of) return { state: "open", closed, of };
  const { framework, inspection } = assessment;
  const split = splitOf(framework);
  const scaleOf = scalesOf(framework.scales);
  const results = new Map(assessment.criteria.map((result) => [result.id, result]));
  const assessors = (inspection.assessors ?? []).map(({ id }) => id).sort(compareIds);
  const pairs = framework.themes.flatMap((theme) => theme.criteria).flatMap((criterion) => pairOf(criterion, results.get(criterion.id)));
  const looked = pairs.map(({ criterion, result }) => {
    const scale = scaleOf(criterion.scale);
    const missing = assessors.filter((id) => !result.ratings.entries.some((entry) => entry.assessor === id && isVoice(entry)));
    const isDifferent = agree(result.ratings, scale).kind === "unequal";
    const isOutside = result.ratings.entries.some(({ outsideRoom }) => outsideRoom);
    return { criterion, result, scale, missing, isOnAgenda: isDifferent || isOutside };
  });
  const quiet = looked.filter(({ isOnAgenda }) => !isOnAgenda);
  return {
    state: "closed",
    closed,
    of,
    split,
    items: looked
      .filter(({ isOnAgenda }) => isOnAgenda)
      .map(({ criterion, result, scale, missing }) => itemOf(assessment, { criterion, result, scale, missing, split }))
      .sort(byUrgency)
      .map(({ size: _size, ...item }) => item),
    equal: quiet.filter(({ missing }) => missing.length === 0).length,
    notByAll: quiet
      .filter(({ missing }) => missing.length > 0 && missing.length < of)
      .map(({ criterion, missing }) => ({ ...named(criterion), missing })),
  };
}

interface Looked {
  readonly criterion: Criterion;
  readonly result: CriterionResult;
  readonly scale: ScaleIndex | undefined;
  readonly missing: readonly string[];
  readonly split: number;
}

function itemOf({ inspection }: Assessment, { criterion, result, scale, missing, split }: Looked): Item {
  const { entries } = result.ratings;
  const grades = entries.flatMap((entry) => gradeOf(entry) ?? []);
  const found = scale && apart(grades, scale);
  const settled = settledBy(result, inspection.notRated);
  return {
    ...named(criterion),
    isTrial: result.trial,
    ...(found && { span: found.span }),
    isSplit: isSplit(found, split),
    outsideRoom: entries.filter(({ outsideRoom }) => outsideRoom).map(({ assessor }) => assessor),
    ...(result.room && { room: result.room }),
    sides: sidesOf({ criterion, result, scale, inspection }),
    missing,
    ...(settled && { settled }),
    size: found?.size ?? rational(0),
  };
}

/** Stable, so that what is alike keeps the order of the framework. */
const byUrgency = (one: Item, other: Item): number =>
  Number(one.settled !== undefined) - Number(other.settled !== undefined) ||
  Number(other.outsideRoom.length > 0) - Number(one.outsideRoom.length > 0) ||
  compare(other.size, one.size);

const isVoice = (entry: CriterionResult["ratings"]["entries"][number]): boolean =>
  gradeOf(entry) !== undefined || (entry.notRated !== undefined && entry.notRated !== "not-assessed");

const named = ({ id, number, title }: Criterion): Named => ({ id, ...(number !== undefined && { number }), title });

/** A criterion with its result, the assessors in the order of their ids; none where the profile leaves it out. */
function pairOf(criterion: Criterion, result: CriterionResult | undefined) {
  if (result === undefined || result.outsideProfile) return [];
  const entries = result.ratings.entries.toSorted((a, b) => compareIds(a.assessor, b.assessor));
  return [{ criterion, result: { ...result, ratings: { ...result.ratings, entries } } }];
}
