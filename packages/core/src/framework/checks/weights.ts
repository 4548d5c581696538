import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { isAbove, rational, zero } from "../../exact/rational.ts";
import { referenceTo } from "../../schema/reference.ts";
import { proportions } from "../../scoring/rules/power-mean.ts";
import type { Places } from "../../text/places.ts";
import { type Reckoning, reckonings } from "../looks.ts";
import type { RuleSite } from "../rule-sites.ts";
import type { Check } from "./check.ts";

/** The highest degree of a root that is taken. */
const finest = 1000;

/** Every member has a weight above zero and every weight a member; weights of a geometric mean are not finer than a root can be. */
export const weights: Check = ({ sites }, places) =>
  sites.flatMap((site) => reckonings(site).flatMap((one) => checkWeights(one, site, places)));

function checkWeights({ number, of, members }: Reckoning, site: RuleSite, places: Places): readonly Diagnostic[] {
  const holder = "weightedMean" in number ? number.weightedMean : "powerMean" in number ? number.powerMean : undefined;
  const declared = holder?.weights;
  // Of what is missing, `over` itself or its members, other checks speak.
  if (!holder || !declared || of === undefined || members === undefined) return [];
  const trail = places.trail(declared);
  if (of === "observations" || site.members[of]?.length === 0) {
    return [diagnose("framework/weights-without-ids", { of }, places.key(holder, "weights"), { trail: places.trail(holder) })];
  }
  const ids = members.map(({ id }) => id);
  const found = [
    ...Object.entries(declared)
      .filter(([, weight]) => !isAbove(rational(weight), zero))
      .map(([id, weight]) =>
        diagnose("framework/weight-not-positive", { id, weight: String(weight) }, places.value(declared, id), { trail }),
      ),
    ...Object.keys(declared)
      .filter((id) => !ids.includes(id))
      .map((id) => diagnose("framework/weight-without-member", referenceTo(id, ids), places.key(declared, id), { trail })),
    ...ids
      .filter((id) => !(id in declared))
      .map((id) => diagnose("framework/weight-missing", { id }, places.value(holder, "weights"), { trail })),
  ];
  if (found.length > 0 || !("exponent" in holder) || holder.exponent !== 0) return found;
  // Of fewer members the proportions are never finer, so that all of them together tell.
  const total = proportions(ids.map((id) => rational(declared[id] ?? 1))).reduce((sum, weight) => sum + weight, 0);
  if (total <= finest) return [];
  return [diagnose("framework/weights-too-fine", { total, most: finest }, places.value(holder, "weights"), { trail })];
}
