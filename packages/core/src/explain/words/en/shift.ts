import type { shiftNl } from "../nl/shift.ts";

const levels = (by: number): string => `${Math.abs(by)} ${Math.abs(by) === 1 ? "level" : "levels"} ${by > 0 ? "higher" : "lower"}`;

/** Shifts: by how many levels, and from which level to which. */
export const shiftEn: typeof shiftNl = {
  shift: (by, holds, fact) => `Shift ${levels(by)}: ${holds ? "holds" : "does not hold"}. ${fact}`,
  moved: (from, to) => `The level shifts from ${from} to ${to}.`,
  movedToEnd: (from, to) => `The level shifts from ${from} to ${to}. The scale goes no further.`,
  stays: (level) => `The level does not shift. It stays ${level}.`,
  staysAtEnd: (level) => `The level stays ${level}. The scale goes no further.`,
  cancelOut: (level) => `The shifts cancel each other out. The level stays ${level}.`,
};
