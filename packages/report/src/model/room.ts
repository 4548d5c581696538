import { listed } from "../format-nl.ts";
import { boundText } from "../sentences-nl.ts";
import { allLevels } from "../words-nl.ts";
import type { Room, Scale } from "./assessment-parts.ts";
import type { Audiences } from "./audience.ts";
import { levelLabel } from "./outcome.ts";

/** The levels that people may choose without more, and what narrows them. */
export interface RoomView {
  readonly levels: string;
  readonly bounds: readonly string[];
}

export const roomAudiences = { levels: "public", bounds: "public" } as const satisfies Audiences<RoomView>;

export function roomView(scale: Scale | undefined, room: Room): RoomView {
  const label = (id: string) => levelLabel(scale, id);
  const isFree = room.bounds.length === 0 && room.levels.length === scale?.levels.length;
  return { levels: isFree ? allLevels : listed(room.levels.map(label), "of"), bounds: room.bounds.map((bound) => boundText(bound, label)) };
}
