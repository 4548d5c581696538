import type { ParamsOf } from "../catalog/entry.ts";

export type Locale = "nl" | "en";

/** All that is said about one code. */
export interface Said<P> {
  /** A few words, for lists. */
  readonly title: string;
  /** What is wrong, in one or two sentences. */
  readonly message: (params: P) => string;
  /** How to mend it. */
  readonly hint?: (params: P) => string | undefined;
  /** Two or three sentences: why this is checked. */
  readonly why: string;
}

/** The words for every code of a catalog; the compiler asks for what is missing. */
export type Messages<Catalog> = { readonly [C in keyof Catalog]: Said<ParamsOf<Catalog[C]>> };

/** Longer values are cut: the code frame shows the place. */
const longestQuote = 60;

/** A user's own words between quotation marks. */
export function quoted(text: string, [open, close]: readonly [string, string]): string {
  const characters = Array.from(text);
  const shown = characters.length > longestQuote ? `${characters.slice(0, longestQuote).join("")}…` : text;
  return `${open}${shown}${close}`;
}
