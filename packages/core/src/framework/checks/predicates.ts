import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { MemberKind, Where } from "../../schema/rule.ts";
import type { Places } from "../../text/places.ts";
import { couldMatch, numbersOf, type RuledOutcome, type RuleSite, ruleSites, selectionsOf } from "../rule-sites.ts";
import type { Check } from "./check.ts";

const fitting: Readonly<Record<MemberKind, readonly (keyof Where)[]>> = {
  cases: ["picture", "citizen", "spoken"],
  observations: ["speaks", "shows", "sourceType", "indicator"],
  criteria: ["level", "scale", "norm", "core", "tag", "id"],
  themes: ["level", "scale", "id"],
};

/** Predicates ask of members what those can have, and select at least one member that can be there. */
export const predicates: Check = (data, places) =>
  ruleSites(data).flatMap((site) => [...selections(site, places), ...children(site, places)]);

function selections({ outcome, members }: RuleSite, places: Places): readonly Diagnostic[] {
  return selectionsOf(outcome).flatMap((selection): readonly Diagnostic[] => {
    const { of, among = {}, where = {} } = selection;
    const known = members[of];
    const trail = places.trail(selection);
    if (known === undefined) return [diagnose("framework/selection-empty", { of }, places.value(selection, "of"), { trail })];
    const unfit = [among, where].flatMap((predicate) => misfits(predicate, of, places));
    if (unfit.length > 0 || known.length === 0) return unfit;
    const isPossible = known.some((member) => couldMatch(among, member) && couldMatch(where, member));
    return isPossible ? [] : [diagnose("framework/selection-empty", { of }, places.of(selection), { trail })];
  });
}

function children({ outcome, children: selected }: RuleSite, places: Places): readonly Diagnostic[] {
  if (outcome.from === "observations") return reckonings(outcome, places);
  const isThemes = outcome.from === "themes" || (typeof outcome.from === "object" && "themes" in outcome.from);
  const of = isThemes ? "themes" : "criteria";
  const predicate = typeof outcome.from === "string" ? undefined : "criteria" in outcome.from ? outcome.from.criteria : outcome.from.themes;
  const unfit = predicate ? [...misfits(predicate, of, places), ...byLevel(predicate, of, places)] : [];
  if (unfit.length > 0 || selected.length > 0) return unfit;
  return [diagnose("framework/selection-empty", { of }, places.value(outcome, "from"), { trail: places.trail(outcome) })];
}

const reckoning = ["rank", "sum", "mean", "weightedMean", "percentageOfMaximum", "lowest", "highest"];

/** Observations have no level and no value: there is nothing to rank or to add up, and a ladder would fall to its lowest rung. */
function reckonings(outcome: RuledOutcome, places: Places): readonly Diagnostic[] {
  return [outcome.rule, ...numbersOf(outcome)].flatMap((holder) =>
    Object.keys(holder)
      .filter((key) => reckoning.includes(key))
      .map((key) =>
        diagnose("framework/predicate-does-not-fit", { predicate: key, of: "observations" }, places.key(holder, key), {
          trail: places.trail(holder),
        }),
      ),
  );
}

/** Who takes part cannot hang on a level: a member that still has none would then not even be missing. */
function byLevel(predicate: Where, of: MemberKind, places: Places): readonly Diagnostic[] {
  if (predicate.level === undefined) return [];
  return [
    diagnose("framework/predicate-does-not-fit", { predicate: "level", of }, places.key(predicate, "level"), {
      trail: places.trail(predicate),
    }),
  ];
}

function misfits(predicate: Where, of: MemberKind, places: Places): readonly Diagnostic[] {
  return Object.keys(predicate)
    .filter((key) => !fitting[of].includes(key as keyof Where))
    .map((key) =>
      diagnose("framework/predicate-does-not-fit", { predicate: key, of }, places.key(predicate, key), { trail: places.trail(predicate) }),
    );
}
