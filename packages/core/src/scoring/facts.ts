import type { FrameworkData } from "../schema/framework.ts";
import type { InspectionData } from "../schema/inspection.ts";
import type { Observation } from "../schema/observation.ts";
import type { Source } from "../schema/source.ts";

/** One observation with what its source adds. */
export interface Fact {
  readonly id: string;
  readonly observation: Observation;
  readonly source: Source;
  readonly case: string | undefined;
  /** Whether it is the citizen's own voice. */
  readonly isCitizen: boolean;
  /** Why it does not count, when it does not. */
  readonly setAside: "withdrawn" | "before-period" | undefined;
}

/** The observations of an inspection per indicator, in order of id. Loading has checked every reference. */
export function gatherFacts(inspection: InspectionData, framework: FrameworkData): ReadonlyMap<string, readonly Fact[]> {
  const sources = new Map((inspection.sources ?? []).map((source) => [source.id, source]));
  const citizenSources = new Set(framework.citizenSources);
  const facts = new Map<string, Fact[]>();
  for (const observation of inspection.observations ?? []) {
    const source = sources.get(observation.source);
    if (source === undefined || observation.id === undefined) continue;
    const fact: Fact = {
      id: observation.id,
      observation,
      source,
      case: observation.case ?? source.case,
      isCitizen: citizenSources.has(source.type),
      setAside: observation.withdrawn ? "withdrawn" : source.date < inspection.period.from ? "before-period" : undefined,
    };
    const known = facts.get(observation.indicator);
    if (known) known.push(fact);
    else facts.set(observation.indicator, [fact]);
  }
  return facts;
}

/** How many different values there are. */
export const distinct = <T, V>(items: readonly T[], value: (item: T) => V): V[] => [...new Set(items.map(value))];
