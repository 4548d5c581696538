import { dutchNumber } from "../format-nl.ts";
import { words } from "../words-nl.ts";
import type { Audiences } from "./audience.ts";
import { type Fact, fact, factAudiences } from "./fact.ts";
import type { Lookup } from "./lookup.ts";

/** Wie zagen we niet? */
export interface NotSeen {
  readonly text?: string;
  readonly facts: readonly Fact[];
}

export const notSeenAudiences = {
  text: "public",
  facts: { audience: "public", fields: factAudiences },
} as const satisfies Audiences<NotSeen>;

export function notSeen({ assessment }: Lookup): NotSeen {
  const { sample } = assessment.inspection;
  if (sample === undefined) return { facts: [] };
  const terms = words.notSeen;
  return {
    ...(sample.notReached === undefined ? {} : { text: sample.notReached }),
    facts: [
      ...fact(terms.population, sample.population, "public"),
      ...fact(terms.drawn, dutchNumber(sample.drawn), "inspected"),
      ...fact(terms.drawnBy, sample.drawnBy, "public"),
      ...fact(terms.how, sample.how, "public"),
    ],
  };
}
