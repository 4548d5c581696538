import type { SourceType } from "../schema/common.ts";
import type { InspectionData } from "../schema/inspection.ts";

/** With whom a talk is; the keys under which a criterion keeps its questions. */
export type Talk = "citizen" | "professional" | "board";

/** Which kinds of source are such a talk. Which of them are the citizen's own voice, the framework says. */
const talks: Readonly<Record<Exclude<Talk, "citizen">, readonly SourceType[]>> = {
  professional: ["interview-professional", "interview-management"],
  board: ["interview-board"],
};

/** Where a framework does not say whose voice is the citizen's, a talk with a citizen still is one. */
const citizenTalks: readonly SourceType[] = ["interview-citizen"];

/**
 * Whether the plan of an inspection wants to hear about a criterion in this kind of talk.
 *
 * @returns undefined where there is no plan: then nothing is left to other sources
 */
export function isPlannedFor(
  talk: Talk,
  citizenSources: readonly SourceType[] = citizenTalks,
  plan: InspectionData["plan"] = [],
): ((criterion: string) => boolean) | undefined {
  if (plan.length === 0) return undefined;
  const fitting = talk === "citizen" ? citizenSources : talks[talk];
  const planned = new Set(plan.filter(({ sources }) => sources.some((type) => fitting.includes(type))).map(({ criterion }) => criterion));
  return (criterion) => planned.has(criterion);
}
