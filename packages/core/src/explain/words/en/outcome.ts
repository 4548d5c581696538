import type { outcomeNl } from "../nl/outcome.ts";
import { grammarEn } from "./grammar.ts";

const { and, or } = grammarEn;

const counted =
  (one: string, many: string) =>
  (short: number | undefined): string =>
    short === undefined ? many : `${short} ${short === 1 ? one : many}`;

/** The outcome itself: level or number, stage, coverage, what is still possible, what is missing. */
export const outcomeEn: typeof outcomeNl = {
  whole: "The whole",
  stageOfCriterion: {
    proposal: "This is a proposal: it follows from the observations and the rule.",
    rating: "This follows from the individual ratings.",
    consensus: "This is the consensus.",
    judgement: "This is the adopted judgement.",
  },
  stageOfNode: {
    proposal: ({ one }) => `This is computed. The least settled ${one} it rests on is a proposal.`,
    rating: ({ one }) => `This is computed. The least settled ${one} it rests on is an individual rating.`,
    consensus: ({ one }) => `This is computed. The least settled ${one} it rests on is a consensus.`,
    judgement: () => "This is computed. It rests on adopted judgements only.",
  },
  scored: (name, given, stage) => `${name} ${given}. ${stage}`,
  undetermined: (name) => `${name} cannot be determined yet.`,
  notAssessed: (name) => `${name} not assessed.`,
  notApplicable: (name) => `${name} not applicable.`,
  noOutcome: (name, grade) => `${name} no outcome. The framework computes no ${grade.one} here.`,
  trial: "This is a trial criterion. It counts in no outcome.",
  indicators: (scored, all) =>
    all === 1
      ? `Coverage: something was seen for ${scored} of 1 indicator.`
      : `Coverage: something was seen for ${scored === 0 ? "none" : scored} of the ${all} indicators.`,
  coverage: (scored, all, grade) =>
    all === 1
      ? `Coverage: ${scored} of 1 criterion that applies has a ${grade.one}.`
      : `Coverage: ${scored === 0 ? "none" : scored} of the ${all} criteria that apply ${scored > 1 ? "have" : "has"} a ${grade.one}.`,
  coverageOfThemes: (scored, all, grade) =>
    all === 1
      ? `${scored} of 1 theme has a ${grade.one}.`
      : `${scored === 0 ? "None" : scored} of the ${all} themes ${scored > 1 ? "have" : "has"} a ${grade.one}.`,
  possible: (grades) => `Still possible: ${or(grades)}.`,
  possibleBetween: (from, until) => `Still possible: everything from ${from} up to and including ${until}.`,
  unchangeable: (grade) => `What is still open can no longer change this ${grade.one}.`,
  possibleNotComputed: (grade) => `Which ${grade.many} are still possible was not computed: there are too many combinations.`,
  collect: (text) => `Collect this first: ${text}`,
  missing: (needs) => `Still missing: ${and(needs)}.`,
  outside: (profile) =>
    `This criterion is outside the profile “${profile}”: nobody set out to look at it, and it gets no level. What was seen all the same stands in the report as by-catch.`,
  outsideProfile: (names) => `Outside the profile: ${and(names)}.`,
  needs: {
    cases: counted("case", "cases"),
    "source-types": counted("kind of source", "kinds of source"),
    assessors: counted("assessor", "assessors"),
    periods: counted("period", "periods"),
    observations: counted("observation", "observations"),
    rating: () => "an individual rating",
    consensus: () => "a consensus",
    judgement: () => "an adopted judgement",
  },
  observationsFor: (indicators) => `observations about ${indicators.length === 1 ? "indicator" : "the indicators"} ${and(indicators)}`,
  gradeFor: (grade, names) => `a ${grade.one} for ${and(names)}`,
  reason: (because) => `Reason: ${because}`,
  recordedBy: (by) => `Recorded by ${by}.`,
};
