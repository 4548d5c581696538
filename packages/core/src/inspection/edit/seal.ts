import { gradeFields, gradeOf, gradeText } from "../../schema/grade.ts";
import { notRatedReasons, type Rating } from "../../schema/ratings.ts";
import { canonicalText } from "../../text/canonical.ts";
import { sha256 } from "../../text/digest.ts";

type Given = Pick<Rating, "about" | "level" | "value" | "notRated" | "revised">;

/**
 * The digest of ratings as they were first given. Written when an assessor closes; a later change that is not a `revised`
 * entry gives another digest, so that it shows. The order of the entries and their reasons do not matter.
 */
export function sealOf(ratings: readonly Given[]): string {
  const first = ratings.map(firstGiven).sort((a, b) => compare(a.about, b.about) || compare(canonicalText(a), canonicalText(b)));
  return sha256(canonicalText(first));
}

function firstGiven(given: Given) {
  const { about } = given;
  const before = firstGrade(given);
  if (before === undefined) return { about };
  return notRatedReasons.some((reason) => reason === before) ? { about, notRated: before } : { about, ...gradeFields(before) };
}

/** The level or number that was given before anything was revised, or the reason why there was none. */
export function firstGrade({ notRated, revised, ...given }: Omit<Given, "about">): string | undefined {
  const before = revised?.[0]?.from;
  return before === undefined ? (gradeOf(given) ?? notRated) : gradeText(before);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
