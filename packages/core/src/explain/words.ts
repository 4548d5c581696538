import type { wordsNl } from "./words-nl.ts";

/** All words and sentences of one language. Dutch sets the keys; the compiler asks every other language for the same. */
export type Words = typeof wordsNl;
