import type { peopleNl } from "../nl/people.ts";
import { grammarEn } from "./grammar.ts";

const { and, date } = grammarEn;

/** What people rated, agreed and adopted. */
export const peopleEn: typeof peopleNl = {
  rated: "The framework computes no proposal here. The assessors give a level.",
  judged: "The framework computes no level here. The judgement is up to people.",
  open: (closed, of) => `${closed} of ${of} closed. Until all assessors are done the ratings stay closed.`,
  nobodyRated: "No assessor has said anything about this.",
  equal: (level) => `All assessors chose ${level}.`,
  one: (level) => `One assessor gave a level: ${level}.`,
  sameWithoutLevel: "The assessors gave no level.",
  unequal: "The assessors differed.",
  consensusNeeded: "The assessors differed. That is why a consensus is needed.",
  rating: (assessor, said, isOutside, because) =>
    `${assessor}: ${said}${isOutside ? ", outside the room" : ""}.${because === "" ? "" : ` ${because}`}`,
  noLevel: (reason) => `no level (${reason})`,
  consensus: (level, by, day) => `In consultation ${and(by)} chose ${level}, on ${date(day)}.`,
  judgement: (level, by, day) => `Adopted: ${level}, by ${by}, on ${date(day)}.`,
  outside: "This level is outside the room.",
  outsideWith: (second) => `This level is outside the room. The second person is ${second}.`,
  outsideAlone: "This level is outside the room. That asks for a second person, and none is named.",
  second: (second) => `Second person: ${second}.`,
  consequence: (text) => `What it means for citizens: ${text}`,
  actors: (parties) => `To act: ${and(parties)}.`,
};
