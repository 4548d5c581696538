import type { ObservationView } from "./model/observation.ts";
import { words } from "./words-nl.ts";

const terms = words.findings;

/** Everything that is said below an observation: "b01-3 · gesprek met bewoner · indicator a · helpt". */
export function observationParts(observation: ObservationView): readonly string[] {
  const { id, source, indicator, seen, period, party, step, works, earlier = [] } = observation;
  return [
    ...(id === undefined ? [] : [id]),
    ...(source === undefined ? [] : [source]),
    ...(indicator === undefined ? [] : [`${terms.indicator} ${indicator}`]),
    ...(seen === undefined ? [] : [`${terms.seen}: ${seen}`]),
    ...(period === undefined ? [] : [`${terms.period} ${period}`]),
    ...(party === undefined ? [] : [party]),
    ...(step === undefined ? [] : [`${terms.step} ${step}`]),
    ...(works === undefined ? [] : [works]),
    ...earlier.map((text) => `${terms.earlier}: “${text}”`),
  ];
}
