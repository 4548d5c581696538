import type { Need, Possible } from "../schema/outcome.ts";
import { type Block, maybe } from "./explanation.ts";
import type { Telling } from "./telling.ts";

/** What is missing before there can be a level. */
export function sayNeeds(needs: readonly Need[], { words: { outcome: words }, names }: Telling): readonly Block[] {
  const levels = needs.filter((need) => need.need === "level").map((need) => names.title(need.about));
  const others = needs.filter((need) => need.need !== "level").map((need) => words.needs[need.need](need.short));
  const all = [...others, ...(levels.length === 0 ? [] : [words.levelFor(levels)])];
  return maybe(all.length === 0 ? undefined : words.missing(all));
}

/** The levels that can still come out; silent where that is the level itself. */
export function sayPossible(
  possible: Possible,
  scale: string | undefined,
  { words: { outcome: words }, names }: Telling,
): readonly Block[] {
  if ("notComputed" in possible) return maybe(words.possibleNotComputed);
  if (possible.levels.length < 2) return [];
  return maybe(words.possible(possible.levels.map((level) => names.level(scale, level))));
}
