import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { isAtLeast, type Rational, ratio, rational, subtract, toText } from "../../exact/rational.ts";
import type { NumberRule } from "../../schema/number.ts";
import type { NumberScale } from "../../schema/scale.ts";
import { unrounded } from "../../scoring/rules/parts.ts";
import { compileValue } from "../../scoring/rules/values.ts";
import type { Places } from "../../text/places.ts";
import { isGroup, type Reckoning, reckonings } from "../looks.ts";
import { numberRange } from "../range/number-range.ts";
import type { RuleSite } from "../rule-sites.ts";
import { isMultiple, isSound, numbersOfScale } from "../scale-numbers.ts";
import { valueScales } from "../value-scales.ts";
import type { Check } from "./check.ts";

/** A number that is the outcome lies on its scale: within its ends, and on a step where the scale has steps. */
export const numberRanges: Check = ({ sites }, places) =>
  sites.flatMap((site): readonly Diagnostic[] => {
    const { outcome, scale } = site;
    if (!("number" in outcome.rule) || !scale || "levels" in scale.scale || !isSound(scale.scale)) return [];
    return checkNumber(outcome.rule, scale.scale, site, places);
  });

function checkNumber(rule: { readonly number: NumberRule }, scale: NumberScale, site: RuleSite, places: Places): readonly Diagnostic[] {
  const { number } = rule;
  const plain = unrounded(number);
  const reckoning = reckonings(site).find((one) => one.number === plain);
  const range = numberRange(number, site, reckoning);
  if (!range) return [];
  const at = places.value(rule, "number");
  const trail = places.trail(rule);
  const { low, high } = range;
  const isWithin = low && high && isAtLeast(low, rational(scale.min)) && isAtLeast(rational(scale.max), high);
  if (!isWithin) {
    const { scale: id, min, max } = numbersOfScale(scale);
    const ends = { ...(low && { from: toText(low) }), ...(high && { until: toText(high) }) };
    return [diagnose("framework/number-outside-scale", { scale: id, min, max, ...ends }, at, { trail })];
  }
  const step = scale.step === undefined ? undefined : rational(scale.step);
  if (step === undefined || isOnSteps(number, rational(scale.min), step, site, reckoning)) return [];
  return [diagnose("framework/number-between-steps", { scale: scale.id, step: toText(step) }, at, { trail })];
}

/**
 * Whether every number the rule can give is a whole number of steps from the lowest. Proven where it is rounded so, and of
 * counts, sums and extremes of numbers that are; of means and shares only where they are rounded.
 */
function isOnSteps(rule: NumberRule, min: Rational, step: Rational, site: RuleSite, reckoning: Reckoning | undefined): boolean {
  const isStep = (number: Rational) => isMultiple(number, step);
  const digits = "round" in rule ? rule.round.digits : "powerMean" in rule ? rule.powerMean.round.digits : undefined;
  const unit = digits === undefined ? undefined : ratio(1, 10n ** BigInt(digits));
  if (unit && isStep(unit) && isStep(min)) return true;
  // Rounding leaves alone what lies on steps that have no more digits.
  if (unit && !(isMultiple(step, unit) && isMultiple(min, unit))) return false;
  const plain = unrounded(rule);
  if ("count" in plain) return isStep(ratio(1, 1)) && isStep(min);
  const isMixed = isGroup(reckoning?.of) && site.unit?.value !== "lowest" && site.unit?.value !== "highest";
  if ("share" in plain || !reckoning || isMixed) return false;
  const values = valuesOf(reckoning, site);
  if ("lowest" in plain || "highest" in plain) return values?.every((value) => isStep(subtract(value, min))) === true;
  return "sum" in plain && isStep(subtract(rational(plain.start ?? 0), min)) && values?.every(isStep) === true;
}

/** Every value that can be reckoned with; undefined where no list can be made of them. */
function valuesOf(reckoning: Reckoning, site: RuleSite): readonly Rational[] | undefined {
  const map = compileValue(reckoning.value);
  const scales = valueScales(reckoning, site);
  const values = scales.flatMap((scale) => scale.order.flatMap((grade) => map(grade, scale.value(grade), scale.id) ?? []));
  return scales.every(({ order }) => order.length > 0) ? values : undefined;
}
