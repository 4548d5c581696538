import { type Rational, rational } from "../exact/rational.ts";
import type { Level, Scale } from "../schema/framework.ts";

/** A scale made ready for use: order and value of each level. */
export interface ScaleIndex {
  readonly id: string;
  readonly scale: Scale;
  /** Level ids from low to high. */
  readonly order: readonly string[];
  position(level: string): number;
  level(level: string): Level | undefined;
  value(level: string): Rational | undefined;
  /** The highest value of the scale. */
  readonly maximum: Rational | undefined;
}

export function indexScale(scale: Scale): ScaleIndex {
  const positions = new Map(scale.levels.map((level, position) => [level.id, position]));
  const values = new Map(scale.levels.flatMap((level) => (level.value === undefined ? [] : [[level.id, rational(level.value)] as const])));
  const maximum = [...values.values()].reduce<Rational | undefined>(
    (highest, value) => (highest === undefined || value.compare(highest) > 0 ? value : highest),
    undefined,
  );
  return {
    id: scale.id,
    scale,
    order: scale.levels.map((level) => level.id),
    position: (level) => positions.get(level) ?? -1,
    level: (level) => scale.levels[positions.get(level) ?? -1],
    value: (level) => values.get(level),
    maximum,
  };
}

/** Level ids in the order of the scale, each once. */
export function sortLevels(scale: ScaleIndex, levels: Iterable<string>): string[] {
  const present = new Set(levels);
  return scale.order.filter((level) => present.has(level));
}
