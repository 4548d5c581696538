/** How many characters of a value fit on a line beside another. */
const longest = 60;
/** How many characters that are equal are shown before the first that is not. */
const before = 15;
const digestShown = 12;

/** What could steer a terminal, or make a line read differently from what it says. */
const steering = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Two values as they are shown beside each other: a digest by its first characters, a long text from shortly before the place
 * where the two differ, anything else as JSON. Undefined for a value that is not there.
 */
export function shortenBoth(kept: unknown, found: unknown): readonly [kept: string | undefined, found: string | undefined] {
  const [left, right] = [written(kept), written(found)];
  const start = left === undefined || right === undefined ? 0 : Math.max(0, firstDifference(left, right) - before);
  return [shorten(left, start), shorten(right, start)];
}

/** Quotes of JSON are left out: the sentence around a value has its own. */
function written(value: unknown): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const json = JSON.stringify(value);
  return Array.from((typeof value === "string" ? json.slice(1, -1) : json).replace(steering, "\ufffd"));
}

function shorten(characters: readonly string[] | undefined, start: number): string | undefined {
  if (characters === undefined) return undefined;
  const text = characters.join("");
  if (/^[0-9a-f]{64}$/.test(text)) return `${text.slice(0, digestShown)}…`;
  if (characters.length <= longest) return text;
  const from = Math.min(start, characters.length - longest);
  const shown = characters.slice(from, from + longest).join("");
  return `${from > 0 ? "…" : ""}${shown}${from + longest < characters.length ? "…" : ""}`;
}

function firstDifference(left: readonly string[], right: readonly string[]): number {
  const at = left.findIndex((character, place) => character !== right[place]);
  return at === -1 ? left.length : at;
}

/** A digest by as many characters as people compare by eye. */
export const shortDigest = (digest: string): string => digest.slice(0, digestShown);
