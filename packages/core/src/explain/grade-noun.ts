import type { Speech } from "./telling.ts";

/** What is given on a scale, as a noun in one and in many. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** What these scales give: a level, a number, or both. Where nothing has a scale, a level. */
export function gradeNoun(scales: readonly (string | undefined)[], { names, words: { labels } }: Speech): Noun {
  const kinds = new Set(scales.flatMap((id) => names.scale(id)?.kind ?? []).map((kind) => kind === "number"));
  if (kinds.size > 1) return labels.grade.both;
  return kinds.has(true) ? labels.grade.number : labels.grade.level;
}
