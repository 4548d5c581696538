import type { Evidence, Picture } from "../schema/assessment.ts";
import type { Criterion } from "../schema/framework.ts";
import { distinct, type Fact } from "./facts.ts";

/** What a criterion rests on, and whether the framework's demands are met. Unmet demands mark an outcome; they never change it. */
export function weighEvidence(criterion: Criterion, facts: readonly Fact[], picture: Picture): Evidence {
  const counted = facts.filter((fact) => fact.setAside === undefined);
  const sources = distinct(counted, (fact) => fact.source.id);
  const sourceTypes = distinct(counted, (fact) => fact.source.type).sort();
  const touched = new Set(counted.map((fact) => fact.observation.indicator));
  const citizens = picture.cases.filter((one) => one.citizen !== undefined).length;
  const demands = criterion.evidence;
  const demand = (kind: Evidence["demands"][number]["demand"], asked: number | undefined, found: number) =>
    asked === undefined ? [] : [{ demand: kind, asked, found, met: found >= asked }];
  return {
    observations: counted.length,
    cases: picture.cases.length,
    citizens,
    sources: sources.length,
    sourceTypes,
    singleSource: sources.length === 1,
    emptyIndicators: (criterion.indicators ?? []).filter((indicator) => !touched.has(indicator.id)).map((indicator) => indicator.id),
    demands: [
      ...demand("min-sources", demands?.minSources, sources.length),
      ...demand("min-source-types", demands?.minSourceTypes, sourceTypes.length),
      ...demand("min-cases", demands?.minCases, picture.cases.length),
      ...demand("citizen-view", demands?.citizenView && 1, counted.filter((fact) => fact.isCitizen).length),
    ],
  };
}
