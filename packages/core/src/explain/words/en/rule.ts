import type { ruleNl } from "../nl/rule.ts";
import { grammarEn } from "./grammar.ts";

const { and } = grammarEn;

/** The second lowest; the first is simply the lowest. */
function kth(place: number, end: "lowest" | "highest"): string {
  const words = ["", "the", "the second", "the third", "the fourth", "the fifth"];
  return `${words[place] ?? `number ${place} of the`} ${end}`;
}

/** The rule as it was written, and what it did. */
export const ruleEn: typeof ruleNl = {
  ladder: (level) => `The rule gives ${level}. It tries the levels in this order. The first that holds is taken.`,
  climb: (level) => `The rule gives ${level}. It starts at the lowest rung. A rung holds only if every lower rung holds too.`,
  noClimb:
    "The rule gives no level. It starts at the lowest rung. A rung holds only if every lower rung holds too. It stops where it cannot be said whether a rung holds.",
  bottomRung: (level) => `${level}: yes, this is the lowest rung.`,
  noRung: "The rule gives no level. It tries the levels in this order, and stops where it cannot be said whether one holds.",
  rung: (level, holds, fact) => `${level}: ${holds === undefined ? "cannot be said" : holds ? "yes" : "no"}. ${fact}`,
  otherwise: (level) => `${level}: yes, because none of the levels above holds.`,
  rank: {
    lowest: (given, { one }) => `The rule takes the lowest ${one}. That is ${given}.`,
    highest: (given, { one }) => `The rule takes the highest ${one}. That is ${given}.`,
    best: (given, { one }) => `The rule takes the best ${one}. That is ${given}.`,
    worst: (given, { one }) => `The rule takes the worst ${one}. That is ${given}.`,
    "lower-median": (given, { many }) =>
      `The rule puts the ${many} in order and takes the middle one. Of an even number that is the lower of the two in the middle. That is ${given}.`,
  },
  kthLowest: (place) => kth(place, "lowest"),
  kthHighest: (place) => kth(place, "highest"),
  kth: (which, given, { many }) => `The rule puts the ${many} in order and takes ${which}. That is ${given}.`,
  tooFew: (which, needed, found, { one, many }) =>
    `The rule gives no ${one}. It takes ${which}, and that needs at least ${needed} ${many}. There ${found === 1 ? "is only 1" : `are ${found === 0 ? "none" : `only ${found}`}`}.`,
  lowerIsBetter: "On this scale lower is better.",
  order: (grades) => `From low to high: ${grades.join(", ")}.`,
  gradeOf: (given, name) => `${given} (${name})`,
  number: (given) => `The rule gives ${given}.`,
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
  noGrade: ({ one }) => `The rule gives no ${one}: there is nothing to work with.`,
  unreadable: "This rule is not in the framework as it was kept.",
  clamped: (from, to) => `The rule gave ${from}. That is outside the room, so it becomes ${to}.`,
  clampedShifted: (from, to) => `After the rule and the shifts it was ${from}. That is outside the room, so it becomes ${to}.`,
  impossible: (given, { many }) => `However the missing ${many} turn out, ${given} cannot be the result. So there is no outcome yet.`,
  range: (given, { one }) => `Whatever ${one} the rest gets, the outcome is ${given}.`,
  rangeOpen: ({ one }) => `The outcome still depends on which ${one} the rest gets. So there is no outcome yet.`,
  proposal: (given) => `The proposal is ${given}.`,
  noProposal: "There is no proposal.",
  computed: (given) => `Computed: ${given}.`,
  all: "All conditions must hold:",
  any: "At least one condition must hold:",
  not: "This must not hold:",
  verdict: (holds) => (holds === undefined ? "That cannot be said." : holds ? "That holds." : "That does not hold."),
  needed: (fact, edges) => `${fact}; needed: ${and(edges)}.`,
  fact: (fact) => `${fact}.`,
  everyNeeded: "all of them",
  none: (what, found) => `Needed: no ${what}. Found: ${found.length === 0 ? "none" : and(found)}.`,
  some: (what, found) => `Needed: at least one ${what}. Found: ${found.length === 0 ? "none" : and(found)}.`,
};
