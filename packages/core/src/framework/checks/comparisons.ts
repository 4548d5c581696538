import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { isAbove, isAtLeast, isEqual, rational, zero } from "../../exact/rational.ts";
import { type Bounds, boundKeys } from "../../schema/where.ts";
import { comparisonsOf, predicatesOf, unrounded } from "../../scoring/rules/parts.ts";
import type { Places } from "../../text/places.ts";
import type { RuleSite } from "../rule-sites.ts";
import type { Check } from "./check.ts";

const one = rational(1);

/** Numbers are compared with a bound, with bounds that leave something between them, and shares with bounds from 0 to 1. */
export const comparisons: Check = ({ sites }, places) =>
  sites.flatMap(({ outcome }) => [
    ...comparisonsOf(outcome).flatMap((comparison) => [
      ...checkBounds(comparison, comparison, places),
      ...("share" in unrounded(comparison) ? sharesIn(comparison, boundKeys, places) : []),
    ]),
    ...predicatesOf(outcome).flatMap(({ value }) => (value === undefined ? [] : checkBounds(value, value, places))),
    ...edges(outcome, places),
    ...minimumShare(outcome, places),
  ]);

function checkBounds(holder: object, bounds: Bounds, places: Places): readonly Diagnostic[] {
  const trail = places.trail(holder);
  if (boundKeys.every((key) => bounds[key] === undefined)) {
    return [diagnose("framework/bound-missing", { keys: [...boundKeys] }, places.of(holder), { trail })];
  }
  const lows = (["atLeast", "above"] as const).filter((key) => bounds[key] !== undefined);
  const highs = (["atMost", "below"] as const).filter((key) => bounds[key] !== undefined);
  const pairs = lows.flatMap((low) => highs.map((high) => ({ low, high })));
  return pairs
    .filter(({ low, high }) => excludes(bounds, low, high))
    .slice(0, 1)
    .map(({ low, high }) => {
      const params = { low: `${low}: ${bounds[low]}`, high: `${high}: ${bounds[high]}` };
      return diagnose("framework/comparison-never-holds", params, places.value(holder, high), { trail });
    });
}

/** Whether no number lies within both bounds. */
function excludes(bounds: Bounds, lowKey: "atLeast" | "above", highKey: "atMost" | "below"): boolean {
  const [low, high] = [rational(bounds[lowKey] ?? 0), rational(bounds[highKey] ?? 0)];
  return isAbove(low, high) || (isEqual(low, high) && (lowKey === "above" || highKey === "below"));
}

/** Edges of bands over a share are shares too. */
function edges({ rule }: RuleSite["outcome"], places: Places): readonly Diagnostic[] {
  if (!("bands" in rule) || !("share" in unrounded(rule.bands.of))) return [];
  return rule.bands.cuts.flatMap((cut) => sharesIn(cut, ["above", "atLeast"], places));
}

function minimumShare({ missing }: RuleSite["outcome"], places: Places): readonly Diagnostic[] {
  if (typeof missing === "string" || missing.atLeastShare === undefined) return [];
  const { atLeastShare: share } = missing;
  if (!isEqual(rational(share), zero)) return sharesIn(missing, ["atLeastShare"], places);
  return [shareOutOfRange(missing, "atLeastShare", share, places)];
}

function sharesIn(holder: object, keys: readonly string[], places: Places): readonly Diagnostic[] {
  return keys.flatMap((key) => {
    const written = (holder as Readonly<Record<string, unknown>>)[key];
    if (typeof written !== "string" && typeof written !== "number") return [];
    const share = rational(written);
    const isShare = isAtLeast(share, zero) && isAtLeast(one, share);
    return isShare ? [] : [shareOutOfRange(holder, key, written, places)];
  });
}

const shareOutOfRange = (holder: object, key: string, share: string | number, places: Places): Diagnostic =>
  diagnose("framework/share-out-of-range", { share: String(share) }, places.value(holder, key), { trail: places.trail(holder) });
