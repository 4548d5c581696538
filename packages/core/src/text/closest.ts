/** Longer words are sentences, not misspellings. */
const longestWord = 80;

/**
 * The candidate that was probably meant.
 * @param word what someone wrote
 * @param candidates what could have been meant; of equally close ones the first wins
 * @returns the nearest candidate, or undefined when none is within about a third of the length
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length === 0 || word.length > longestWord) return undefined;
  const written = word.toLowerCase();
  let nearest: string | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const length = Math.max(word.length, candidate.length);
    const allowed = Math.max(1, Math.floor(length / 3));
    if (Math.abs(word.length - candidate.length) > allowed || candidate.length > longestWord) continue;
    const found = distance(written, candidate.toLowerCase());
    // Two letters of a word of two is another word.
    if (found <= allowed && found < smallest && found < length) {
      nearest = candidate;
      smallest = found;
    }
  }
  return nearest;
}

/** Damerau-Levenshtein (optimal string alignment): letters added, left out, replaced, or two neighbours swapped. */
function distance(a: string, b: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + cost);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, (older[column - 2] ?? 0) + 1);
      current.push(best);
    }
    older = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
