import type { missingNl } from "../nl/missing.ts";
import { grammarEn } from "./grammar.ts";

const { and } = grammarEn;

/** Whether there was enough to let the rule speak, and how what is missing counts. */
export const missingEn: typeof missingNl = {
  evidence: (asked, noun, found) =>
    `The framework asks for at least ${asked} ${asked === 1 ? noun.one : noun.many}. There ${found === "1" ? "is" : "are"} ${found === "0" ? "none" : found}.`,
  evidenceShare: (share, found, all) =>
    `The framework also asks for an observation about at least ${share} of the cases of the inspection. There is one about ${found === 0 ? "none" : found} of the ${all}.`,
  evidenceIncluding: (indicators, empty) =>
    `The framework asks in any case for an observation about ${indicators.length === 1 ? "indicator" : "the indicators"} ${and(indicators)}. ${empty.length === 0 ? `${indicators.length === 1 ? "That is" : "Those are"} there.` : `Nothing has been seen yet for ${and(empty)}.`}`,
  verdict: (holds, grade) => (holds ? "That is enough." : `That is too little: the rule gives no ${grade.one}.`),
  noMembers: (noun) => `There are no ${noun.many} to count.`,
  every: (noun, grade) => `The framework asks for a ${grade.one} of all these ${noun.many}.`,
  some: (demands, grade) => `The framework asks for a ${grade.one} of ${and(demands)}.`,
  atLeast: (number, noun) => `at least ${number} ${number === 1 ? noun.one : noun.many}`,
  atLeastShare: (share, noun) => `at least ${share} of these ${noun.many}`,
  including: (names) => `${and(names)} in any case`,
  members: (found, all, noun) =>
    all === 1
      ? `${found} of 1 ${noun.one} has one.`
      : `${found === 0 ? "None" : found} of the ${all} ${noun.many} ${found > 1 ? "have" : "has"} one.`,
  excluded: (grade) => `What has no ${grade.one} stays out of the rule.`,
  "as-lowest": (counted, grade) => `What has no ${grade.one} counts as the lowest of its scale: ${and(counted)}.`,
  "as-met": (counted, grade) => `What has no ${grade.one} counts as if the demand is met: ${and(counted)}.`,
  countedAs: (name, grade) => `${name} counts as ${grade}`,
  range: (grade) => `There is an outcome only if it is the same, whatever ${grade.one} the rest gets.`,
};
