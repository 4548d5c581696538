import type { Level } from "./assessment-parts.ts";
import { gradeOf, levelsOf } from "./grade.ts";
import type { CriterionPair, Lookup } from "./lookup.ts";

/** What the outcome of a criterion means for page one; `open` without a level or number, `plain` when the framework gives it no meaning. */
export type Meaning = NonNullable<Level["meaning"]> | "plain" | "open";

export function meaningOf(lookup: Lookup, { criterion, result }: CriterionPair): Meaning {
  const { outcome } = result;
  if (outcome.state !== "scored") return "open";
  const level = levelsOf(lookup.scale(criterion.scale)).find(({ id }) => id === gradeOf(outcome));
  return level?.meaning ?? "plain";
}
