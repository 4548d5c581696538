import type { inputsNl } from "../nl/inputs.ts";
import { grammarEn } from "./grammar.ts";

/** What an outcome depends on. */
export const inputsEn: typeof inputsNl = {
  head: "This outcome depends on:",
  list: (items) => `This outcome depends on: ${grammarEn.and(items)}.`,
  decision: {
    judgement: "the adopted judgement",
    "not-rated": "what the assessors recorded together",
    consensus: "the consensus",
    ratings: "the individual ratings",
  },
  flips: (name) => `${name} (flips by this alone)`,
  flipsAlone: "The outcome flips by this alone.",
};
