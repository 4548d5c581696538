import type { nodeNl } from "../nl/node.ts";

/** Which criteria or themes an outcome is made of. */
export const nodeEn: typeof nodeNl = {
  counted: (what) => `The rule looks at ${what}.`,
  every: (noun) => `all ${noun.many}`,
  chosen: (phrase) => `the ${phrase}`,
  below: (noun) => `The ${noun.many}:`,
  leftOut: (noun) => `The rule does not count these ${noun.many}:`,
  scored: (name, level, stage, value) => `${name} ${level} (${stage}${value}).`,
  value: (value) => `, value ${value}`,
  open: (name, grade, state) => `${name} no ${grade.one} (${state}).`,
  undetermined: "cannot be determined yet",
  notAssessed: "not assessed",
  notApplicable: "not applicable",
  noOutcome: "no outcome",
  trial: "trial criterion",
  outsideChoice: "Falls outside that choice.",
};
