import type { Level, LevelScale } from "./assessment-parts.ts";
import type { Audiences } from "./audience.ts";

/** Shapes of levels, from the worst level of a scale to its best. */
export const levelShapes = ["down", "diamond", "circle", "up", "square", "hexagon"] as const;
export type LevelShape = (typeof levelShapes)[number];
export type Tone = "strength" | "improvement" | "shortfall" | "plain";

/** How a level is drawn. The word always stands beside it: the mark only repeats it. */
export interface Mark {
  readonly shape: LevelShape;
  readonly tone: Tone;
  /** Drawn open: the level is a proposal still. */
  readonly open: boolean;
}

export const markAudiences = { shape: "public", tone: "public", open: "public" } as const satisfies Audiences<Mark>;

// With four levels the shapes are those of the first four; with fewer, the outer ones stay, so that the best is never drawn as the worst.
const order: Readonly<Record<number, readonly LevelShape[]>> = {
  2: ["down", "up"],
  3: ["down", "diamond", "up"],
  4: ["down", "diamond", "circle", "up"],
  5: ["down", "diamond", "circle", "up", "square"],
};

/** The mark of one level of a scale. */
export function markOf(scale: LevelScale, level: Level, open: boolean): Mark {
  const position = scale.levels.indexOf(level);
  const fromWorst = scale.direction === "higher-is-better" ? position : scale.levels.length - 1 - position;
  const shapes = order[scale.levels.length] ?? levelShapes;
  return { shape: shapes[fromWorst % shapes.length] ?? "circle", tone: level.meaning ?? "plain", open };
}
