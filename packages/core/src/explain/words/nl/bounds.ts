import type { Noun } from "../../grade-noun.ts";
import { grammarNl } from "./grammar.ts";

const { and, or } = grammarNl;

const beyond = ({ one }: Noun): string => `Een ${one} erbuiten vraagt een reden en een tweede persoon.`;

/** Limits, and the room they leave. */
export const boundsNl = {
  atMost: (grade: string) => `hoogstens ${grade}`,
  atLeast: (grade: string) => `minstens ${grade}`,
  edges: (edges: readonly string[]) => and(edges),
  bound: (kind: "limit" | "room", edges: string, holds: boolean, fact: string) =>
    `${kind === "limit" ? "Begrenzing" : "Ruimte"} ${edges}: ${holds ? "geldt" : "geldt niet"}. ${fact}`,
  binding: "Deze begrenzing is bindend: een oordeel erbuiten wordt geweigerd.",
  room: (grades: readonly string[], noun: Noun) => `De ruimte is ${or(grades)}. ${beyond(noun)}`,
  roomBetween: (from: string, until: string, noun: Noun) => `De ruimte is alles van ${from} tot en met ${until}. ${beyond(noun)}`,
  wholeScale: ({ one }: Noun) => `De ruimte is de hele schaal: elk ${one} mag.`,
};
