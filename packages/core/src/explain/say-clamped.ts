import { type Block, maybe } from "./explanation.ts";
import { shiftedLevel } from "./say-shifts.ts";
import type { Telling } from "./telling.ts";
import { ruledGrade, type TraceParts } from "./trace-parts.ts";

/** What the limits and the room made of what the rule and the shifts gave; silent where they left it as it was. */
export function sayClamped(grade: string, parts: TraceParts, scale: string | undefined, telling: Telling): readonly Block[] {
  const { rule: words } = telling.words;
  const ruled = ruledGrade(parts);
  if (ruled === undefined) return [];
  const shifted = shiftedLevel(parts.shifts, ruled, scale, telling);
  if (shifted === grade) return [];
  const [from, to] = [telling.names.grade(scale, shifted), telling.names.grade(scale, grade)];
  return maybe(parts.shifts.length > 0 ? words.clampedShifted(from, to) : words.clamped(from, to));
}
