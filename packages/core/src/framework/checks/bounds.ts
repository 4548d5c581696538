import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { ruleSites } from "../rule-sites.ts";
import type { Check } from "./check.ts";

/** Limits and bounds on the room say how far: at most, at least, or both, the right way round. */
export const bounds: Check = (data, places) =>
  ruleSites(data).flatMap(({ outcome, scale }) =>
    [...(outcome.limits ?? []), ...(outcome.room ?? [])].flatMap((bound): readonly Diagnostic[] => {
      const trail = places.trail(bound);
      const { atMost, atLeast } = bound;
      if (atMost === undefined && atLeast === undefined) {
        return [diagnose("framework/bound-missing", { keys: ["atMost", "atLeast"] }, places.of(bound), { trail })];
      }
      const position = (level: string | undefined) => scale?.levels.findIndex((one) => one.id === level) ?? -1;
      const isReversed = atMost !== undefined && atLeast !== undefined && position(atMost) < position(atLeast);
      return isReversed ? [diagnose("framework/bounds-reversed", { atLeast, atMost }, places.value(bound, "atMost"), { trail })] : [];
    }),
  );
