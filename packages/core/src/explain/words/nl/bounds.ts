import { grammarNl } from "./grammar.ts";

const { and, or } = grammarNl;

/** Limits, and the room they leave. */
export const boundsNl = {
  atMost: (level: string) => `hoogstens ${level}`,
  atLeast: (level: string) => `minstens ${level}`,
  edges: (edges: readonly string[]) => and(edges),
  bound: (kind: "limit" | "room", edges: string, holds: boolean, fact: string) =>
    `${kind === "limit" ? "Begrenzing" : "Ruimte"} ${edges}: ${holds ? "geldt" : "geldt niet"}. ${fact}`,
  binding: "Deze begrenzing is bindend: een oordeel erbuiten wordt geweigerd.",
  room: (levels: readonly string[]) => `De ruimte is ${or(levels)}. Een niveau erbuiten vraagt een reden en een tweede persoon.`,
  wholeScale: "De ruimte is de hele schaal: elk niveau mag.",
};
