import type { ruleNl } from "../nl/rule.ts";
import { grammarEn } from "./grammar.ts";

const { and } = grammarEn;

/** The rule as it was written, and what it did. */
export const ruleEn: typeof ruleNl = {
  ladder: (level) => `The rule gives ${level}. It tries the levels in this order. The first that holds is taken.`,
  noRung: "The rule gives no level. It tries the levels in this order, and stops where it cannot be said whether one holds.",
  rung: (level, holds, fact) => `${level}: ${holds === undefined ? "cannot be said" : holds ? "yes" : "no"}. ${fact}`,
  otherwise: (level) => `${level}: yes, because none of the levels above holds.`,
  rank: {
    lowest: (level) => `The rule takes the lowest level. That is ${level}.`,
    highest: (level) => `The rule takes the highest level. That is ${level}.`,
    "lower-median": (level) =>
      `The rule puts the levels in order and takes the middle one. Of an even number that is the lower of the two in the middle. That is ${level}.`,
  },
  order: (levels) => `From low to high: ${levels.join(", ")}.`,
  levelOf: (level, name) => `${level} (${name})`,
  bands: (level, measured, edges) =>
    edges.length === 0 ? `The rule gives ${level}: the number is ${measured}.` : `The rule gives ${level}: ${measured} is ${and(edges)}.`,
  edge: {
    atLeast: (edge) => `at least ${edge}`,
    above: (edge) => `more than ${edge}`,
    atMost: (edge) => `at most ${edge}`,
    below: (edge) => `less than ${edge}`,
  },
  notAbove: (edge) => `not more than ${edge}`,
  notAtLeast: (edge) => `less than ${edge}`,
  noLevel: "The rule gives no level: there is nothing to work with.",
  unreadable: "This rule is not in the framework as it was kept.",
  clamped: (from, to) => `The rule gave ${from}. That is outside the room, so it becomes ${to}.`,
  impossible: (level) => `However the missing levels turn out, ${level} cannot be the result. So there is no outcome yet.`,
  proposal: (level) => `The proposal is ${level}.`,
  noProposal: "There is no proposal.",
  computed: (level) => `Computed: ${level}.`,
  all: "All conditions must hold:",
  any: "At least one condition must hold:",
  not: "This must not hold:",
  verdict: (holds) => (holds === undefined ? "That cannot be said." : holds ? "That holds." : "That does not hold."),
  needed: (fact, edges) => `${fact}; needed: ${and(edges)}.`,
  fact: (fact) => `${fact}.`,
  everyNeeded: "all of them",
  some: (what, found) => `Needed: at least one ${what}. Found: ${found.length === 0 ? "none" : and(found)}.`,
};
