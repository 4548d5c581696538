/** What is printed, in any form: a title, and sections with a table, lines or both. */
export interface Page {
  readonly title: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  readonly lead?: string;
  readonly table?: { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly lines?: readonly Line[];
}

/** A line of a list, with what belongs below it. */
export interface Line {
  readonly text: string;
  readonly below?: readonly string[];
}
