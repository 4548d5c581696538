import type { Step } from "../schema/outcome.ts";
import { type Rank, ruleSchema } from "../schema/rule.ts";
import { levelsOf } from "../schema/scale.ts";
import { type Block, block, maybe } from "./explanation.ts";
import { gradeNoun } from "./grade-noun.ts";
import { ruleAt } from "./rule-at.ts";
import type { Telling } from "./telling.ts";
import { compareNumbers } from "./written-number.ts";

/** Grades of members, by id: what they have, or what they count as. */
export type GradeOf = (id: string) => string | undefined;

/** Which grade was taken, and the grades in their order. */
export function sayRank(step: Step, scale: string | undefined, given: string | undefined, gradeOf: GradeOf, telling: Telling): Block {
  const { rule: words } = telling.words;
  const rule = ruleAt(telling.assessment.framework, step.rule, ruleSchema);
  if (!rule || !("rank" in rule)) return block(words.unreadable);
  const ordered = inOrder(step.base ?? [], scale, gradeOf, telling);
  const head = given === undefined ? sayTooFew(rule.rank, ordered.length, scale, telling) : sayTaken(rule.rank, given, scale, telling);
  return block(head, maybe(ordered.length === 0 ? undefined : words.order(ordered)));
}

function sayTaken(rank: Rank, given: string, scale: string | undefined, telling: Telling): string {
  const { rule: words } = telling.words;
  const noun = gradeNoun([scale], telling);
  if (typeof rank === "object") return words.kth(sayPlace(rank, telling), given, noun);
  const isTurned = (rank === "best" || rank === "worst") && telling.names.scale(scale)?.direction === "lower-is-better";
  return `${words.rank[rank](given, noun)}${isTurned ? ` ${words.lowerIsBetter}` : ""}`;
}

/** Without a grade: there was nothing to put in order, or there are fewer than the place that is asked. */
function sayTooFew(rank: Rank, found: number, scale: string | undefined, telling: Telling): string {
  const { rule: words } = telling.words;
  const noun = gradeNoun([scale], telling);
  if (typeof rank !== "object") return words.noGrade(noun);
  return words.tooFew(sayPlace(rank, telling), "lowest" in rank ? rank.lowest : rank.highest, found, noun);
}

const sayPlace = (rank: Exclude<Rank, string>, { words: { rule: words } }: Telling): string =>
  "lowest" in rank ? words.kthLowest(rank.lowest) : words.kthHighest(rank.highest);

/** The members from low to high, each with its grade; on one grade in the order of the framework. */
function inOrder(ids: readonly string[], scale: string | undefined, gradeOf: GradeOf, telling: Telling): readonly string[] {
  const order = levelsOf(telling.names.scale(scale)).map((level) => level.id);
  const compare = order.length > 0 ? (a: string, b: string) => order.indexOf(a) - order.indexOf(b) : compareNumbers;
  return ids
    .flatMap((id) => {
      const grade = gradeOf(id);
      return grade === undefined ? [] : [{ id, grade }];
    })
    .sort((a, b) => compare(a.grade, b.grade))
    .map(({ id, grade }) => telling.words.rule.gradeOf(telling.names.grade(scale, grade), telling.names.title(id)));
}
