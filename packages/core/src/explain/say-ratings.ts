import type { CriterionResult, RatingsResult } from "../schema/assessment.ts";
import { type Block, block, maybe } from "./explanation.ts";
import { reasonText } from "./reason.ts";
import type { Telling } from "./telling.ts";

/** Who rated what; as long as not everyone has closed, only how many have. */
export function sayRatings({ id, ratings, outcome }: CriterionResult, telling: Telling): readonly Block[] {
  const { people: words } = telling.words;
  const { closed, of, entries } = ratings;
  if (of === 0) return [];
  if (closed < of) return [block(words.open(closed, of))];
  const [first] = entries;
  if (first === undefined) return maybe(words.nobodyRated);
  const isConsensusNeeded = outcome.state === "undetermined" && outcome.needs.some((need) => need.need === "consensus");
  const head = isConsensusNeeded ? words.consensusNeeded : sayTogether(entries, telling.names.scaleOf(id), telling);
  return [
    block(
      head,
      entries.map((entry) => block(sayEntry(entry, telling.names.scaleOf(id), telling))),
    ),
  ];
}

type Entry = RatingsResult["entries"][number];

/** What the ratings are together. Who did not look at the criterion does not take part. */
function sayTogether(entries: readonly Entry[], scale: string | undefined, { words: { people: words }, names }: Telling): string {
  const said = entries.filter((entry) => entry.notRated !== "not-assessed");
  const levels = new Set(said.map((entry) => entry.level));
  const [level] = levels;
  if (levels.size > 1) return words.unequal;
  if (level === undefined) return words.sameWithoutLevel;
  return said.length === 1 ? words.one(names.level(scale, level)) : words.equal(names.level(scale, level));
}

function sayEntry({ assessor, level, notRated, because, outsideRoom }: Entry, scale: string | undefined, telling: Telling): string {
  const { people: words, labels } = telling.words;
  const said =
    level === undefined ? words.noLevel(notRated === undefined ? "" : labels.notRated[notRated]) : telling.names.level(scale, level);
  return words.rating(assessor, said, outsideRoom, reasonText(because));
}
