import type { observationNl } from "../nl/observation.ts";
import { grammarEn } from "./grammar.ts";

const { and, capital, date } = grammarEn;

/** One observation, or one indicator with its observations. */
export const observationEn: typeof observationNl = {
  observation: (id, speaks, text) => `Observation ${id} is ${speaks}. ${text}`,
  source: (id, type, day) => `Source: ${id}, ${type}, ${date(day)}.`,
  countsFor: (indicator, criterion) => `Counts for indicator ${indicator} of criterion ${criterion}.`,
  picture: (name, picture, together) =>
    together.length === 0
      ? `Counts for ${name}. The picture of this case is ${picture}, by this observation alone.`
      : `Counts for ${name}. The picture of this case is ${picture}, together with ${and(together)}.`,
  graded: (given) => `Seen: ${given}.`,
  group: (noun, name, together) =>
    together.length === 0 ? `Counts for ${noun} ${name}, alone.` : `Counts for ${noun} ${name}, together with ${and(together)}.`,
  withoutGroup: (noun) => `Has no ${noun}: it counts in no group.`,
  withoutCase: "Has no case: it does not count in the picture per case.",
  setAside: (why, because) => `Does not count: ${why}.${because === "" ? "" : ` Reason: ${because}`}`,
  indicator: (text) => `Indicator ${text}.`,
  belongsTo: (criterion, shows) => `Belongs to criterion ${criterion}. Shows: ${shows}.`,
  observations: (parts) => `${capital(parts.join("; "))}.`,
  noObservations: "There are no observations.",
};
