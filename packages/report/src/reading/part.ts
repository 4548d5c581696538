import type { Sentence } from "../derivation/sentence-tree.ts";
import type { PublicationView } from "../model/account.ts";
import type { Fact } from "../model/fact.ts";
import type { Reference } from "../model/reference.ts";

/** One piece of a document that reads the same in HTML and in Markdown. */
export type Part =
  | { readonly kind: "prose" | "callout" | "lead" | "label"; readonly text: string }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "links"; readonly label: string; readonly references: readonly Reference[] }
  | { readonly kind: "sentences"; readonly sentences: readonly Sentence[] }
  | { readonly kind: "publications"; readonly publications: readonly PublicationView[] }
  | {
      readonly kind: "table";
      readonly id: string;
      readonly caption: string;
      readonly heads: readonly string[];
      /** Which column holds the sentences; the others keep short. */
      readonly widest: "first" | "second";
      /** The first cell of a row is its head. */
      readonly rows: readonly (readonly string[])[];
    };

/** A criterion or a rule, below the heading of its chapter. */
export interface Article {
  readonly reference: Reference;
  readonly parts: readonly Part[];
}

export interface Chapter {
  readonly reference: Reference;
  readonly parts: readonly Part[];
  readonly articles: readonly Article[];
}

/** A list under its own label; nothing where there is nothing to list. */
export const labelled = (label: string, items: readonly string[]): readonly Part[] =>
  items.length === 0
    ? []
    : [
        { kind: "label", text: label },
        { kind: "list", items },
      ];

export const factList = (facts: readonly Fact[]): readonly Part[] => (facts.length === 0 ? [] : [{ kind: "facts", facts }]);
export const prose = (...texts: readonly (string | undefined)[]): readonly Part[] =>
  texts.flatMap((text) => (text === undefined ? [] : [{ kind: "prose", text }]));
