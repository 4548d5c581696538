import type { CriterionResult } from "../schema/assessment.ts";
import type { Criterion, Unit } from "../schema/framework.ts";
import type { Grouping } from "../schema/where.ts";
import { type Names, quote } from "./names.ts";
import type { Telling } from "./telling.ts";

/** The observations that count, as the framework groups them; without an id those that belong to no group. */
export interface Group {
  readonly id: string | undefined;
  readonly observations: readonly string[];
}

const perCase: Pick<Unit, "per"> = { per: "case" };

/** How a criterion groups its observations; per case where it computes nothing. */
export function unitOf(criterion: Criterion | undefined): Pick<Unit, "per"> & Partial<Unit> {
  const outcome = criterion?.outcome;
  return outcome === undefined || outcome === "none" || outcome.from === "ratings" ? perCase : outcome.unit;
}

/** The groups in order of id, then what has none. What was set aside is in none of them. */
export function groupsOf({ id, picture }: CriterionResult, per: Grouping, names: Names): readonly Group[] {
  const groups = new Map<string | undefined, string[]>();
  const aside = new Set(picture.setAside.map((one) => one.id));
  for (const [observation, { indicator }] of names.observations) {
    if (aside.has(observation) || names.indicators.get(indicator)?.criterion.id !== id) continue;
    const group = groupOf(observation, per, names);
    groups.set(group, [...(groups.get(group) ?? []), observation]);
  }
  const named = [...groups.keys()].filter((group) => group !== undefined).sort();
  return [...named, ...(groups.has(undefined) ? [undefined] : [])].map((group) => ({ id: group, observations: groups.get(group) ?? [] }));
}

/** The group that an observation belongs to. */
export function groupOf(id: string, per: Grouping, names: Names): string | undefined {
  const observation = names.observations.get(id);
  const source = observation && names.sources.get(observation.source);
  switch (per) {
    case "case":
      return observation?.case ?? source?.case;
    case "source-type":
      return source?.type;
    case "assessor":
      return source?.by;
    case "period":
      return observation?.period;
    default:
      return per satisfies never;
  }
}

export function sayGroupName(id: string, per: Grouping, { words: { labels } }: Telling): string {
  const types: Readonly<Record<string, string>> = labels.sourceType;
  return per === "source-type" ? quote(types[id] ?? id) : id;
}
