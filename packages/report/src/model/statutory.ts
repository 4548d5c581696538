import { statutoryWithoutLevelsText } from "../profile-nl.ts";
import { statutoryText } from "../sentences-nl.ts";
import type { Audiences } from "./audience.ts";
import { meaningOf } from "./level-meaning.ts";
import { lineAudiences, type OutcomeLine, outcomeLine } from "./line.ts";
import type { CriterionPair, Lookup } from "./lookup.ts";

/** Criteria that the law asks, apart from all others: with a shortfall, without one, and not examined. */
export interface Statutory {
  readonly sentence: string;
  readonly shortfalls: readonly OutcomeLine[];
  readonly notSeen: readonly OutcomeLine[];
  /** A number, or a level to which the framework gives no meaning: whether it is a shortfall cannot be said. */
  readonly undecided: readonly OutcomeLine[];
  readonly notExamined: readonly OutcomeLine[];
}

const lines = { audience: "public", fields: lineAudiences } as const;

export const statutoryAudiences = {
  sentence: "public",
  shortfalls: lines,
  notSeen: lines,
  undecided: lines,
  notExamined: lines,
} as const satisfies Audiences<Statutory>;

const isStatutory = ({ criterion }: CriterionPair): boolean => criterion.norm?.type === "statutory";

/** Criteria outside the profile were not looked at. They are counted as such and not listed. */
export function statutory(lookup: Lookup): Statutory {
  const own = lookup.settled.filter(isStatutory);
  const outside = lookup.outside.filter((pair) => isStatutory(pair) && !pair.result.trial).length;
  const all = own.length + outside;
  if (!lookup.showsLevels) {
    return { sentence: statutoryWithoutLevelsText(all), shortfalls: [], notSeen: [], undecided: [], notExamined: [] };
  }
  const select = (isMember: (pair: CriterionPair) => boolean) => own.filter(isMember).map((pair) => outcomeLine(lookup, pair));
  const shortfalls = select((pair) => meaningOf(lookup, pair) === "shortfall");
  const notExamined = select((pair) => meaningOf(lookup, pair) === "open");
  const undecided = select((pair) => meaningOf(lookup, pair) === "plain");
  const notSeen = select((pair) => ["strength", "improvement"].includes(meaningOf(lookup, pair)));
  const numbers = { all, shortfalls: shortfalls.length, undecided: undecided.length, notExamined: notExamined.length + outside, outside };
  return { sentence: statutoryText(numbers), shortfalls, notSeen, undecided, notExamined };
}
