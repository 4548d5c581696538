import type { DiagnosticCode } from "../../diagnostic/catalog.ts";
import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { referenceTo } from "../../schema/reference.ts";
import { groupings } from "../../schema/where.ts";
import type { Places } from "../../text/places.ts";
import { scalesOf } from "../looks.ts";
import { isNodeSite, type NodeSite, type RuleSite } from "../rule-sites.ts";
import type { Check } from "./check.ts";

/** A missing policy names members that are there, asks for no more of them than there are, and for what they can have. */
export const missing: Check = ({ sites }, places) =>
  sites.flatMap((site) => [...(isNodeSite(site) ? ofMembers(site, places) : ofEvidence(site, places)), ...placeInRank(site, places)]);

function ofMembers({ outcome: { missing: policy }, children }: NodeSite, places: Places): readonly Diagnostic[] {
  if (typeof policy === "string") return [];
  const ids = children.map((child) => child.id);
  const { including = [], atLeast = 0, then } = policy;
  const trail = places.trail(policy);
  const withoutMet = then === "as-met" ? scalesOf(children).filter(({ met }) => met === undefined) : [];
  return [
    ...(atLeast > ids.length ? [asksTooMuch(policy, "atLeast", atLeast, ids.length, places)] : []),
    ...unknown("framework/unknown-criterion", including, ids, places),
    ...withoutMet.map(({ id }) => diagnose("framework/met-missing", { scale: id }, places.value(policy, "then"), { trail })),
  ];
}

function ofEvidence({ outcome: { missing: policy }, unit, members }: RuleSite, places: Places): readonly Diagnostic[] {
  if (typeof policy === "string" || !("of" in policy) || !unit) return [];
  const own = groupings[unit.per];
  const indicators = (members.observations ?? []).map(({ id }) => id);
  const fits = policy.of === "observations" || policy.of === own;
  const params = { of: policy.of, unit: own };
  return [
    ...(fits ? [] : [diagnose("framework/unit-does-not-fit", params, places.value(policy, "of"), { trail: places.trail(policy) })]),
    ...unknown("framework/unknown-indicator", policy.including ?? [], indicators, places),
  ];
}

/** The second lowest of one member never is there. */
function placeInRank({ outcome: { rule }, children }: RuleSite, places: Places): readonly Diagnostic[] {
  if (!("rank" in rule) || typeof rule.rank === "string" || children.length === 0) return [];
  const [key, asked] = "lowest" in rule.rank ? (["lowest", rule.rank.lowest] as const) : (["highest", rule.rank.highest] as const);
  return asked > children.length ? [asksTooMuch(rule.rank, key, asked, children.length, places)] : [];
}

const asksTooMuch = (holder: object, key: string, asked: number, found: number, places: Places): Diagnostic =>
  diagnose("framework/asks-too-much", { asked, found }, places.value(holder, key), { trail: places.trail(holder) });

const unknown = (
  code: Extract<DiagnosticCode, "framework/unknown-criterion" | "framework/unknown-indicator">,
  named: readonly string[],
  known: readonly string[],
  places: Places,
): readonly Diagnostic[] =>
  named.flatMap((id, index) =>
    known.includes(id) ? [] : [diagnose(code, referenceTo(id, known), places.value(named, index), { trail: places.trail(named) })],
  );
