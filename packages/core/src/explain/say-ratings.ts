import type { CriterionResult, RatingsResult } from "../schema/assessment.ts";
import { gradeOf } from "../schema/grade.ts";
import { type Block, block, maybe } from "./explanation.ts";
import { gradeNoun } from "./grade-noun.ts";
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
function sayTogether(entries: readonly Entry[], scale: string | undefined, telling: Telling): string {
  const { people: words } = telling.words;
  const said = entries.filter((entry) => entry.notRated !== "not-assessed");
  const grades = new Set(said.map(gradeOf));
  const [grade] = grades;
  const noun = gradeNoun([scale], telling);
  if (grades.size > 1) return words.unequal;
  if (grade === undefined) return words.sameWithout(noun);
  const given = telling.names.grade(scale, grade);
  return said.length === 1 ? words.one(given, noun) : words.equal(given);
}

function sayEntry(entry: Entry, scale: string | undefined, telling: Telling): string {
  const { people: words, labels } = telling.words;
  const { assessor, notRated, because, outsideRoom } = entry;
  const grade = gradeOf(entry);
  const why = notRated === undefined ? "" : labels.notRated[notRated];
  const said = grade === undefined ? words.noGrade(gradeNoun([scale], telling), why) : telling.names.grade(scale, grade);
  return words.rating(assessor, said, outsideRoom, reasonText(because));
}
