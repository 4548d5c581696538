import type { OutcomeView } from "./model/outcome.ts";
import { words } from "./words-nl.ts";

/** Everything that is said beside the level, in the order in which it is printed everywhere. */
export function outcomeParts({ stage, coverage, possible, reason, needs }: OutcomeView): readonly string[] {
  const terms = words.outcome;
  return [
    ...(stage === undefined ? [] : [stage]),
    ...(coverage === undefined ? [] : [coverage]),
    ...(possible === undefined ? [] : [`${terms.possibleShort}: ${possible}`]),
    ...(reason === undefined || reason === "" ? [] : [reason]),
    ...(needs.length === 0 ? [] : [`${terms.needed}: ${needs.join("; ")}`]),
  ];
}
