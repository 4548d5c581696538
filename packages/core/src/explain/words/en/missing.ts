import type { missingNl } from "../nl/missing.ts";
import { grammarEn } from "./grammar.ts";

const { and } = grammarEn;

const enough = (holds: boolean): string => (holds ? "That is enough." : "That is too little: the rule gives no level.");

/** Whether there was enough to let the rule speak. */
export const missingEn: typeof missingNl = {
  evidence: (asked, noun, found, holds) =>
    `The framework asks for at least ${asked} ${asked === 1 ? noun.one : noun.many}. There ${found === "1" ? "is" : "are"} ${found === "0" ? "none" : found}. ${enough(holds)}`,
  noMembers: (noun) => `There are no ${noun.many} to count.`,
  every: (noun) => `The framework asks for a level of all these ${noun.many}.`,
  some: (demands) => `The framework asks for a level of ${and(demands)}.`,
  atLeast: (number, noun) => `at least ${number} ${number === 1 ? noun.one : noun.many}`,
  atLeastShare: (share, noun) => `at least ${share} of these ${noun.many}`,
  including: (names) => `${and(names)} in any case`,
  members: (found, all, noun, holds) =>
    `${found === 0 ? "None" : found} of the ${all} ${all === 1 ? noun.one : noun.many} ${found > 1 ? "have" : "has"} one. ${enough(holds)}`,
  excluded: "What has no level stays out of the rule.",
};
