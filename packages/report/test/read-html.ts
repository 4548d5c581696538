const entities: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };

const decoded = (text: string): string => text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity);

/** What a reader reads of a page: everything outside tags and style. */
export const textOf = (html: string): string =>
  decoded(html.replace(/<style>.*?<\/style>/s, "").replace(/<[^>]*>/g, " ")).replace(/\s+/g, " ");

export const styleOf = (html: string): string => /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? "";

export const all = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([, found = ""]) => decoded(found));
