import type { Noun } from "../../grade-noun.ts";
import type { boundsNl } from "../nl/bounds.ts";
import { grammarEn } from "./grammar.ts";

const { and, or } = grammarEn;

const beyond = ({ one }: Noun): string => `A ${one} beyond it asks for a reason and a second person.`;

/** Limits, and the room they leave. */
export const boundsEn: typeof boundsNl = {
  atMost: (grade) => `at most ${grade}`,
  atLeast: (grade) => `at least ${grade}`,
  edges: and,
  bound: (kind, edges, holds, fact) => `${kind === "limit" ? "Limit" : "Room"} ${edges}: ${holds ? "holds" : "does not hold"}. ${fact}`,
  binding: "This limit is binding: a judgement beyond it is refused.",
  room: (grades, noun) => `The room is ${or(grades)}. ${beyond(noun)}`,
  roomBetween: (from, until, noun) => `The room is everything from ${from} up to and including ${until}. ${beyond(noun)}`,
  wholeScale: ({ one }) => `The room is the whole scale: every ${one} may be chosen.`,
};
