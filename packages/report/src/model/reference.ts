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
}

export const referenceAudiences = { anchor: "public", number: "public", title: "public" } as const satisfies Audiences<Reference>;

const criterionAnchor = (id: string): string => `criterium-${id}`;

interface Named {
  readonly number?: string | undefined;
  readonly title: string;
}

const named = (anchor: string, { number, title }: Named): Reference => ({ anchor, ...given({ number }), title });

export const criterionReference = (criterion: Criterion): Reference => named(criterionAnchor(criterion.id), criterion);
export const themeReference = (theme: Theme): Reference => named(`thema-${theme.id}`, theme);

/** The criteria with these ids; an id that the framework does not know stands as itself. */
export const criterionReferences = (lookup: Lookup, ids: readonly string[]): readonly Reference[] =>
  ids.map((id) => {
    const criterion = lookup.criterion(id);
    return criterion === undefined ? { anchor: criterionAnchor(id), title: id } : criterionReference(criterion);
  });

/** "3.1 Eén gezamenlijk plan", or only the title when nothing is numbered. */
export const referenceText = ({ number, title }: Named): string => (number === undefined ? title : `${number} ${title}`);
