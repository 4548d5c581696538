import { grammarNl } from "./grammar.ts";

const { and, or } = grammarNl;

/** Limits, and the room they leave. */
export const boundsNl = {
  atMost: (level: string) => `hoogstens ${level}`,
  atLeast: (level: string) => `minstens ${level}`,
  edges: (edges: readonly string[]) => and(edges),
  bound: (edges: string, holds: boolean, fact: string, because: string) =>
    holds ? `De grens ${edges} geldt. ${fact} Reden: ${because}` : `De grens ${edges} geldt niet. ${fact}`,
  binding: "Deze grens is bindend: een oordeel erbuiten wordt geweigerd.",
  limits: (holds: boolean) => (holds ? "Er is een grens aan het niveau." : "Geen grens aan het niveau geldt."),
  room: (levels: readonly string[]) => `De ruimte is ${or(levels)}. Een niveau erbuiten vraagt een reden en een tweede persoon.`,
  wholeScale: "De ruimte is de hele schaal: elk niveau mag.",
};
