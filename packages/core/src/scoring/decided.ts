import type { InspectionData } from "../schema/inspection.ts";
import type { Rating } from "../schema/ratings.ts";

type Entry<K extends "consensus" | "judgements" | "notRated"> = NonNullable<InspectionData[K]>[number];

/** What people gave and decided, by what it is about. Made once for an inspection, because every criterion and theme asks. */
export interface Decided {
  /** How many assessors have closed, of all assessors in the head. Whoever has a second, open block has not. */
  readonly closing: { readonly closed: number; readonly of: number };
  /** Empty until every assessor has closed. */
  readonly ratings: ReadonlyMap<string, readonly { readonly assessor: string; readonly rating: Rating }[]>;
  readonly consensus: ReadonlyMap<string, Entry<"consensus">>;
  /** Without those about one party. */
  readonly judgements: ReadonlyMap<string, Entry<"judgements">>;
  /** The judgements about one party. They settle nothing. */
  readonly byParty: ReadonlyMap<string, readonly (Entry<"judgements"> & { readonly party: string })[]>;
  readonly notRated: ReadonlyMap<string, Entry<"notRated">>;
}

export function indexDecided(inspection: InspectionData): Decided {
  const closing = countClosed(inspection);
  const isOpenToAll = areRatingsOpenToAll(inspection);
  const given = isOpenToAll
    ? (inspection.ratings ?? []).flatMap(({ assessor, ratings }) => ratings.map((rating) => ({ assessor, rating })))
    : [];
  const judgements = inspection.judgements ?? [];
  return {
    closing,
    ratings: grouped(given, ({ rating }) => rating.about),
    consensus: byAbout(inspection.consensus),
    judgements: byAbout(judgements.filter(({ party }) => party === undefined)),
    byParty: grouped(
      judgements.flatMap((one) => (one.party === undefined ? [] : [{ ...one, party: one.party }])),
      ({ about }) => about,
    ),
    notRated: byAbout(inspection.notRated),
  };
}

function grouped<T>(entries: readonly T[], key: (entry: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of entries) {
    const known = groups.get(key(one));
    if (known) known.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}

const byAbout = <T extends { readonly about: string }>(entries: readonly T[] = []): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.about, entry]));

function countClosed(inspection: InspectionData): Decided["closing"] {
  const assessors = (inspection.assessors ?? []).map((assessor) => assessor.id);
  const blocks = inspection.ratings ?? [];
  const rating = new Set(blocks.map((block) => block.assessor));
  const open = new Set(blocks.filter((block) => block.closed === undefined).map((block) => block.assessor));
  return { closed: assessors.filter((id) => rating.has(id) && !open.has(id)).length, of: assessors.length };
}

/** Whether ratings may be read: only once every assessor in the head has closed, so that nobody rates after another. */
export function areRatingsOpenToAll(inspection: InspectionData): boolean {
  const { closed, of } = countClosed(inspection);
  return of > 0 && closed === of;
}
