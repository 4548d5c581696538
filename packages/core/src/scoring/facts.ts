import type { Rational } from "../exact/rational.ts";
import type { Indicator } from "../schema/framework.ts";
import { gradeOf } from "../schema/grade.ts";
import type { InspectionData } from "../schema/inspection.ts";
import type { Observation } from "../schema/observation.ts";
import type { Source } from "../schema/source.ts";
import type { CompiledFramework } from "./compile-framework.ts";
import type { ScaleIndex } from "./rules/scale-index.ts";

/** One observation with what its source adds. */
export interface Fact {
  readonly id: string;
  readonly observation: Observation;
  readonly source: Source;
  readonly case: string | undefined;
  /** Whether it is the citizen's own voice. */
  readonly isCitizen: boolean;
  readonly shows: Indicator["shows"] | undefined;
  /** What was seen on the scale of the indicator, where it has one. */
  readonly scale: ScaleIndex | undefined;
  readonly grade: string | undefined;
  readonly value: Rational | undefined;
  /** Why it does not count, when it does not. */
  readonly setAside: "withdrawn" | "before-period" | undefined;
}

/** The observations of an inspection per indicator, in order of id. Loading has checked every reference. */
export function gatherFacts(
  inspection: InspectionData,
  { framework, indicators }: CompiledFramework,
): ReadonlyMap<string, readonly Fact[]> {
  const sources = new Map((inspection.sources ?? []).map((source) => [source.id, source]));
  const citizenSources = new Set(framework.data.citizenSources);
  const facts = new Map<string, Fact[]>();
  for (const observation of inspection.observations ?? []) {
    const source = sources.get(observation.source);
    if (source === undefined || observation.id === undefined) continue;
    const indicator = indicators.get(observation.indicator);
    const grade = gradeOf(observation);
    const fact: Fact = {
      id: observation.id,
      observation,
      source,
      case: observation.case ?? source.case,
      isCitizen: citizenSources.has(source.type),
      shows: indicator?.shows,
      scale: indicator?.scale,
      grade,
      value: grade === undefined ? undefined : indicator?.scale?.value(grade),
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
