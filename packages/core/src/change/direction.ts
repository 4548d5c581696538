import { compare, rational } from "../exact/rational.ts";
import { gradeText, outcomeGrade } from "../schema/grade.ts";
import type { Outcome } from "../schema/outcome.ts";
import { levelsOf, type Scale } from "../schema/scale.ts";
import { canonicalText } from "../text/canonical.ts";
import type { Direction } from "./comparison.ts";

/** A scale without its words: what a level can be, what it is worth and which end is best. */
export function scaleContent(scale: Scale | undefined): string {
  if (!scale) return "";
  const { kind, direction } = scale;
  const met = scale.met === undefined ? null : gradeText(scale.met);
  if ("levels" in scale) {
    const levels = scale.levels.map(({ id, value }) => [id, value === undefined ? null : gradeText(value)]);
    return canonicalText({ kind, direction, met, levels });
  }
  const numbers = [scale.min, scale.max, scale.step].map((number) => (number === undefined ? null : gradeText(number)));
  return canonicalText({ kind, direction, met, unit: scale.unit ?? null, numbers });
}

/** Whether the later of two levels or numbers is the better one, by the direction of the scale; exact, and undefined on two scales. */
export function directionOf(
  before: { readonly outcome: Outcome; readonly scale: Scale | undefined },
  after: { readonly outcome: Outcome; readonly scale: Scale | undefined },
): Direction | undefined {
  const { scale } = after;
  const [was, is] = [outcomeGrade(before.outcome), outcomeGrade(after.outcome)];
  if (!scale || was === undefined || is === undefined || scaleContent(before.scale) !== scaleContent(scale)) return undefined;
  const order = levelsOf(scale).map(({ id }) => id);
  const rise = "levels" in scale ? order.indexOf(is) - order.indexOf(was) : compare(rational(is), rational(was));
  if (rise === 0) return "same";
  return rise > 0 === (scale.direction === "higher-is-better") ? "better" : "worse";
}
