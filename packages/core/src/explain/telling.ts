import type { Locale } from "../diagnostic/messages/locale.ts";
import type { Assessment } from "../schema/assessment.ts";
import type { FrameworkData } from "../schema/framework.ts";
import { createNames, type Names } from "./names.ts";
import type { Words } from "./words.ts";
import { wordsEn } from "./words-en.ts";
import { wordsNl } from "./words-nl.ts";

/** In whose words something is said, and under which names. Enough for what a framework says of itself. */
export interface Speech {
  readonly words: Words;
  readonly names: Names;
}

/** Everything that saying a sentence about an outcome needs: what is told too. */
export interface Telling extends Speech {
  readonly assessment: Assessment;
}

const wordsOf: { readonly [L in Locale]: Words } = { nl: wordsNl, en: wordsEn };

export function startTelling(assessment: Assessment, locale: Locale): Telling {
  const words = wordsOf[locale];
  return { assessment, words, names: createNames(assessment, words.grammar.computed) };
}

/** Speech about a framework alone: there is no inspection to take names from. */
export function startSpeech(framework: FrameworkData, locale: Locale): Speech {
  const words = wordsOf[locale];
  return { words, names: createNames({ framework, inspection: {} }, words.grammar.computed) };
}
