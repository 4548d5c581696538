import type { DemandWord, openCatalog } from "../../catalog/open.ts";
import type { Messages } from "../locale.ts";
import { count, q } from "./words.ts";

const demands: Readonly<Record<DemandWord, readonly [one: string, many: string]>> = {
  "min-sources": ["source", "sources"],
  "min-source-types": ["kind of source", "kinds of source"],
  "min-cases": ["case", "cases"],
  "citizen-view": ["citizen", "citizens"],
};

export const openEn: Messages<typeof openCatalog> = {
  "open/no-evidence": {
    title: "No observation yet",
    message: ({ criterion }) => `The criterion ${q(criterion)} has no observation yet.`,
    hint: () => "Add an observation, or write under “notRated” why there will be no judgement.",
    why: "A judgement rests on what was seen, heard or read. Without an observation there is nothing to judge.",
  },
  "open/single-source": {
    title: "One source",
    message: ({ criterion }) => `The picture of the criterion ${q(criterion)} rests on one source.`,
    hint: () => "Look for a second source. If there is none, the report says that there is one.",
    why: "What more than one source shows stands firmer. A reader must know when that is not so.",
  },
  "open/citizen-not-heard": {
    title: "Citizen not heard",
    message: ({ criterion }) => `No citizen was heard on the criterion ${q(criterion)}.`,
    hint: () => "Speak to a citizen. If that is not possible, write under “sample”, in “notReached”, why.",
    why: "What matters is whether cooperation works for the people concerned. They know best.",
  },
  "open/evidence-demand": {
    title: "Less seen than the framework asks",
    message: ({ criterion, demand, asked, found }) => {
      const [one, many] = demands[demand];
      return `For the criterion ${q(criterion)} the framework asks at least ${count(asked, one, many)}. There ${found === 1 ? "is" : "are"} ${found}.`;
    },
    hint: () => "Add to it. If that is not possible, the report says that there is less than was asked.",
    why: "The framework says how much a firm judgement needs. The proposal stands, with this remark.",
  },
  "open/indicator-without-observation": {
    title: "Indicator without an observation",
    message: ({ indicator }) => `The indicator ${q(indicator)} has no observation yet.`,
    why: "This shows where nobody has looked yet. Not every indicator needs attention in every inspection.",
  },
  "open/ratings-open": {
    title: "Ratings still open",
    message: ({ closed, of }) => `${closed} of ${count(of, "assessor", "assessors")} closed their ratings.`,
    hint: () => "Close with kader close. Until everyone has, no rating is read.",
    why: "Everyone rates apart first. Only when all are done are the ratings laid side by side.",
  },
  "open/rating-without-reason": {
    title: "Rating without a reason",
    message: ({ criterion, assessor }) => `The rating of ${q(criterion)} by ${q(assessor)} has no reason yet.`,
    hint: () => "Write in “because” why, in a few sentences.",
    why: "With reasons colleagues can talk about differences. Without them they are loose marks.",
  },
  "open/consensus-missing": {
    title: "Difference not discussed yet",
    message: ({ criterion }) => `The ratings of the criterion ${q(criterion)} differ, and there is no joint rating yet.`,
    hint: () => "Discuss the difference and put the result under “consensus”.",
    why: "A mean of different ratings hides the difference. Talking about it makes the judgement better.",
  },
  "open/judgement-missing": {
    title: "No judgement adopted yet",
    message: ({ about }) => `No judgement on ${q(about)} was adopted yet.`,
    hint: () => "Put the judgement under “judgements”, with its reason.",
    why: "A proposal is computed; a judgement is adopted by people.",
  },
  "open/outside-room-unexplained": {
    title: "Outside the room, not explained yet",
    message: ({ criterion, assessor, level }) =>
      `The level ${q(level)} that ${q(assessor)} gives ${q(criterion)} lies outside the room the observations give. It is not explained.`,
    hint: () => "Explain why, and have a second assessor look along.",
    why: "Departing is allowed, with a reason that others can follow.",
  },
  "open/finding-missing": {
    title: "Finding not written yet",
    message: ({ criterion }) => `No finding was written for the criterion ${q(criterion)} yet.`,
    hint: () => "Write under “findings” in plain language what was seen.",
    why: "Parties read the findings to understand how the judgement came about.",
  },
  "open/conclusion-missing": {
    title: "Conclusion not written yet",
    message: ({ theme }) => `No conclusion was written for the theme ${q(theme)} yet.`,
    hint: () => "Write a conclusion in plain language under “conclusions”.",
    why: "A level alone says too little. The conclusion says what it means and whose turn it is.",
  },
  "open/summary-missing": {
    title: "Summary missing",
    message: () => "There is no summary yet.",
    hint: () => "Write a summary in plain language under “summary”.",
    why: "The summary is read most, also by citizens.",
  },
};
