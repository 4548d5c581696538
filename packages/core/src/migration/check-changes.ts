import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import type { Change, MigrationData } from "../schema/migration.ts";
import { referenceTo } from "../schema/reference.ts";
import { repeats } from "../schema/repeats.ts";
import type { Places } from "../text/places.ts";
import type { Version, Versions } from "./versions.ts";

/** What is wrong with the changes that are named. */
export function checkChanges({ changes }: MigrationData, versions: Versions, places: Places): readonly Diagnostic[] {
  return [
    ...twiceIn(changes, "was", places),
    ...twiceIn(changes, "became", places),
    ...changes.flatMap((change) => [
      ...wrongForm(change, places),
      ...unknownIn(change.was, versions.was, places),
      ...unknownIn(change.became, versions.became, places),
      ...otherKind(change, versions, places),
      ...reused(change, versions, places),
    ]),
  ];
}

function twiceIn(changes: readonly Change[], key: "was" | "became", places: Places): readonly Diagnostic[] {
  const named = changes.flatMap((change) => (change[key] ?? []).map((id, index, list) => ({ id, span: places.value(list, index) })));
  return repeats(named, ({ id }) => id).map(({ item, first }) =>
    diagnose("migration/id-twice", { id: item.id }, item.span, { related: [{ note: "first-used-here", span: first.span }] }),
  );
}

function wrongForm(change: Change, places: Places): readonly Diagnostic[] {
  const { was = [], became = [] } = change;
  if (fits[change.change](was, became)) return [];
  return [diagnose("migration/wrong-form", { change: change.change }, places.value(change, "change"))];
}

type Ids = readonly string[];

const fits: Readonly<Record<Change["change"], (was: Ids, became: Ids) => boolean>> = {
  added: (was, became) => was.length === 0 && became.length > 0,
  withdrawn: (was, became) => was.length > 0 && became.length === 0,
  reworded: (was, became) => was.length === 1 && became.length === 1 && was[0] === became[0],
  "new-meaning": (was, became) => was.length === 1 && became.length === 1,
  split: (was, became) => was.length === 1 && became.length > 1,
  merged: (was, became) => was.length > 1 && became.length === 1,
};

const unknownIn = (list: string[] = [], { parts, version }: Version, places: Places): readonly Diagnostic[] =>
  list.flatMap((id, index) =>
    parts.has(id) ? [] : [diagnose("migration/unknown-id", { ...referenceTo(id, [...parts.keys()]), version }, places.value(list, index))],
  );

/** Everything in one change is of the kind that it starts with. What is added or withdrawn becomes nothing else, so it may be a mix. */
function otherKind({ was = [], became = [] }: Change, versions: Versions, places: Places): readonly Diagnostic[] {
  const partIn = (list: string[], { parts }: Version) =>
    list.flatMap((id, index) => {
      const part = parts.get(id);
      return part ? [{ what: part.what, id, span: places.value(list, index) }] : [];
    });
  if (was.length === 0 || became.length === 0) return [];
  const [first, ...others] = [...partIn(was, versions.was), ...partIn(became, versions.became)];
  if (!first) return [];
  return others
    .filter(({ what }) => what !== first.what)
    .map(({ id, what, span }) => diagnose("migration/other-kind", { id, what, expected: first.what }, span));
}

/** An id that is in both versions names the same part in both, so a change that names it on one side names it on the other. */
function reused({ was = [], became = [] }: Change, versions: Versions, places: Places): readonly Diagnostic[] {
  const isInBoth = (id: string) => versions.was.parts.has(id) && versions.became.parts.has(id);
  const onOneSide = (list: string[], others: readonly string[], { version }: Version, is: "older" | "still-there") =>
    list.flatMap((id, index) =>
      isInBoth(id) && !others.includes(id) ? [diagnose("migration/id-reused", { id, version, is }, places.value(list, index))] : [],
    );
  return [...onOneSide(was, became, versions.became, "still-there"), ...onOneSide(became, was, versions.was, "older")];
}
