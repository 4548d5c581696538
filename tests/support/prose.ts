import { parse } from "yaml";

/** Every text in a YAML file, without web addresses and ids. */
export function textsIn(yaml: string): readonly string[] {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === "string") texts.push(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(walk);
  };
  walk(parse(yaml));
  return texts.filter((text) => /\s/.test(text.trim()));
}

const longest = 20;

/** Sentences of more than twenty words: too long to read easily (B1). */
export function longSentences(texts: readonly string[]): readonly string[] {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!:])\s+|\n/)).map((sentence) => sentence.trim());
  return sentences.filter((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > longest);
}

/** Looks like a BSN, a phone number, an address, or a form of address before a name. */
const personal: readonly RegExp[] = [
  /\b\d{9}\b/,
  /[\w.]+@[\w.]+\.\w+/,
  /\b(?:06|\+31)[\s-]?\d{8}\b/,
  /\b\d{4}\s?[A-Z]{2}\s+\d+\b/,
  /\b(?:mevrouw|meneer|dhr\.|mw\.)\s+[A-Z]\w+/,
];

export const personalData = (text: string): readonly string[] => personal.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
