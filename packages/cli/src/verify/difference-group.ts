import type { verifyAssessment } from "@referentiekader/core";

type Verified = Extract<ReturnType<typeof verifyAssessment>, { readonly ok: true }>;
export type Difference = Verified["value"][number];

/** What went in · what came out · the steps between. In the order in which they are shown. */
export const groups = ["input", "outcomes", "derivations"] as const;
export type Group = (typeof groups)[number];

const derivation = /^\/(?:(?:criteria|themes)\/[^/]+|overall)\/trace(?:\/|$)/;
const outcome = /^\/(?:criteria|themes|overall|phase|provisional)(?:\/|$)/;

/** Which part of an assessment a path leads to. */
export function groupOf({ path }: Difference): Group {
  if (derivation.test(path)) return "derivations";
  return outcome.test(path) ? "outcomes" : "input";
}
