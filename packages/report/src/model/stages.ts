import type { Stage } from "./assessment-parts.ts";

/** The stages of a level, most settled first. */
export const stages = ["judgement", "consensus", "rating", "proposal"] as const satisfies readonly Stage[];
