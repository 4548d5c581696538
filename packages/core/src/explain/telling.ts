import type { Locale } from "../diagnostic/messages/locale.ts";
import type { Assessment } from "../schema/assessment.ts";
import { createNames, type Names } from "./names.ts";
import type { Words } from "./words.ts";
import { wordsEn } from "./words-en.ts";
import { wordsNl } from "./words-nl.ts";

/** Everything that saying a sentence needs: what is told, in whose words, under which names. */
export interface Telling {
  readonly assessment: Assessment;
  readonly words: Words;
  readonly names: Names;
}

const wordsOf: { readonly [L in Locale]: Words } = { nl: wordsNl, en: wordsEn };

export function startTelling(assessment: Assessment, locale: Locale): Telling {
  const words = wordsOf[locale];
  return { assessment, words, names: createNames(assessment, words.grammar.computed) };
}
