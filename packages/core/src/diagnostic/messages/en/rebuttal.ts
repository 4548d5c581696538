import type { DecisionPart, rebuttalCatalog } from "../../catalog/rebuttal.ts";
import type { Messages } from "../locale.ts";
import { q } from "./words.ts";

const missingParts: Readonly<Record<DecisionPart, string>> = { because: "reason", decided: "date" };

export const rebuttalEn: Messages<typeof rebuttalCatalog> = {
  "rebuttal/unknown-passage": {
    title: "Unknown passage",
    message: ({ id }) => `The passage ${q(id)} is not in the report.`,
    hint: () => "Take the number from the report for the parties. A spreadsheet may make a date of 3-1.",
    why: "A remark belongs to a passage in the report. Only then can it be seen what was done with it.",
  },
  "rebuttal/no-remarks": {
    title: "No remarks",
    message: () => "There is no remark in this file.",
    hint: () =>
      "Write a remark beside a passage, with “feit” (fact) or “zienswijze” (view). When the party has no remarks, there is nothing to read.",
    why: "An empty file often is the wrong file. Who reads it without a word thinks that the response of the party was dealt with.",
  },
  "rebuttal/decision-incomplete": {
    title: "Decision not complete",
    message: ({ missing }) => `This decision has no ${missingParts[missing]}.`,
    hint: ({ missing }) =>
      missing === "because" ? "Write in “because” why it was decided so." : 'Write the day in “decided”, such as "2024-05-28".',
    why: "A party must be able to read what was done with its remark, when and why. A court looks at that too.",
  },
  "rebuttal/decided-before-received": {
    title: "Decided before the remark",
    message: ({ received, decided }) => `It was decided on ${decided}, but the remark came on ${received}.`,
    hint: () => "See whether the two dates are right.",
    why: "A remark can be decided about only once it is there.",
  },
  "rebuttal/observation-missing": {
    title: "Fact accepted without an observation",
    message: () => "It was accepted here that a fact is wrong. Which observation was revised for it is not said.",
    hint: () => "Name the observation in “observation”. Its old text stands with it, under “revised”.",
    why: "Every fact in the report rests on an observation. Who changes the report alone leaves the mistake in what it rests on.",
  },
  "rebuttal/observation-not-revised": {
    title: "Observation not revised",
    message: ({ observation, received }) => `The observation ${q(observation)} was neither revised nor withdrawn since ${received}.`,
    hint: () => "Change the text and put the old one under “revised”, with date and reason. Or take the observation back with “withdrawn”.",
    why: "Accepted means that something was changed. What stood there first stays to be seen.",
  },
  "rebuttal/undecided": {
    title: "Remark without a decision",
    message: ({ id, adopted }) => `The report was adopted on ${adopted}, but nothing was decided about the remark ${q(id)}.`,
    hint: () => "Write “decision”, “because” and “decided” with the remark. Or take “adopted” away until that is done.",
    why: "A report is adopted only once every remark is decided about. Otherwise it may hold a mistake that a party pointed out.",
  },
};
