import type { Assessment } from "@referentiekader/core";

/** What can be said of the evidence of one criterion, in a word or two. */
export type EvidenceMark =
  | "substantiated"
  | "single-source"
  | "no-citizen"
  | "less-than-asked"
  | "empty"
  | "not-applicable"
  | "not-assessed"
  | "people-only";

/** Whether the profile asks for it; without a profile every criterion is looked at. */
export const isLookedAt = ({ outsideProfile }: Assessment["criteria"][number]): boolean => outsideProfile !== true;

/** One mark when all is well or nothing is there; else everything that is short. */
export function evidenceMarks({ outcome, evidence }: Assessment["criteria"][number], hasIndicators: boolean): readonly EvidenceMark[] {
  if (outcome.state === "not-applicable" || outcome.state === "not-assessed") return [outcome.state];
  // A criterion without indicators is judged by people; there is nothing to observe.
  if (!hasIndicators) return ["people-only"];
  if (evidence.observations === 0) return ["empty"];
  const unmet = evidence.demands.filter(({ met }) => !met).map(({ demand }) => demand);
  const short: EvidenceMark[] = [];
  if (evidence.singleSource) short.push("single-source");
  if (unmet.includes("citizen-view")) short.push("no-citizen");
  if (unmet.some((demand) => demand !== "citizen-view" && !(demand === "min-sources" && evidence.singleSource)))
    short.push("less-than-asked");
  return short.length > 0 ? short : ["substantiated"];
}
