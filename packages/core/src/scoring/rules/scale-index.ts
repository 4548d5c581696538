import { add, compare, isAtLeast, type Rational, rational, toText } from "../../exact/rational.ts";
import { gradeText } from "../../schema/grade.ts";
import { levelsOf, type Scale } from "../../schema/scale.ts";

/** A scale made ready for use. A grade is a level id, or on a scale of numbers the number as text. */
export interface ScaleIndex {
  readonly id: string;
  readonly scale: Scale;
  readonly isNumber: boolean;
  /** The grades people can give, from low to high. Empty on a scale of numbers without a step (or with too many): any number in it may be given. */
  readonly order: readonly string[];
  readonly lowest: string;
  readonly highest: string;
  /** The grade at which the demand is met, where the scale declares it. */
  readonly met: string | undefined;
  /** The place of a level from the bottom; -1 for what is no level of this scale. */
  position(grade: string): number;
  /** Negative when `a` is lower than `b`, 0 when they are equal. */
  compare(a: string, b: string): number;
  /** What a grade is worth: as the scale declares of a level, or the number itself. */
  value(grade: string): Rational | undefined;
}

/** The most grades of a scale of numbers that are listed one by one. */
const mostListed = 1001;

export const indexScale = (scale: Scale): ScaleIndex => ("levels" in scale ? indexLevels(scale) : indexNumbers(scale));

function indexLevels(scale: Extract<Scale, { levels: unknown }>): ScaleIndex {
  const levels = levelsOf(scale);
  const order = levels.map((level) => level.id);
  const positions = new Map(order.map((id, position) => [id, position]));
  const values = new Map(levels.flatMap((level) => (level.value === undefined ? [] : [[level.id, rational(level.value)] as const])));
  const position = (grade: string): number => positions.get(grade) ?? -1;
  return {
    id: scale.id,
    scale,
    isNumber: false,
    order,
    lowest: order[0] as string,
    highest: order.at(-1) as string,
    met: scale.met,
    position,
    compare: (a, b) => position(a) - position(b),
    value: (grade) => values.get(grade),
  };
}

function indexNumbers(scale: Exclude<Scale, { levels: unknown }>): ScaleIndex {
  const order = listNumbers(scale);
  return {
    id: scale.id,
    scale,
    isNumber: true,
    order,
    lowest: gradeText(scale.min),
    highest: gradeText(scale.max),
    met: scale.met === undefined ? undefined : gradeText(scale.met),
    position: (grade) => order.indexOf(grade),
    compare: (a, b) => compare(rational(a), rational(b)),
    value: (grade) => rational(grade),
  };
}

function listNumbers({ min, max, step }: Exclude<Scale, { levels: unknown }>): readonly string[] {
  if (step === undefined) return [];
  const numbers: string[] = [];
  const [until, by] = [rational(max), rational(step)];
  for (let number = rational(min); isAtLeast(until, number); number = add(number, by)) {
    if (numbers.push(toText(number)) > mostListed) return [];
  }
  return numbers;
}

/** Grades in the order of the scale, each once. */
export const sortGrades = (scale: ScaleIndex, grades: Iterable<string>): string[] => [...new Set(grades)].sort(scale.compare);
