import type { GradeKind } from "./model/grade.ts";
import type { Answers } from "./model/page-one.ts";
import { words } from "./words-nl.ts";

const terms = words.pageOne;

/** What page one says where no criterion is good, or must improve. Where the framework does not say what an outcome means, neither does this. */
export function emptyAnswers({ good, improve, other }: Answers, grades: GradeKind): { readonly good: string; readonly improve: string } {
  if (other.length > 0) return { good: terms.noneCalledGood, improve: terms.noneCalledBad };
  if (good.length + improve.length > 0) return { good: terms.noGood, improve: terms.noImprove };
  return { good: terms.nothingScored(grades), improve: terms.nothingScored(grades) };
}
