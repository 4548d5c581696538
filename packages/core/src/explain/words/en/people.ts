import type { peopleNl } from "../nl/people.ts";
import { grammarEn } from "./grammar.ts";

const { and, date, or } = grammarEn;

/** What people rated, agreed and adopted. */
export const peopleEn: typeof peopleNl = {
  rated: (grade) => `The framework computes no proposal here. The assessors give a ${grade.one}.`,
  judged: (grade) => `The framework computes no ${grade.one} here. The judgement is up to people.`,
  open: (closed, of) => `${closed} of ${of} closed. Until all assessors are done the ratings stay closed.`,
  nobodyRated: "No assessor has said anything about this.",
  equal: (given) => `All assessors chose ${given}.`,
  one: (given, grade) => `One assessor gave a ${grade.one}: ${given}.`,
  sameWithout: (grade) => `The assessors gave no ${grade.one}.`,
  unequal: "The assessors differed.",
  consensusNeeded: "The assessors differed. That is why a consensus is needed.",
  rating: (assessor, said, isOutside, because) =>
    `${assessor}: ${said}${isOutside ? ", outside the room" : ""}.${because === "" ? "" : ` ${because}`}`,
  noGrade: (grade, reason) => `no ${grade.one} (${reason})`,
  consensus: (given, by, day) => `In consultation ${and(by)} chose ${given}, on ${date(day)}.`,
  judgement: (given, by, day) => `Adopted: ${given}, by ${by}, on ${date(day)}.`,
  remark: (given, by, day) => `Remark: ${given}, by ${by}, on ${date(day)}. This was not adopted.`,
  byParty: "This was judged per party. It stands beside the outcome and does not change it.",
  judgementOn: (party, given, by, day) => `${party}: ${given}, adopted by ${by}, on ${date(day)}.`,
  remarkOn: (party, given, by, day) => `${party}: ${given}, a remark by ${by}, on ${date(day)}. This was not adopted.`,
  refused: {
    "no-profile": (inspectorate) =>
      `It is a shortfall in what the law asks. This inspection has no profile. That is why ${inspectorate} is not named to adopt it.`,
    "nobody-named": (inspectorate) =>
      `It is a shortfall in what the law asks. The profile names nobody here to adopt it, and so not ${inspectorate} either.`,
    "another-named": (inspectorate, competent) =>
      `It is a shortfall in what the law asks. That is for ${or(competent)} to adopt, not for ${inspectorate}.`,
  },
  settlesNothing: "A remark settles no outcome.",
  outside: (grade) => `This ${grade.one} is outside the room.`,
  outsideWith: (grade, second) => `This ${grade.one} is outside the room. The second person is ${second}.`,
  outsideAlone: (grade) => `This ${grade.one} is outside the room. That asks for a second person, and none is named.`,
  second: (second) => `Second person: ${second}.`,
  consequence: (text) => `What it means for citizens: ${text}`,
  actors: (parties) => `To act: ${and(parties)}.`,
};
