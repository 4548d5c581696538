import type { Criterion } from "../schema/framework.ts";
import type { ProfileData } from "../schema/profile.ts";

/** The criterion with the evidence that a profile asks beside what the framework asks: of each demand the highest. */
export function withDemands(criterion: Criterion, { evidence = [] }: ProfileData): Criterion {
  const asked = evidence.filter(({ criteria }) => criteria === "all" || criteria.includes(criterion.id));
  if (asked.length === 0) return criterion;
  const all = [criterion.evidence ?? {}, ...asked];
  const highest = (key: "minSources" | "minSourceTypes" | "minCases") => {
    const numbers = all.flatMap((demand) => demand[key] ?? []);
    return numbers.length === 0 ? {} : { [key]: Math.max(...numbers) };
  };
  return {
    ...criterion,
    evidence: {
      ...highest("minSources"),
      ...highest("minSourceTypes"),
      ...highest("minCases"),
      ...(all.some(({ citizenView }) => citizenView === "required") && { citizenView: "required" as const }),
    },
  };
}
