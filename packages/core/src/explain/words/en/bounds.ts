import type { boundsNl } from "../nl/bounds.ts";
import { grammarEn } from "./grammar.ts";

const { and, or } = grammarEn;

/** Limits, and the room they leave. */
export const boundsEn: typeof boundsNl = {
  atMost: (level) => `at most ${level}`,
  atLeast: (level) => `at least ${level}`,
  edges: and,
  bound: (kind, edges, holds, fact) => `${kind === "limit" ? "Limit" : "Room"} ${edges}: ${holds ? "holds" : "does not hold"}. ${fact}`,
  binding: "This limit is binding: a judgement beyond it is refused.",
  room: (levels) => `The room is ${or(levels)}. A level beyond it asks for a reason and a second person.`,
  wholeScale: "The room is the whole scale: every level may be chosen.",
};
