import type { Possible } from "../schema/outcome.ts";
import { completionsByKind, countByKind } from "./completions.ts";
import type { Completion, Open } from "./leaf.ts";
import type { ScaleIndex } from "./rules/scale-index.ts";
import { sortGrades } from "./rules/scale-index.ts";
import type { Trend } from "./rules/trend.ts";

/** Something without a grade, and what the outcome at hand makes of it. */
export interface OpenMember extends Open {
  /** How the outcome follows its grade. */
  readonly trend: Trend;
  /** The same for two that can change grades with each other without changing the outcome. */
  readonly alike: string;
}

/** What can still come out. */
export interface Reachable {
  readonly possible: Possible;
  /** Whether every completion that was looked at gives a grade; false where not all could be. */
  readonly isAlways: boolean;
}

/** The most completions that are tried. Beyond it the answer is an honest "not computed". */
export const completionLimit = 20_000;
/** How many members have their grades raised one by one, to see the levels between two ends. */
const climbLimit = 200;

/**
 * Every grade that can still come out, over all completions of what is open. Exact:
 *
 * 1. where the outcome only ever rises or only ever falls with each open member, its two ends are the completions with all at
 *    their lowest and all at their best: two evaluations, and on a scale of numbers the answer;
 * 2. levels between the ends count once a completion has shown them; when all have been seen, nothing is left to find;
 * 3. otherwise every completion is tried, those that differ only by an exchange of members alike once.
 */
export function possibleGrades(
  open: readonly OpenMember[],
  scale: ScaleIndex,
  gradeOf: (completion: Completion) => string | undefined,
): Reachable {
  const seen = new Set<string>();
  let isAlways = true;
  const look = (completion: Completion): string | undefined => {
    const grade = gradeOf(completion);
    if (grade === undefined) isAlways = false;
    else seen.add(grade);
    return grade;
  };
  const found = (): Reachable => ({ possible: foundOf(seen, scale), isAlways });
  const ends = open.every(({ trend }) => trend !== undefined) ? endsOf(open) : undefined;
  if (ends) {
    const [low, high] = ends.map(look);
    if (low === undefined || high === undefined) return found();
    if (scale.isNumber) return { possible: { interval: { from: low, until: high } }, isAlways };
    const between = scale.position(high) - scale.position(low) + 1;
    for (const completion of climbing(open)) {
      if (seen.size === between) break;
      look(completion);
    }
    if (seen.size === between) return found();
  } else if (!scale.isNumber) {
    for (const completion of diagonals(open)) {
      look(completion);
      if (seen.size === scale.order.length) return found();
    }
  }
  const kinds = kindsOf(open);
  const isEndless = kinds.some(([first]) => first?.grades.length === 0);
  if (isEndless || countByKind(kinds) > completionLimit) return { possible: { notComputed: "too-many-completions" }, isAlways: false };
  for (const completion of completionsByKind(kinds)) {
    look(completion);
    if (!scale.isNumber && seen.size === scale.order.length) break;
  }
  return found();
}

function foundOf(seen: ReadonlySet<string>, scale: ScaleIndex): Possible {
  const grades = sortGrades(scale, seen);
  const [from, until] = [grades[0], grades.at(-1)];
  return scale.isNumber && from !== undefined && until !== undefined ? { interval: { from, until } } : { levels: grades };
}

/** The completions that give the lowest and the highest outcome. */
function endsOf(open: readonly OpenMember[]): readonly [Completion, Completion] {
  const end = (isLow: boolean): Completion =>
    new Map(open.map(({ id, trend, from, until }) => [id, (trend === -1) === isLow ? until : from]));
  return [end(true), end(false)];
}

/** Completions in which all stand equally low or high. */
function* diagonals(open: readonly OpenMember[]): Generator<Completion> {
  const widest = Math.max(...open.map(({ grades }) => grades.length));
  for (let rank = 0; rank < widest; rank++) {
    yield new Map(open.map(({ id, grades, from }) => [id, grades[Math.min(rank, grades.length - 1)] ?? from]));
  }
}

/** From all low to all high: together, then one after the other. */
function* climbing(open: readonly OpenMember[]): Generator<Completion> {
  yield* diagonals(open);
  if (open.length > climbLimit) return;
  const reached = new Map(open.map(({ id, trend, from, until }) => [id, trend === -1 ? until : from]));
  for (const { id, grades, trend } of open) {
    for (const grade of trend === -1 ? grades.toReversed() : grades) {
      reached.set(id, grade);
      yield reached;
    }
  }
}

/** Members that can change grades with each other, together; one grade is enough for what the outcome does not follow. */
function kindsOf(open: readonly OpenMember[]): readonly (readonly Open[])[] {
  const kinds = new Map<string, Open[]>();
  for (const member of open) {
    const { id, from } = member;
    const one: Open = member.trend === 0 ? { id, grades: [from], from, until: from } : member;
    const key = `${one.grades.join(" ")}|${member.alike}`;
    const known = kinds.get(key);
    if (known) known.push(one);
    else kinds.set(key, [one]);
  }
  return [...kinds.values()];
}
