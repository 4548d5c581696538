import { compare, ratio } from "../exact/rational.ts";
import type { GivenUnit } from "./given.ts";
import { groupBy, nameOf } from "./groups.ts";
import { apart, isSplit } from "./span.ts";

/** So many of so many. */
export interface Counted {
  readonly count: number;
  readonly of: number;
}

export interface WorklistEntry {
  readonly framework: string;
  readonly criterion: string;
  readonly number?: string;
  readonly title: string;
  /** In which versions of the framework it was rated. */
  readonly versions: readonly string[];
  readonly found: Counted;
}

/** Criteria to look at again, the largest part first. One that never came up is not in the list. */
export interface Worklist {
  /** Units that two or more rated, with a span that the framework calls large. */
  readonly split: readonly WorklistEntry[];
  /** Ratings outside the room of the evidence. */
  readonly outsideRoom: readonly WorklistEntry[];
  readonly withoutObservations: readonly WorklistEntry[];
  readonly withoutReason: readonly WorklistEntry[];
}

/** What the ratings say of the criteria, for those who keep the framework. `units` stand in the order of their criteria. */
export function worklistOf(units: readonly GivenUnit[]): Worklist {
  const groups = groupBy(units, ({ framework, criterion }) => `${framework} ${criterion.id}`);
  const list = (count: (own: readonly GivenUnit[]) => Counted): readonly WorklistEntry[] =>
    [...groups.values()]
      .map((own) => ({ ...describe(own), found: count(own) }))
      .filter(({ found }) => found.count > 0)
      .sort((one, other) => compare(part(other.found), part(one.found)) || other.found.of - one.found.of);
  const ofRatings = (holds: (rating: GivenUnit["ratings"][number]) => boolean) =>
    list((own) => {
      const ratings = own.flatMap((unit) => unit.ratings);
      return { count: ratings.filter(holds).length, of: ratings.length };
    });
  return {
    split: list((own) => {
      const pairable = own.filter(({ ratings }) => ratings.length >= 2);
      return { count: pairable.filter(isUnitSplit).length, of: pairable.length };
    }),
    outsideRoom: ofRatings(({ isOutsideRoom }) => isOutsideRoom),
    withoutObservations: ofRatings(({ hasObservations }) => !hasObservations),
    withoutReason: ofRatings(({ hasReason }) => !hasReason),
  };
}

const part = ({ count, of }: Counted) => ratio(count, of);

const isUnitSplit = ({ ratings, scale, split }: GivenUnit): boolean =>
  isSplit(
    apart(
      ratings.map(({ grade }) => grade),
      scale,
    ),
    split,
  );

function describe(units: readonly GivenUnit[]): Omit<WorklistEntry, "found"> {
  const [{ framework, criterion }] = units as [GivenUnit];
  const versions = [...new Set(units.map(({ version }) => version))];
  return { framework, criterion: criterion.id, ...nameOf(units), versions };
}
