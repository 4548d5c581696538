import type { casesCatalog } from "../../catalog/cases.ts";
import type { Messages } from "../locale.ts";
import { didYouMean, q } from "./words.ts";

export const casesEn: Messages<typeof casesCatalog> = {
  "cases/name-twice": {
    title: "Name of a case stands twice",
    message: ({ name }) => `Two cases are called ${q(name)}.`,
    hint: () => "Give one of the two another name: say what just this case shows.",
    why: "When a case fails, it must be clear at once which one that is.",
  },
  "cases/unknown-id": {
    title: "Unknown id in a case",
    message: ({ id }) => `${q(id)} does not exist in this framework, or cannot stand here.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "Under “given” and “for” belong criteria. Under “expect” also themes and overall.",
    why: "A case about nothing checks nothing, and seems to pass all the same.",
  },
  "cases/no-indicator": {
    title: "No indicator for an observation",
    message: ({ criterion, asked }) =>
      asked === "" ? `The criterion ${q(criterion)} has no indicators.` : `The criterion ${q(criterion)} has no indicator for ${q(asked)}.`,
    hint: () => "Name an indicator of this criterion, or say with “shows” what it shows: arranged, done, secured or effect.",
    why: "An observation only counts with an indicator of the criterion.",
  },
  "cases/refused": {
    title: "Case is no possible inspection",
    message: ({ name, codes }) => `The case ${q(name)} cannot occur: ${codes.join(", ")}.`,
    hint: ({ codes }) => (codes[0] === undefined ? undefined : `What that means: kader explain ${codes[0]} --lang en.`),
    why: "A case is read as any inspection. What would be a mistake there is one here too.",
  },
};
