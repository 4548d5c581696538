import { changeText, gradeGivenText, levelsMovedText, numberMovedText, stateGivenText } from "../flips-nl.ts";
import { lowered } from "../format-nl.ts";
import { stateLabels } from "../labels-nl.ts";
import type { NodeFlips, Scale } from "./assessment-parts.ts";
import { gradeText, levelsOf } from "./grade.ts";
import type { Lookup } from "./lookup.ts";

export type Standing = NodeFlips["outcome"];
export type Flip = NonNullable<NodeFlips["flips"]>[number];

const gradeIn = (standing: Standing): string | undefined => ("grade" in standing ? standing.grade : undefined);

/** What something stands at, within a sentence: a level or number as it is always printed, or the word for having none. */
export const standingText = (scale: Scale | undefined, standing: Standing): string =>
  "grade" in standing ? gradeText(scale, standing.grade) : lowered(stateLabels[standing.state]);

/** Where a grade stands on its scale. Only puts grades in order: of a number, near enough. */
function placeOn(scale: Scale | undefined, grade: string): number {
  if (scale?.kind !== "number") return levelsOf(scale).findIndex(({ id }) => id === grade);
  const [number, divisor = 1] = grade.split("/").map(Number);
  return (number ?? 0) / divisor;
}

/** How far, and to which side, one grade is from another: above zero is higher. Undefined where one of them is no grade. */
export function distanceOn(scale: Scale | undefined, from: Standing, to: Standing): number | undefined {
  const [start, end] = [gradeIn(from), gradeIn(to)];
  return start === undefined || end === undefined ? undefined : placeOn(scale, end) - placeOn(scale, start);
}

export const scaleOf = (lookup: Lookup, criterion: string): Scale | undefined => lookup.scale(lookup.criterion(criterion)?.scale);

/** A criterion by its printed number, else by its title. */
export function criterionName(lookup: Lookup, id: string): string {
  const criterion = lookup.criterion(id);
  return criterion?.number ?? `“${criterion?.title ?? id}”`;
}

/** What is said of a criterion that stands elsewhere: "één niveau lager is". */
export function movedText(scale: Scale | undefined, from: Standing, to: Standing): string {
  const by = distanceOn(scale, from, to);
  const text = standingText(scale, to);
  if (by === undefined) return "grade" in to ? gradeGivenText([text]) : stateGivenText(text);
  return scale?.kind === "number" ? numberMovedText(standingText(scale, from), text) : levelsMovedText(by);
}

/** The same outcome already comes from a smaller change to the same side. */
function isImplied(lookup: Lookup, flip: Flip, flips: readonly Flip[]): boolean {
  const scale = scaleOf(lookup, flip.criterion);
  const by = distanceOn(scale, flip.from, flip.to);
  return flips.some((other) => {
    const less = other.criterion === flip.criterion ? distanceOn(scale, other.from, other.to) : undefined;
    if (by === undefined || less === undefined || !isEqual(other.gives, flip.gives)) return false;
    return Math.sign(less) === Math.sign(by) && Math.abs(less) < Math.abs(by);
  });
}

const textOf = (standing: Standing): string => ("grade" in standing ? `grade ${standing.grade}` : `state ${standing.state}`);
const isEqual = (one: Standing, other: Standing): boolean => textOf(one) === textOf(other);

function groupedBy<Item>(items: readonly Item[], key: (item: Item) => string): readonly (readonly [Item, ...Item[]])[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known) known.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}

/** One line of the list: everything that says the same of several criteria. */
export interface Change {
  readonly text: string;
  /** For how many criteria. */
  readonly criteria: number;
}

/**
 * Single changes in words: of each criterion the smallest to each side, those of one level first. Criteria of which the same is said
 * and that give the same outcome stand in one line.
 */
export function changesOf(lookup: Lookup, flips: readonly Flip[], scale: Scale | undefined): readonly Change[] {
  const smallest = flips.filter((flip) => !isImplied(lookup, flip, flips));
  // A criterion without a grade that may get one of several: one change.
  const isFirstGrade = ({ from, to }: Flip): boolean => "state" in from && "grade" in to;
  const byCriterion = groupedBy(smallest, (flip) =>
    [flip.criterion, textOf(flip.gives), isFirstGrade(flip) ? "" : textOf(flip.to)].join(" > "),
  );
  const changes = byCriterion.map((same) => {
    const [flip] = same;
    const own = scaleOf(lookup, flip.criterion);
    const moved = same.length === 1 ? movedText(own, flip.from, flip.to) : gradeGivenText(same.map(({ to }) => standingText(own, to)));
    return { ...flip, moved };
  });
  const lines = groupedBy(changes, ({ moved, gives }) => `${moved} > ${textOf(gives)}`);
  const ordered = [...lines.filter(([{ isOneStep }]) => isOneStep), ...lines.filter(([{ isOneStep }]) => !isOneStep)];
  return ordered.map((line) => ({
    text: changeText(
      line.map(({ criterion }) => criterionName(lookup, criterion)),
      line[0].moved,
      standingText(scale, line[0].gives),
    ),
    criteria: line.length,
  }));
}
