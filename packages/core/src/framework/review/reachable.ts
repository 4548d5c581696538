import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { Places } from "../../text/places.ts";
import type { NodeSite } from "../rule-sites.ts";
import type { Explored } from "./explore.ts";

/** Levels that no combination gives. Only said where all combinations were tried. */
export function unreachableLevels({ site, scale, space, told }: Explored, places: Places): readonly Diagnostic[] {
  if (!told || !space.isWhole || scale.isNumber) return [];
  const seen = new Set(told.map(({ grade }) => grade));
  return scale.order
    .filter((level) => !seen.has(level))
    .map((level) =>
      diagnose("framework/level-unreachable", { level }, placeOf(site, level, places), { trail: places.trail(site.outcome) }),
    );
}

/** Where the rule names the level, else the rule itself. */
function placeOf({ outcome: { rule }, outcome }: NodeSite, level: string, places: Places) {
  const entries = "ladder" in rule ? rule.ladder : "bands" in rule ? rule.bands.cuts : "table" in rule ? rule.table.rows : [];
  const named = entries.find((entry) => "level" in entry && entry.level === level);
  return named ? places.value(named, "level") : places.key(outcome, "rule");
}
