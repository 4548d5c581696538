import type { Inspection } from "./files/inspection.ts";

/** How many of the assessors have closed; never what they rated. */
export function closedOf({ assessors = [], ratings = [] }: Inspection["data"]) {
  const done = new Set(ratings.flatMap(({ assessor, closed }) => (closed === undefined ? [] : assessor)));
  const waiting = assessors.map(({ id }) => id).filter((id) => !done.has(id));
  return { closed: assessors.length - waiting.length, of: assessors.length, waiting };
}
