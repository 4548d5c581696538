import type { InspectionData } from "../schema/inspection.ts";
import type { Observation } from "../schema/observation.ts";
import type { Places } from "../text/places.ts";

/** Compares ids as people do: b2-9 comes before b2-10. */
export function compareIds(a: string, b: string): number {
  const [partsA, partsB] = [a, b].map((id) => id.split(/([0-9]+)/)) as [string[], string[]];
  for (let index = 0; index < Math.min(partsA.length, partsB.length); index++) {
    const [left, right] = [partsA[index] as string, partsB[index] as string];
    if (left === right) continue;
    const difference = Number(left) - Number(right);
    return Number.isNaN(difference) || difference === 0 ? (left < right ? -1 : 1) : difference;
  }
  return partsA.length - partsB.length;
}

/**
 * Puts the lists that are gathered from many files in one order, so that neither the order of files nor that of lines
 * matters. Observations that wait for a number get a provisional one, from their text, never from their place.
 */
export function arrange(data: InspectionData, places: Places): InspectionData {
  const { sources, observations, ratings, notRated, consensus, judgements, findings, conclusions } = data;
  const sorted = {
    ...(sources && { sources: by(sources, (source) => source.id) }),
    ...(observations && { observations: by(numbered(observations, places), (observation) => observation.id ?? "") }),
    ...(ratings && {
      ratings: by(ratings, (block) => block.assessor).map((block) => kept(block, { ...block, ratings: by(block.ratings, (rating) => rating.about) }, places)),
    }),
    ...(notRated && { notRated: by(notRated, (entry) => entry.about) }),
    ...(consensus && { consensus: by(consensus, (entry) => entry.about) }),
    ...(judgements && { judgements: by(judgements, (entry) => entry.about) }),
    ...(findings && { findings: by(findings, (entry) => entry.about) }),
    ...(conclusions && { conclusions: by(conclusions, (entry) => entry.about) }),
  };
  return kept(data, { ...data, ...sorted }, places);
}

const by = <T>(items: readonly T[], id: (item: T) => string): T[] => items.toSorted((a, b) => compareIds(id(a), id(b)));

function kept<T extends object>(from: T, made: T, places: Places): T {
  places.adopt(made, from);
  return made;
}

function numbered(observations: readonly Observation[], places: Places): readonly Observation[] {
  const waiting = observations
    .filter((observation) => observation.id === undefined)
    .toSorted((a, b) => compareText(a.source, b.source) || compareText(a.indicator, b.indicator) || compareText(a.text, b.text));
  const serials = new Map<string, number>();
  const made = waiting.map((observation) => {
    const serial = (serials.get(observation.source) ?? 0) + 1;
    serials.set(observation.source, serial);
    return kept(observation, { ...observation, id: `${observation.source}-nieuw-${serial}` }, places);
  });
  return [...observations.filter((observation) => observation.id !== undefined), ...made];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
