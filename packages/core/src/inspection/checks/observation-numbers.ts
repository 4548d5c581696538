import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { Check } from "./check.ts";

/** The number of an observation is that of its source and a serial; one without a number still waits for it. */
export const observationNumbers: Check = ({ observations = [] }, _framework, places) =>
  observations.flatMap((observation): readonly Diagnostic[] => {
    const { id = "", source } = observation;
    const trail = places.trail(observation);
    const isWritten = places.written(observation, "id") !== undefined;
    if (!isWritten) return [diagnose("inspection/number-missing", {}, places.value(observation, "text"), { trail })];
    const serial = id.startsWith(`${source}-`) ? id.slice(source.length + 1) : "";
    if (/^[0-9]+$/.test(serial)) return [];
    return [diagnose("inspection/observation-id-mismatch", { id, source }, places.value(observation, "id"), { trail })];
  });
