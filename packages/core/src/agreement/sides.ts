import type { CriterionResult } from "../schema/assessment.ts";
import type { Criterion } from "../schema/framework.ts";
import { gradeOf } from "../schema/grade.ts";
import type { InspectionData } from "../schema/inspection.ts";
import { type NotRatedReason, notRatedReasons, type Rating } from "../schema/ratings.ts";
import { levelsOf } from "../schema/scale.ts";
import type { ScaleIndex } from "../scoring/rules/scale-index.ts";

/** An observation that an assessor leans on. */
export interface Leaning {
  readonly id: string;
  readonly text: string;
  /** Why it no longer counts; absent where it does. */
  readonly setAside?: "withdrawn" | "before-period";
}

export interface Voice {
  readonly assessor: string;
  readonly because?: string;
  readonly outsideRoom: boolean;
  readonly observations: readonly Leaning[];
  /** What this assessor gave before, the oldest first. */
  readonly revised?: NonNullable<Rating["revised"]>;
}

/** Everyone who gave the same: a level, a number, or a reason why there is none. */
export interface Side {
  readonly level?: string;
  readonly value?: string;
  readonly notRated?: NotRatedReason;
  /** The word for the level. */
  readonly label?: string;
  /** What this level looks like: as the criterion says it, else as the scale does. */
  readonly anchor?: string;
  readonly voices: readonly Voice[];
}

/** What people already decided about a criterion. */
export interface Settled {
  readonly with: "judgement" | "consensus" | "set-aside";
  readonly level?: string;
  readonly value?: string;
  readonly notRated?: NotRatedReason;
  readonly because: string;
  readonly date?: string;
  readonly by: readonly string[];
}

interface Discussed {
  readonly criterion: Criterion;
  readonly result: CriterionResult;
  readonly scale: ScaleIndex | undefined;
  readonly inspection: InspectionData;
}

/** The sides of a difference, from low to high, and then those without a level. Who did not look takes no side. */
export function sidesOf({ criterion, result, scale, inspection }: Discussed): readonly Side[] {
  const { entries } = result.ratings;
  const said = new Set(entries.flatMap((entry) => gradeOf(entry) ?? []));
  const grades = [...said].sort(scale?.compare);
  const reasons = notRatedReasons.filter((why) => why !== "not-assessed" && entries.some(({ notRated }) => notRated === why));
  const levels = levelsOf(scale?.scale);
  const voice = voicesIn(inspection, result, criterion.id);
  const graded = grades.map((grade): Side => {
    const level = levels.find(({ id }) => id === grade);
    const anchor = criterion.anchors?.[grade] ?? level?.description;
    return {
      ...(level ? { level: grade, label: level.label } : { value: grade }),
      ...(anchor !== undefined && { anchor }),
      voices: entries.filter((entry) => gradeOf(entry) === grade).map(voice),
    };
  });
  const ungraded = reasons.map((why) => ({ notRated: why, voices: entries.filter(({ notRated }) => notRated === why).map(voice) }));
  return [...graded, ...ungraded];
}

/** What an assessment keeps of a rating, with what only the inspection in it says: the observations and what was revised. */
function voicesIn({ ratings = [], observations = [] }: InspectionData, { picture }: CriterionResult, about: string) {
  const texts = new Map(observations.map((one) => [one.id, one.text]));
  const setAside = new Map(picture.setAside.map(({ id, why }) => [id, why]));
  const leaning = (id: string): Leaning => {
    const why = setAside.get(id);
    return { id, text: texts.get(id) ?? "", ...(why && { setAside: why }) };
  };
  return ({ assessor, because, outsideRoom }: CriterionResult["ratings"]["entries"][number]): Voice => {
    const own = ratings.filter((block) => block.assessor === assessor).flatMap((block) => block.ratings);
    const rating = own.find((one) => one.about === about);
    return {
      assessor,
      ...(because !== undefined && { because }),
      outsideRoom,
      observations: (rating?.observations ?? []).map(leaning),
      ...(rating?.revised && { revised: rating.revised }),
    };
  };
}

/** The most settled of what was decided; undefined as long as nothing was. */
export function settledBy({ id, judgement, consensus }: CriterionResult, notRated: InspectionData["notRated"] = []): Settled | undefined {
  if (judgement) {
    const by = [judgement.by, ...(judgement.second === undefined ? [] : [judgement.second])];
    return { with: "judgement", ...graded(judgement), because: judgement.because, date: judgement.date, by };
  }
  const aside = notRated.find(({ about }) => about === id);
  if (aside) {
    const by = aside.by === undefined ? [] : [aside.by];
    return { with: "set-aside", notRated: aside.why, because: aside.because ?? "", by };
  }
  if (!consensus) return undefined;
  return { with: "consensus", ...graded(consensus), because: consensus.because, date: consensus.date, by: consensus.by };
}

const graded = ({ level, value }: { readonly level?: string | undefined; readonly value?: string | undefined }) => ({
  ...(level !== undefined && { level }),
  ...(value !== undefined && { value }),
});
