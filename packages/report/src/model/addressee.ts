import { partyLabels } from "../labels-nl.ts";

/** For whom a criterion is. Addressees are free words; those that are kinds of party have a Dutch word. */
export const addresseeWord = (word: string): string => Object.entries(partyLabels).find(([kind]) => kind === word)?.[1] ?? word;
