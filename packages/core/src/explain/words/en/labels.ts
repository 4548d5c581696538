import type { labelsNl } from "../nl/labels.ts";

/** The English word for every fixed word of the files. */
export const labelsEn: typeof labelsNl = {
  stage: { proposal: "proposal", rating: "individual ratings", consensus: "consensus", judgement: "adopted judgement" },
  picture: { for: "for", mixed: "mixed", against: "against" },
  speaks: { for: "for", partly: "partly", against: "against" },
  setAside: { withdrawn: "withdrawn", "before-period": "from before the period of the inspection" },
  shows: { arranged: "what is arranged", done: "what is done", secured: "what is secured", effect: "the effect" },
  sourceType: {
    "case-file": "case file",
    "interview-citizen": "interview with a citizen",
    "interview-professional": "interview with a professional",
    "interview-management": "interview with management",
    "interview-board": "interview with the board",
    "client-council": "interview with the client council",
    document: "document",
    "on-site": "observation on site",
    questionnaire: "questionnaire",
    data: "figures",
    signal: "signal or report",
    "case-reconstruction": "case reconstruction",
    session: "session with all parties",
  },
  norm: {
    statutory: "a statutory norm",
    derived: "what is needed to meet the law",
    field: "a field norm",
    agreement: "an agreement",
    ambition: "an ambition",
    example: "an example norm",
  },
  notRated: { "not-applicable": "not applicable", "not-assessed": "not assessed", "insufficient-evidence": "too little was seen" },
  members: {
    cases: { one: "case", many: "cases" },
    "source-types": { one: "kind of source", many: "kinds of source" },
    assessors: { one: "assessor", many: "assessors" },
    periods: { one: "period", many: "periods" },
    observations: { one: "observation", many: "observations" },
    criteria: { one: "criterion", many: "criteria" },
    themes: { one: "theme", many: "themes" },
  },
  grade: {
    level: { one: "level", many: "levels" },
    number: { one: "number", many: "numbers" },
    both: { one: "level or number", many: "levels and numbers" },
  },
  coreCriterion: { one: "core criterion", many: "core criteria" },
};
