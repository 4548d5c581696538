import { listed } from "../format-nl.ts";
import { boundText, intervalText } from "../sentences-nl.ts";
import { allLevels } from "../words-nl.ts";
import type { Room, Scale } from "./assessment-parts.ts";
import type { Audiences } from "./audience.ts";
import { gradeText, levelsOf } from "./grade.ts";

/** The levels or numbers that people may choose without more, and what narrows them. */
export interface RoomView {
  readonly levels: string;
  readonly bounds: readonly string[];
}

export const roomAudiences = { levels: "public", bounds: "public" } as const satisfies Audiences<RoomView>;

export function roomView(scale: Scale | undefined, room: Room): RoomView {
  const label = (grade: string) => gradeText(scale, grade);
  const bounds = room.bounds.map((bound) => boundText(bound, label));
  if ("interval" in room) return { levels: intervalText(room.interval, label), bounds };
  const isFree = bounds.length === 0 && room.levels.length === levelsOf(scale).length;
  return { levels: isFree ? allLevels : listed(room.levels.map(label), "of"), bounds };
}
