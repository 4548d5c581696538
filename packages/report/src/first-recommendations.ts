import type { RecommendationView } from "./model/asks.ts";

// Page one answers in ten seconds; what is demanded always stands there whole, of what is advised the first few.
const onPageOne = 2;

/** The recommendations that stand on page one, and how many follow further on. One more than fits is shown rather than counted. */
export function firstRecommendations(all: readonly RecommendationView[]): {
  readonly shown: readonly RecommendationView[];
  readonly rest: number;
} {
  const shown = all.length === onPageOne + 1 ? all : all.slice(0, onPageOne);
  return { shown, rest: all.length - shown.length };
}
