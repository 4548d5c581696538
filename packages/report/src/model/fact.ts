import type { Audience } from "./assessment-parts.ts";
import type { Audiences, HasAudience } from "./audience.ts";

/** One fact of a list: what it is and what it says. Names its own audience. */
export interface Fact extends HasAudience {
  readonly term: string;
  readonly text: string;
}

export const factAudiences = { audience: "public", term: "public", text: "public" } as const satisfies Audiences<Fact>;

/** A fact, or nothing when there is no text to say. */
export const fact = (term: string, text: string | undefined, audience: Audience = "internal"): readonly Fact[] =>
  text === undefined || text === "" ? [] : [{ audience, term, text }];
