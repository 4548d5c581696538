import type { RatingsResult, Room } from "../schema/assessment.ts";
import type { InspectionData } from "../schema/inspection.ts";
import type { ScaleIndex } from "./scale-index.ts";

/** How many assessors have closed, of all assessors in the head of the inspection. Whoever has a second, open block has not. */
function countClosed(inspection: InspectionData): { readonly closed: number; readonly of: number } {
  const assessors = (inspection.assessors ?? []).map((assessor) => assessor.id);
  const blocks = inspection.ratings ?? [];
  const rating = new Set(blocks.map((block) => block.assessor));
  const open = new Set(blocks.filter((block) => block.closed === undefined).map((block) => block.assessor));
  return { closed: assessors.filter((id) => rating.has(id) && !open.has(id)).length, of: assessors.length };
}

/** Whether ratings may be read: only once every assessor in the head has closed, so that nobody rates after another. */
export function areRatingsOpenToAll(inspection: InspectionData): boolean {
  const { closed, of } = countClosed(inspection);
  return of > 0 && closed === of;
}

/** The ratings of one criterion; without entries until everyone has closed. */
export function readRatings(inspection: InspectionData, about: string, room: Room | undefined): RatingsResult {
  const state = countClosed(inspection);
  if (!areRatingsOpenToAll(inspection)) return { ...state, entries: [] };
  const entries = (inspection.ratings ?? []).flatMap((block) =>
    block.ratings
      .filter((rating) => rating.about === about)
      .map(({ level, notRated, because }) => ({
        assessor: block.assessor,
        ...(level !== undefined && { level }),
        ...(notRated !== undefined && { notRated }),
        ...(because !== undefined && { because }),
        outsideRoom: isOutsideRoom(level, room),
      })),
  );
  return { ...state, entries };
}

export const isOutsideRoom = (level: string | undefined, room: Room | undefined): boolean =>
  level !== undefined && room !== undefined && !room.levels.includes(level);

/** What ratings say together. Assessors who did not look at the criterion do not take part. */
export type Agreement =
  | { readonly kind: "none" }
  | { readonly kind: "equal"; readonly level: string }
  | { readonly kind: "not-applicable" | "not-assessed"; readonly reason: string }
  | { readonly kind: "insufficient-evidence" }
  /** With the levels rated and those between them; empty when not everyone gave a level. */
  | { readonly kind: "unequal"; readonly span: readonly string[] };

export function agree(ratings: RatingsResult, scale: ScaleIndex | undefined): Agreement {
  const voices = ratings.entries.filter(
    (entry) => entry.level !== undefined || (entry.notRated !== undefined && entry.notRated !== "not-assessed"),
  );
  const [first] = voices;
  if (first === undefined) return abstained(ratings);
  const said = new Set(voices.map((entry) => entry.level ?? entry.notRated));
  if (said.size > 1) {
    return { kind: "unequal", span: spanOf(voices, scale) };
  }
  if (first.level !== undefined) return { kind: "equal", level: first.level };
  return first.notRated === "not-applicable" ? { kind: "not-applicable", reason: first.because ?? "" } : { kind: "insufficient-evidence" };
}

/** Nobody spoke. When assessors say that they did not look, that is the outcome; otherwise nothing was said at all. */
function abstained({ entries: [first] }: RatingsResult): Agreement {
  return first ? { kind: "not-assessed", reason: first.because ?? "" } : { kind: "none" };
}

/** The levels between the lowest and the highest rating; empty when someone gave no level, for then the span is not known. */
function spanOf(voices: RatingsResult["entries"], scale: ScaleIndex | undefined): readonly string[] {
  const positions = voices.flatMap((entry) => (entry.level === undefined || !scale ? [] : [scale.position(entry.level)]));
  if (!scale || positions.length < voices.length) return [];
  return scale.order.slice(Math.min(...positions), Math.max(...positions) + 1);
}
