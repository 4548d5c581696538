import type { judgingCatalog, ReasonedWord, RefusalWord } from "../../catalog/judging.ts";
import type { Messages } from "../locale.ts";
import { choice, q } from "./words.ts";

const reasoned: Readonly<Record<ReasonedWord, string>> = {
  judgement: "This judgement",
  consensus: "This joint rating",
  "not-rated": "This criterion without a rating",
};

const refused: Readonly<Record<RefusalWord, string>> = {
  "no-profile": "without a profile nobody is named to adopt it",
  "nobody-named": "the profile names nobody to adopt it for this criterion",
  "another-named": "the profile names another supervisor to adopt it",
};

export const judgingEn: Messages<typeof judgingCatalog> = {
  "inspection/judgement-without-reason": {
    title: "Judgement without a reason",
    message: ({ what }) => `${reasoned[what]} has no reason.`,
    hint: () => "Write in “because” why. Name the observations that decide.",
    why: "A judgement without a reason cannot be explained to those concerned, nor reviewed. A reason is always required.",
  },
  "inspection/not-applicable-not-allowed": {
    title: "“Not applicable” is not possible here",
    message: ({ criterion }) => `The criterion ${q(criterion)} always applies.`,
    hint: () => "Choose “not-assessed” when it was not looked at, or “insufficient-evidence” when too little was seen.",
    why: "The owner of the framework decides which criteria may not apply, so that a weak point does not drop out of sight.",
  },
  "inspection/rated-twice": {
    title: "Rated twice",
    message: ({ assessor, criterion }) => `${q(assessor)} rated the criterion ${q(criterion)} twice.`,
    hint: () => "Keep one rating. Put an earlier one under “revised”, with date and reason.",
    why: "One rating counts per assessor. A change stays visible and replaces nothing in silence.",
  },
  "inspection/ratings-twice": {
    title: "Two files of one assessor",
    message: ({ assessor }) => `There are two files or lists with ratings of ${q(assessor)}.`,
    hint: () => "Put all ratings together. Or mend at “assessor” whose these are.",
    why: "Each assessor has one file and closes it once. With two it is not certain who rated, and whether all is closed.",
  },
  "inspection/rating-unclear": {
    title: "Unclear rating",
    message: ({ criterion }) => `${q(criterion)} has both a level or number and “notRated”, or neither.`,
    hint: () => "Give a level with “level” (or a number with “value”), or say with “notRated” and a reason why there is none.",
    why: "A criterion without a level must not vanish silently. And a level beside “not rated” contradicts itself.",
  },
  "inspection/consensus-of-one": {
    title: "Consensus of one person",
    message: ({ about }) => `The consensus on ${q(about)} does not name two different assessors at “by”.`,
    hint: () => "Name everyone who took part in the meeting. If there was none, take the consensus away.",
    why: "The meeting makes judgements more reliable. One person cannot meet alone.",
  },
  "inspection/decided-twice": {
    title: "The same recorded twice",
    message: ({ about }) => `This is the second entry of the same kind about ${q(about)}.`,
    hint: () => "Keep one.",
    why: "The tool does not choose between two judgements or two texts. People do.",
  },
  "inspection/decided-and-set-aside": {
    title: "Decided and set aside at once",
    message: ({ about }) => `${q(about)} has a level, but also stands under “notRated”.`,
    hint: () => "Remove one of the two.",
    why: "A criterion that was not rated cannot have a level.",
  },
  "inspection/already-closed": {
    title: "Closed already",
    message: ({ on }) => `These ratings were closed on ${on}.`,
    hint: () => "Change a rating with “revised”: what it was, the date and the reason. There is no need to close again.",
    why: "Closing records an assessor's own ratings before those of colleagues are known. That moment stays.",
  },
  "inspection/closed-rating-changed": {
    title: "Changed after closing",
    message: ({ assessor }) => `The ratings of ${q(assessor)} were closed but changed afterwards.`,
    hint: () => "Put the old rating under “revised”, with date and reason. There is no need to close again.",
    why: "Everyone rates apart first. A change after closing may be right, but must show.",
  },
  "inspection/decided-before-closed": {
    title: "Decided before closing",
    message: ({ about, closed, of }) => `${q(about)} was decided while only ${closed} of ${of} assessors had closed.`,
    hint: () => "Let every assessor close first.",
    why: "Who knows the outcome rates differently. Ratings given apart show where colleagues differ.",
  },
  "inspection/beyond-binding-limit": {
    title: "Beyond a binding limit",
    message: ({ level, because }) => `The level ${q(level)} cannot be adopted. The reason for the limit: ${because}`,
    hint: () => "Choose a level within the limit. Or see whether the observations are complete and well placed.",
    why: "The framework calls this limit binding. Other limits can be passed with a reason and a second person, this one cannot.",
  },
  "inspection/second-person-missing": {
    title: "Second person missing",
    message: ({ level, party }) =>
      `The level ${q(level)}${party === undefined ? "" : ` for ${q(party)}`} lies outside the room the observations give. That asks for a second assessor.`,
    hint: () => "Name in “second” who looked along.",
    why: "People may depart from the proposal, with a reason. With two of them it is no mistake or preference of one person.",
  },
  "inspection/shortfall-stays-remark": {
    title: "Statutory shortfall stays a remark",
    message: ({ criterion, level, inspectorate, why, party }) => {
      const about = party === undefined ? "" : ` of ${q(party)}`;
      return `The shortfall ${q(level)}${about} in the statutory requirement ${q(criterion)} was not adopted but is a remark by ${q(inspectorate)}: ${refused[why]}.`;
    },
    hint: ({ competent }) =>
      competent.length > 0
        ? `Let an assessor of ${choice(competent)} adopt the shortfall, or leave it a remark.`
        : "It can stay a remark. Who can adopt a shortfall is said in a profile, under “adopts”.",
    why: "A shortfall in what the law asks is adopted only by the supervisor that is competent. Of anybody else it is a remark: listed apart in the report and part of no outcome.",
  },
  "inspection/same-second-person": {
    title: "The same person twice",
    message: ({ assessor }) => `${q(assessor)} stands in both “by” and “second”.`,
    hint: () => "Name another assessor in “second”.",
    why: "A second person is there to look along. That cannot be the same one.",
  },
};
