import type { assess } from "@referentiekader/core";

/** An inspection as core loads it. */
export type Inspection = Parameters<typeof assess>[1];
