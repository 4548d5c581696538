/** One sentence of an explanation; `depth` says how far it is set in. */
export interface Explanation {
  readonly depth: number;
  readonly text: string;
}

/** A sentence with what stands below it. */
export interface Block {
  readonly text: string;
  readonly below: readonly Block[];
}

export const block = (text: string, below: readonly Block[] = []): Block => ({ text, below });

/** A list of one, or an empty list when there is nothing to say. */
export const maybe = (text: string | undefined): readonly Block[] => (text === undefined ? [] : [block(text)]);

/** The sentences in reading order, each with its depth. */
export function flatten(blocks: readonly Block[], depth = 0): readonly Explanation[] {
  return blocks.flatMap(({ text, below }) => [{ depth, text }, ...flatten(below, depth + 1)]);
}
