import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { add, isAbove, type Rational, rational, toText, zero } from "../../exact/rational.ts";
import type { Places } from "../../text/places.ts";
import { isGroup, type Reckoning, reckonings } from "../looks.ts";
import { lowestSum } from "../range/choices.ts";
import { least } from "../range/interval.ts";
import { type Parts, partsOf } from "../range/parts.ts";
import type { RuleSite } from "../rule-sites.ts";
import { valueScales } from "../value-scales.ts";
import type { Check } from "./check.ts";

/** Logarithms and power means are of numbers above zero, and the highest sum that a percentage is taken of is above zero too. */
export const aboveZero: Check = ({ sites }, places) =>
  sites.flatMap((site) =>
    reckonings(site).flatMap((one) => [
      ...checkLogarithms(one, site, places),
      ...checkPowerMean(one, site, places),
      ...checkMaximum(one, site, places),
    ]),
  );

function checkLogarithms(reckoning: Reckoning, site: RuleSite, places: Places): readonly Diagnostic[] {
  const { value } = reckoning;
  if (typeof value === "string") return [];
  return valueScales(reckoning, site).flatMap((scale) => {
    const own = "byScale" in value ? value.byScale[scale.id] : value;
    if (own === undefined || typeof own === "string" || !("log" in own)) return [];
    const plain = partsOf(
      { ...reckoning, value: "value", members: reckoning.members?.filter((member) => member.scale === scale || !member.scale) },
      site,
    );
    return notAbove(plain, "log", places.key(own, "log"), places.trail(own));
  });
}

function checkPowerMean(reckoning: Reckoning, site: RuleSite, places: Places): readonly Diagnostic[] {
  const { number } = reckoning;
  if (!("powerMean" in number)) return [];
  return notAbove(partsOf(reckoning, site), "powerMean", places.value(number.powerMean, "of"), places.trail(number));
}

function notAbove(
  parts: Parts | undefined,
  rule: "log" | "powerMean",
  span: ReturnType<Places["of"]>,
  trail: ReturnType<Places["trail"]>,
): readonly Diagnostic[] {
  if (!parts) return [];
  const low = least(parts.parts.map(({ values }) => values.low));
  if (low && isAbove(low, zero)) return [];
  return [diagnose("framework/value-not-above-zero", { rule, ...(low && { value: toText(low) }) }, span, { trail })];
}

function checkMaximum(reckoning: Reckoning, site: RuleSite, places: Places): readonly Diagnostic[] {
  const { number, of } = reckoning;
  if (!("percentageOfMaximum" in number) || of === undefined) return [];
  const parts = partsOf(reckoning, site);
  if (!parts) return [];
  const report = (maximum: Rational | undefined) =>
    diagnose(
      "framework/maximum-not-above-zero",
      { of, ...(maximum && { maximum: toText(maximum) }) },
      places.key(number, "percentageOfMaximum"),
      { trail: places.trail(number) },
    );
  // A group has no scale of its own, and so no highest value.
  if (isGroup(of)) return [report(undefined)];
  const highs = parts.parts.map(({ values, role }) => ({ number: values.high ?? zero, role }));
  const isFalling = parts.isUnbounded && highs.some((high) => isAbove(zero, high.number));
  const smallest = lowestSum(highs, parts.allows);
  const maximum = smallest && add(rational(number.start ?? 0), smallest);
  return isFalling || (maximum && !isAbove(maximum, zero)) ? [report(isFalling ? undefined : maximum)] : [];
}
