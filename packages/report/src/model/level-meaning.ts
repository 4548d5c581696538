import type { Level } from "./assessment-parts.ts";
import type { CriterionPair, Lookup } from "./lookup.ts";

/** What the level of a criterion means for page one; `open` without a level, `plain` when the framework gives the level no meaning. */
export type Meaning = NonNullable<Level["meaning"]> | "plain" | "open";

export function meaningOf(lookup: Lookup, { criterion, result }: CriterionPair): Meaning {
  const { outcome } = result;
  if (outcome.state !== "scored") return "open";
  const level = lookup.scale(criterion.scale)?.levels.find(({ id }) => id === outcome.level);
  return level?.meaning ?? "plain";
}
