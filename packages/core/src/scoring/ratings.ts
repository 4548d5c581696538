import type { RatingsResult, Room } from "../schema/assessment.ts";
import { gradeFields, gradeOf } from "../schema/grade.ts";
import type { Possible } from "../schema/outcome.ts";
import type { Decided } from "./decided.ts";
import { isInRoom } from "./rules/bound.ts";
import { type ScaleIndex, sortGrades } from "./rules/scale-index.ts";

/** The ratings of one criterion; without entries until everyone has closed. */
export function readRatings(
  { closing, ratings }: Decided,
  about: string,
  room: Room | undefined,
  scale: ScaleIndex | undefined,
): RatingsResult {
  const entries = (ratings.get(about) ?? []).map(({ assessor, rating }) => {
    const grade = gradeOf(rating);
    const { notRated, because } = rating;
    return {
      assessor,
      ...(grade !== undefined && gradeFields(grade)),
      ...(notRated !== undefined && { notRated }),
      ...(because !== undefined && { because }),
      outsideRoom: grade !== undefined && !isInRoom(grade, room, scale),
    };
  });
  return { ...closing, entries };
}

/** What ratings say together. Assessors who did not look at the criterion do not take part. */
export type Agreement =
  | { readonly kind: "none" }
  | { readonly kind: "equal"; readonly grade: string }
  | { readonly kind: "not-applicable" | "not-assessed"; readonly reason: string }
  | { readonly kind: "insufficient-evidence" }
  /** With the grades rated and those between them; absent when not everyone gave one, for then the span is not known. */
  | { readonly kind: "unequal"; readonly span: Possible | undefined };

export function agree(ratings: RatingsResult, scale: ScaleIndex | undefined): Agreement {
  const voices = ratings.entries
    .map((entry) => ({ ...entry, grade: gradeOf(entry) }))
    .filter(({ grade, notRated }) => grade !== undefined || (notRated !== undefined && notRated !== "not-assessed"));
  const [first] = voices;
  if (first === undefined) return abstained(ratings);
  const said = new Set(voices.map((entry) => entry.grade ?? entry.notRated));
  if (said.size > 1) return { kind: "unequal", span: spanOf(voices, scale) };
  if (first.grade !== undefined) return { kind: "equal", grade: first.grade };
  return first.notRated === "not-applicable" ? { kind: "not-applicable", reason: first.because ?? "" } : { kind: "insufficient-evidence" };
}

/** Nobody spoke. When assessors say that they did not look, that is the outcome; otherwise nothing was said at all. */
function abstained({ entries: [first] }: RatingsResult): Agreement {
  return first ? { kind: "not-assessed", reason: first.because ?? "" } : { kind: "none" };
}

/** Everything between the lowest and the highest rating. */
function spanOf(voices: readonly { readonly grade: string | undefined }[], scale: ScaleIndex | undefined): Possible | undefined {
  const grades = voices.flatMap((entry) => entry.grade ?? []);
  if (!scale || grades.length < voices.length) return undefined;
  const sorted = sortGrades(scale, grades);
  const [from, until] = [sorted[0] as string, sorted.at(-1) as string];
  if (scale.isNumber) return { interval: { from, until } };
  return { levels: scale.order.slice(scale.position(from), scale.position(until) + 1) };
}
