import type { Rounding } from "../../../schema/number.ts";
import type { writtenNl } from "../nl/written.ts";
import { grammarEn } from "./grammar.ts";

const { and } = grammarEn;

const to = (digits: number): string => (digits === 0 ? "a whole number" : `${digits} ${digits === 1 ? "decimal" : "decimals"}`);
const halves: Readonly<Record<Rounding["mode"], string>> = {
  "half-up": "up at exactly half, and down below zero",
  "half-even": "to the even digit at exactly half",
  truncate: "cut off",
};
const levels = (by: number): string => `${Math.abs(by)} ${Math.abs(by) === 1 ? "level" : "levels"} ${by > 0 ? "higher" : "lower"}`;

/** A rule as the framework holds it, before anything was seen. */
export const writtenEn: typeof writtenNl = {
  ratings: ({ one }) => `Assessors each give a ${one} of their own. No proposal is computed.`,
  people: ({ one }) => `Nothing is computed. Only a judgement that people adopt gives a ${one}.`,
  unit: ({ one }) => `Observations count per ${one}.`,

  when: {
    fact: (fact) => `this holds: ${fact}.`,
    all: "all these conditions hold:",
    any: "at least one of these conditions holds:",
    not: "this does not hold:",
  },
  alone: { all: "All these conditions hold:", any: "At least one of these conditions holds:", not: "This does not hold:" },

  share: (edges, base, _isClause, says) => `${and(edges)} of the ${base} ${and(says)}`,
  percentage: (number) => `${number} per cent`,
  count: (edges, noun, _isClause, says) => `${and(edges)} ${noun} ${and(says)}`,
  countOf: (edges, base, _isClause, says) => `${and(edges)} of the ${base} ${and(says)}`,
  thereAre: (edges, noun, isMany) => `there ${isMany ? "are" : "is"} ${and(edges)} ${noun}`,
  oneOrMore: "at least one",
  noneOf: (base, _isClause, says) => `none of the ${base} ${and(says)}`,
  noneAre: (noun) => `there are no ${noun}`,
  named: (name, says) => `${name} ${and(says)}`,
  every: (base, _isClause, says) => `all ${base} ${and(says)}`,
  takesPart: (isMany) => (isMany ? "count" : "counts"),
  compared: (number, edges) => `${number} is ${and(edges)}`,

  theCount: (counted) => `the number of ${counted}`,
  theShare: (counted, _isClause, base) => `the share of ${counted} among all ${base}`,
  sum: (of, start) => (start === undefined ? `the sum of the values${of}` : `the start of ${start} plus the sum of the values${of}`),
  mean: (of) => `the mean of the values${of}`,
  "weighted-mean": (of) => `the weighted mean of the values${of}`,
  "power-mean": (of, exponent, isWeighted) => {
    const name = exponent === 0 ? "geometric mean" : exponent === -1 ? "harmonic mean" : "power mean";
    return `the ${isWeighted ? "weighted " : ""}${name} (exponent ${exponent}) of the values${of}`;
  },
  "percentage-of-maximum": (of, start) =>
    `${start === undefined ? "" : `the start of ${start} plus `}the sum of the values${of}, as a percentage of the highest sum that is possible${start === undefined ? "" : " with the same start"},`,
  lowest: (of) => `the lowest value${of}`,
  highest: (of) => `the highest value${of}`,
  rounded: ({ digits, mode }) => `This number is rounded to ${to(digits)} (${halves[mode]}).`,

  ladder: "The rule tries the levels in this order. The first that holds is taken.",
  climb:
    "The rule starts at the lowest rung. A rung holds only if every lower rung holds too. The highest rung that holds in this way gives the level.",
  gives: (level, when) => `${level} if ${when}`,
  otherwise: (level) => `${level} in all other cases.`,
  bottom: (level) => `${level} is the lowest rung.`,
  rank: {
    lowest: ({ one }) => `The rule takes the lowest ${one}.`,
    highest: ({ one }) => `The rule takes the highest ${one}.`,
    best: ({ one }) => `The rule takes the best ${one}.`,
    worst: ({ one }) => `The rule takes the worst ${one}.`,
    "lower-median": ({ many }) =>
      `The rule puts the ${many} in order and takes the middle one. Of an even number that is the lower of the two in the middle.`,
  },
  kth: (which, { many }) => `The rule puts the ${many} in order and takes ${which}.`,
  bands: (number) => `The rule computes ${number}. That number falls in one of these bands. The first that holds is taken.`,
  band: (level, edges) => `${level}: ${and(edges)}.`,
  number: (number) => `The outcome is ${number}.`,
  table: "The rule is a table.",
  row: (number, gives, when) => `Row ${number} gives ${gives} if ${when}`,
  lastRow: (number, gives) => `Row ${number} gives ${gives} in all other cases.`,

  shift: (by, when) => `Shift ${levels(by)} if ${when}`,
  limit: (edges, when) => `Limit ${and(edges)} if ${when}`,
  room: (edges, when) => `Room ${and(edges)} if ${when}`,
  beyond: ({ one }) => `A ${one} beyond these edges asks for a reason and a second person.`,

  enough: (asked, noun, isGroup) =>
    `The framework asks for at least ${asked} ${asked === 1 ? noun.one : noun.many}${isGroup ? " with an observation" : ""}.`,
  enoughShare: (share) => `The framework also asks for an observation about at least ${share} of the cases of the inspection.`,
  enoughIncluding: (indicators) =>
    `The framework asks in any case for an observation about ${indicators.length === 1 ? "indicator" : "the indicators"} ${and(indicators)}.`,
  "as-lowest": ({ one }) => `What has no ${one} counts as the lowest of its scale.`,
  "as-met": ({ one }) => `What has no ${one} counts as if the demand is met.`,
  tooLittle: ({ one }) => `If that is not there, the rule gives no ${one}.`,
};
