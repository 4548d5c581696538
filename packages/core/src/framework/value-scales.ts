import type { ScaleIndex } from "../scoring/rules/scale-index.ts";
import { isGroup, type Look, scalesOf } from "./looks.ts";
import type { RuleSite } from "./rule-sites.ts";

/** The scales that the values of these members come from: for a group of observations those of its indicators. */
export function valueScales({ of, members = [] }: Pick<Look, "of" | "members">, site: RuleSite): readonly ScaleIndex[] {
  return scalesOf(isGroup(of) ? (site.members.observations ?? []) : members);
}

/** What these members lack to have a value; undefined when they lack nothing. */
export function lackOfValue(look: Pick<Look, "of" | "members">, site: RuleSite): "unit-value" | "indicator-scale" | undefined {
  if (!isGroup(look.of) && look.of !== "observations") return undefined;
  const indicators = isGroup(look.of) ? site.members.observations : look.members;
  if (!indicators?.some(({ indicator }) => indicator?.scale !== undefined)) return "indicator-scale";
  return isGroup(look.of) && site.unit?.value === undefined ? "unit-value" : undefined;
}
