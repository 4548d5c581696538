import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { Check } from "./check.ts";

/** A shift moves the level, up or down. */
export const shifts: Check = ({ sites }, places) =>
  sites.flatMap(({ outcome }): readonly Diagnostic[] =>
    (outcome.shifts ?? [])
      .filter(({ by }) => by === 0)
      .map((shift) => diagnose("framework/shift-of-nothing", {}, places.value(shift, "by"), { trail: places.trail(shift) })),
  );
