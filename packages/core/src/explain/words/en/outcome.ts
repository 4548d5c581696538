import type { outcomeNl } from "../nl/outcome.ts";
import { grammarEn } from "./grammar.ts";

const { and, or } = grammarEn;

/** The outcome itself: level, stage, coverage, possible levels, what is missing. */
export const outcomeEn: typeof outcomeNl = {
  whole: "The whole",
  stageOfCriterion: {
    proposal: "This is a proposal: it follows from the observations and the rule.",
    rating: "This follows from the individual ratings.",
    consensus: "This is the consensus.",
    judgement: "This is the adopted judgement.",
  },
  stageOfNode: {
    proposal: "This is computed. The least settled level it rests on is a proposal.",
    rating: "This is computed. The least settled level it rests on is an individual rating.",
    consensus: "This is computed. The least settled level it rests on is a consensus.",
    judgement: "This is computed. It rests on adopted judgements only.",
  },
  scored: (name, level, stage) => `${name} ${level}. ${stage}`,
  undetermined: (name) => `${name} cannot be determined yet.`,
  notAssessed: (name) => `${name} not assessed.`,
  notApplicable: (name) => `${name} not applicable.`,
  noOutcome: (name) => `${name} no outcome. The framework computes no level here.`,
  trial: "This is a trial criterion. It counts in no outcome.",
  indicators: (scored, all) => `Coverage: something was seen for ${scored === 0 ? "none" : scored} of the ${all} indicators.`,
  coverage: (scored, all) =>
    `Coverage: ${scored === 0 ? "none" : scored} of the ${all} criteria that apply ${scored > 1 ? "have" : "has"} a level.`,
  coverageOfThemes: (scored, all) => `${scored === 0 ? "None" : scored} of the ${all} themes ${scored > 1 ? "have" : "has"} a level.`,
  possible: (levels) => `Still possible: ${or(levels)}.`,
  unchangeable: "What is still open can no longer change this level.",
  possibleNotComputed: "Which levels are still possible was not computed: there are too many combinations.",
  missing: (needs) => `Still missing: ${and(needs)}.`,
  needs: {
    cases: (short) => (short === undefined ? "cases" : `${short} ${short === 1 ? "case" : "cases"}`),
    observations: (short) => (short === undefined ? "observations" : `${short} ${short === 1 ? "observation" : "observations"}`),
    rating: () => "an individual rating",
    consensus: () => "a consensus",
    judgement: () => "an adopted judgement",
    level: () => "a level",
  },
  levelFor: (names) => `a level for ${and(names)}`,
  reason: (because) => `Reason: ${because}`,
  recordedBy: (by) => `Recorded by ${by}.`,
};
