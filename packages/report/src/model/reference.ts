import { outsideName } from "../profile-nl.ts";
import type { Criterion, Theme } from "./assessment-parts.ts";
import type { Audiences } from "./audience.ts";
import { given } from "./given.ts";
import type { Lookup } from "./lookup.ts";

/** A criterion or theme, named so that a reader finds it and a link reaches it. */
export interface Reference {
  /** The place in the page, a fragment without `#`. */
  readonly anchor: string;
  readonly number?: string;
  readonly title: string;
  /** The profile leaves the criterion out: it is named, without a link. */
  readonly isOutside?: true;
}

export const referenceAudiences = {
  anchor: "public",
  number: "public",
  title: "public",
  isOutside: "public",
} as const satisfies Audiences<Reference>;

const criterionAnchor = (id: string): string => `criterium-${id}`;

interface Named {
  readonly number?: string | undefined;
  readonly title: string;
}

const named = (anchor: string, { number, title }: Named): Reference => ({ anchor, ...given({ number }), title });

export const criterionReference = (criterion: Criterion): Reference => named(criterionAnchor(criterion.id), criterion);
export const themeReference = (theme: Theme): Reference => named(`thema-${theme.id}`, theme);

/** The criteria with these ids. One outside the profile says so; an id that the framework does not know stands as itself. */
export const criterionReferences = (lookup: Lookup, ids: readonly string[]): readonly Reference[] =>
  ids.map((id) => {
    const criterion = lookup.criterion(id);
    if (criterion === undefined) return { anchor: criterionAnchor(id), title: id };
    return { ...criterionReference(criterion), ...given({ isOutside: lookup.isOutside(id) || undefined }) };
  });

/** "3.1 Eén gezamenlijk plan", or only the title when nothing is numbered. */
export const referenceText = ({ number, title }: Named): string => (number === undefined ? title : `${number} ${title}`);

/** The same where it is mentioned: a criterion outside the profile says so. */
export const mentionText = (reference: Reference): string =>
  reference.isOutside === undefined ? referenceText(reference) : outsideName(referenceText(reference));
