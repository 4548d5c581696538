import type { InspectionData } from "../schema/inspection.ts";
import type { Observation } from "../schema/observation.ts";
import { canonicalText } from "../text/canonical.ts";
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

/** Between source and serial of an observation that waits for its number; no number that was given holds it. */
const waitingMark = "-nieuw-";

/** Whether the id of an observation is only provisional: it waits for a number. */
export const isWaiting = ({ id = "", source }: Pick<Observation, "id" | "source">): boolean => id.startsWith(`${source}${waitingMark}`);

/**
 * Puts the lists that are gathered from many files in one order, so that neither the order of files nor that of lines
 * matters. What people put in order themselves stays so: the steps of a route, recommendations, measures. Observations
 * that wait for a number get a provisional one, from what they say, never from their place.
 */
export function arrange(data: InspectionData, places: Places): InspectionData {
  const {
    parties,
    assessors,
    cases,
    plan,
    sources,
    observations,
    ratings,
    notRated,
    consensus,
    judgements,
    findings,
    conclusions,
    progress,
    followUp,
    rebuttal,
  } = data;
  const sorted = {
    ...(parties && { parties: by(parties, (party) => party.id) }),
    ...(assessors && { assessors: by(assessors, (assessor) => assessor.id) }),
    ...(cases && { cases: by(cases, (one) => one.id) }),
    ...(plan && { plan: bySubject(plan, (entry) => entry.criterion) }),
    ...(sources && { sources: by(sources, (source) => source.id) }),
    ...(observations && { observations: by(numbered(observations, places), (observation) => observation.id ?? "") }),
    ...(ratings && {
      ratings: bySubject(
        ratings.map((block) => kept(block, { ...block, ratings: by(block.ratings, (rating) => rating.about) }, places)),
        (block) => block.assessor,
      ),
    }),
    ...(notRated && { notRated: by(notRated, (entry) => entry.about) }),
    ...(consensus && { consensus: by(consensus, (entry) => entry.about) }),
    ...(judgements && {
      judgements: by(
        by(judgements, (entry) => entry.party ?? ""),
        (entry) => entry.about,
      ),
    }),
    ...(findings && { findings: bySubject(findings, (entry) => entry.about) }),
    ...(conclusions && { conclusions: bySubject(conclusions, (entry) => entry.about) }),
    ...(rebuttal && { rebuttal: by(rebuttal, (remark) => remark.id) }),
    ...(followUp && { followUp: bySubject(followUp, (one) => one.measure ?? one.criterion ?? "") }),
    ...(progress && { progress: progress.toSorted((a, b) => compareText(a.date, b.date) || states.indexOf(a.is) - states.indexOf(b.is)) }),
  };
  return kept(data, { ...data, ...sorted }, places);
}

/** The states of a report on one and the same day follow each other like this. */
const states = ["draft", "to-party", "adopted", "published"];

/** Sorted by id. A second item with one id is a mistake, and keeps its place after the first. */
const by = <T>(items: readonly T[], id: (item: T) => string): T[] => items.toSorted((a, b) => compareIds(id(a), id(b)));

/** Sorted by what it is about. Of one subject there may be several: those are sorted by what they say, so that no tie is settled by its place. */
const bySubject = <T>(items: readonly T[], id: (item: T) => string): T[] =>
  items.toSorted((a, b) => compareIds(id(a), id(b)) || compareContent(a, b));

const compareContent = (a: unknown, b: unknown): number => compareText(canonicalText(a), canonicalText(b));

function kept<T extends object>(from: T, made: T, places: Places): T {
  places.adopt(made, from);
  return made;
}

function numbered(observations: readonly Observation[], places: Places): readonly Observation[] {
  const waiting = observations
    .filter((observation) => observation.id === undefined)
    .toSorted(
      (a, b) =>
        compareText(a.source, b.source) || compareText(a.indicator, b.indicator) || compareText(a.text, b.text) || compareContent(a, b),
    );
  const serials = new Map<string, number>();
  const made = waiting.map((observation) => {
    const serial = (serials.get(observation.source) ?? 0) + 1;
    serials.set(observation.source, serial);
    return kept(observation, { ...observation, id: `${observation.source}${waitingMark}${serial}` }, places);
  });
  return [...observations.filter((observation) => observation.id !== undefined), ...made];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
