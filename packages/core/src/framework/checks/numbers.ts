import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { isAbove, isAtLeast, rational, zero } from "../../exact/rational.ts";
import { referenceTo } from "../../schema/reference.ts";
import type { Places } from "../../text/places.ts";
import { comparisonsOf, numbersOf, type RuleSite, ruleSites } from "../rule-sites.ts";
import type { Check } from "./check.ts";

const bounds = ["atLeast", "above", "atMost", "below"] as const;
const one = rational(1);

/** Comparisons have a bound, shares lie between 0 and 1, and every member has a weight above zero and every weight a member. */
export const numbers: Check = (data, places) =>
  ruleSites(data).flatMap((site) => [...comparisons(site, places), ...weights(site, places), ...minimumShare(site, places)]);

function comparisons({ outcome }: RuleSite, places: Places): readonly Diagnostic[] {
  return comparisonsOf(outcome).flatMap((comparison): readonly Diagnostic[] => {
    const trail = places.trail(comparison);
    const written = bounds.filter((bound) => comparison[bound] !== undefined);
    if (written.length === 0) return [diagnose("framework/bound-missing", { keys: [...bounds] }, places.of(comparison), { trail })];
    if (!("share" in comparison)) return [];
    return written.flatMap((bound) => outOfRange(comparison[bound], places.value(comparison, bound), trail));
  });
}

function minimumShare({ outcome }: RuleSite, places: Places): readonly Diagnostic[] {
  const { missing } = outcome;
  if (typeof missing === "string" || !("atLeastShare" in missing)) return [];
  const { atLeastShare: written } = missing;
  const [span, trail] = [places.value(missing, "atLeastShare"), places.trail(missing)];
  const asksNothing = written !== undefined && rational(written).equals(zero);
  return asksNothing
    ? [diagnose("framework/share-out-of-range", { share: String(written) }, span, { trail })]
    : outOfRange(written, span, trail);
}

function outOfRange(
  written: number | string | undefined,
  span: ReturnType<Places["of"]>,
  trail: ReturnType<Places["trail"]>,
): readonly Diagnostic[] {
  if (written === undefined) return [];
  const share = rational(written);
  const isShare = isAtLeast(share, zero) && isAtLeast(one, share);
  return isShare ? [] : [diagnose("framework/share-out-of-range", { share: String(written) }, span, { trail })];
}

function weights({ outcome, children }: RuleSite, places: Places): readonly Diagnostic[] {
  return numbersOf(outcome).flatMap((number): readonly Diagnostic[] => {
    if (!("weightedMean" in number)) return [];
    const declared = number.weightedMean.weights;
    const ids = children.map((child) => child.id);
    const trail = places.trail(declared);
    const notPositive = Object.entries(declared).filter(([, weight]) => !isAbove(rational(weight), zero));
    return [
      ...notPositive.map(([id, weight]) =>
        diagnose("framework/weight-not-positive", { id, weight: String(weight) }, places.value(declared, id), { trail }),
      ),
      ...Object.keys(declared)
        .filter((id) => !ids.includes(id))
        .map((id) => diagnose("framework/weight-without-member", referenceTo(id, ids), places.key(declared, id), { trail })),
      ...ids
        .filter((id) => !(id in declared))
        .map((id) => diagnose("framework/weight-missing", { id }, places.value(number.weightedMean, "weights"), { trail })),
    ];
  });
}
