import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { gradeText, isNumeric } from "../../schema/grade.ts";
import type { Places } from "../../text/places.ts";
import type { RuleSite } from "../rule-sites.ts";
import type { Check } from "./check.ts";

/** Limits and bounds on the room say how far: at most, at least, or both, the right way round. */
export const bounds: Check = ({ sites }, places) =>
  sites.flatMap(({ outcome: { limits = [], room = [] }, scale }) =>
    [...limits, ...room].flatMap((bound): readonly Diagnostic[] => {
      const { atMost, atLeast } = bound;
      if (atMost === undefined && atLeast === undefined) {
        return [diagnose("framework/bound-missing", { keys: ["atMost", "atLeast"] }, places.of(bound), { trail: places.trail(bound) })];
      }
      const isReversed = atMost !== undefined && atLeast !== undefined && isHigher(atLeast, atMost, scale);
      return isReversed ? [boundsReversed(bound, { atLeast, atMost }, places)] : [];
    }),
  );

/** A grade that is not on the scale is told apart; it is neither higher nor lower. */
function isHigher(a: string | number, b: string | number, scale: RuleSite["scale"]): boolean {
  const [first, second] = [gradeText(a), gradeText(b)];
  if (!scale) return false;
  if (!scale.isNumber) return scale.position(second) >= 0 && scale.position(first) > scale.position(second);
  return isNumeric(first) && isNumeric(second) && scale.compare(first, second) > 0;
}

/** Of a holder of `atLeast` and `atMost` that leave nothing between them. */
export const boundsReversed = (
  holder: object,
  { atLeast, atMost }: { readonly atLeast: string | number; readonly atMost: string | number },
  places: Places,
): Diagnostic => {
  const params = { atLeast: String(atLeast), atMost: String(atMost) };
  return diagnose("framework/bounds-reversed", params, places.value(holder, "atMost"), { trail: places.trail(holder) });
};
