/** A sentence and the sentences that are set in below it. */
export interface Sentence {
  readonly text: string;
  readonly below: readonly Sentence[];
}

interface Flat {
  readonly depth: number;
  readonly text: string;
}

/** Sentences with a depth, as a tree: what is deeper hangs below the last sentence that is less deep. */
export function sentenceTree(flat: readonly Flat[]): readonly Sentence[] {
  const [first] = flat;
  if (first === undefined) return [];
  const next = flat.findIndex(({ depth }, place) => place > 0 && depth <= first.depth);
  const end = next === -1 ? flat.length : next;
  return [{ text: first.text, below: sentenceTree(flat.slice(1, end)) }, ...sentenceTree(flat.slice(end))];
}
