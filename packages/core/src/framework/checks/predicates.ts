import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { groupings, type MemberKind, type Where } from "../../schema/where.ts";
import type { Places } from "../../text/places.ts";
import { isGroup, type Look, reckonings, type SelectionLook, selectionLooks } from "../looks.ts";
import { childKind, fromWhere, isNodeSite, type NodeSite, type RuleSite } from "../rule-sites.ts";
import type { Check } from "./check.ts";
import { unknownNames } from "./predicate-names.ts";

const ofGroups = ["picture", "citizen", "spoken", "value"] as const;
const fitting: Readonly<Record<MemberKind, readonly (keyof Where)[]>> = {
  cases: ofGroups,
  assessors: ofGroups,
  "source-types": [...ofGroups, "id"],
  periods: [...ofGroups, "id"],
  observations: ["speaks", "shows", "sourceType", "indicator", "level", "value", "scale"],
  criteria: ["level", "value", "scale", "norm", "core", "tag", "id"],
  themes: ["level", "value", "scale", "id"],
};

/** Predicates ask of members what those can have, and find at least one member that can be there. */
export const predicates: Check = ({ data, sites }, places) => {
  const scales = data.scales.map(({ id }) => id);
  return sites.flatMap((site) => {
    const at: At = { site, scales, places };
    return [
      ...selectionLooks(site).flatMap((look) => [...checkLook(look, "of", at), ...checkBase(look, places)]),
      ...reckonings(site).flatMap((look) => checkLook(look, "over", at)),
      ...(isNodeSite(site) ? checkFrom(site, at) : checkRank(site, places)),
    ];
  });
};

interface At {
  readonly site: RuleSite;
  readonly scales: readonly string[];
  readonly places: Places;
}

function checkLook({ of, holder, wheres, members }: Look, key: "of" | "over", { site, scales, places }: At): readonly Diagnostic[] {
  // A number in a rule over observations says what it is reckoned over: see `reckoned-members`.
  if (of === undefined) return [];
  const trail = places.trail(holder);
  if (site.members[of] === undefined) {
    const unit = site.unit && groupings[site.unit.per];
    return [
      unit !== undefined && isGroup(of)
        ? diagnose("framework/unit-does-not-fit", { of, unit }, places.value(holder, key), { trail })
        : diagnose("framework/selection-empty", { of }, places.value(holder, key), { trail }),
    ];
  }
  const unfit = wheres.flatMap((where) => misfits(where, of, places));
  // Of cases, assessors and periods the framework knows none; a name that does not exist is told apart.
  const isEmpty = site.members[of].length > 0 && members?.length === 0 && unknownNames(of, wheres, site, scales).length === 0;
  if (unfit.length > 0 || !isEmpty) return unfit;
  return [diagnose("framework/selection-empty", { of }, places.of(holder), { trail })];
}

/** Observations and groups of them are there or not: only criteria and themes can apply without a grade. */
function checkBase({ of, holder, selection: { base } }: SelectionLook, places: Places): readonly Diagnostic[] {
  if (base !== "applicable" || of === "criteria" || of === "themes") return [];
  return [
    diagnose("framework/predicate-does-not-fit", { predicate: "base", of }, places.key(holder, "base"), { trail: places.trail(holder) }),
  ];
}

function checkFrom(site: NodeSite, { scales, places }: At): readonly Diagnostic[] {
  const { outcome, children } = site;
  const of = childKind(outcome.from);
  const where = fromWhere(outcome.from);
  // Who takes part cannot hang on a grade: a member that still has none would then not even be missing.
  const unfit = where ? [...misfits(where, of, places), ...named(where, ["level", "value"], of, places)] : [];
  if (unfit.length > 0 || children.length > 0 || unknownNames(of, where ? [where] : [], site, scales).length > 0) return unfit;
  return [diagnose("framework/selection-empty", { of }, places.value(outcome, "from"), { trail: places.trail(outcome) })];
}

/** Observations are no children: there is nothing to rank. */
function checkRank({ outcome: { rule } }: RuleSite, places: Places): readonly Diagnostic[] {
  if (!("rank" in rule)) return [];
  const params = { predicate: "rank", of: "observations" } as const;
  return [diagnose("framework/predicate-does-not-fit", params, places.key(rule, "rank"), { trail: places.trail(rule) })];
}

const misfits = (where: Where, of: MemberKind, places: Places): readonly Diagnostic[] =>
  named(
    where,
    (Object.keys(where) as (keyof Where)[]).filter((key) => !fitting[of].includes(key)),
    of,
    places,
  );

const named = (where: Where, keys: readonly (keyof Where)[], of: MemberKind, places: Places): readonly Diagnostic[] =>
  keys
    .filter((key) => where[key] !== undefined)
    .map((key) =>
      diagnose("framework/predicate-does-not-fit", { predicate: key, of }, places.key(where, key), { trail: places.trail(where) }),
    );
