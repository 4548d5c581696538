import { describe, expect, test } from "vitest";
import type { Bound, Room } from "../../src/schema/assessment.ts";
import type { InspectionData } from "../../src/schema/inspection.ts";
import type { Outcome } from "../../src/schema/outcome.ts";
import { brokenLimit, readJudgement } from "../../src/scoring/adopted.ts";
import { areRatingsOpenToAll, indexDecided } from "../../src/scoring/decided.ts";
import { readRatings } from "../../src/scoring/ratings.ts";
import { indexScale } from "../../src/scoring/rules/scale-index.ts";
import {
  assessed,
  assessors,
  casesFor,
  criterion,
  criterionOf,
  type Data,
  framework,
  fromObservations,
  ontwikkeling,
  theme,
} from "../builders.ts";

const scale = indexScale({ ...ontwikkeling, levels: [...ontwikkeling.levels] });
const room: Room = { levels: ["ontbreekt", "in-aanzet"], bounds: [] };
const data = (parts: Data): InspectionData => parts as unknown as InspectionData;
const block = (assessor: string, ratings: readonly Data[], closed: string | undefined = "2024-04-17"): Data => ({
  assessor,
  closed,
  ratings,
});

describe("who has closed", () => {
  test.each<{ name: string; parts: Data; closed: number; of: number; isOpen: boolean }>([
    { name: "an inspection without assessors", parts: {}, closed: 0, of: 0, isOpen: false },
    { name: "assessors who have not begun", parts: { assessors: assessors("een", "twee") }, closed: 0, of: 2, isOpen: false },
    { name: "one of two", parts: { assessors: assessors("een", "twee"), ratings: [block("een", [])] }, closed: 1, of: 2, isOpen: false },
    {
      name: "both",
      parts: { assessors: assessors("een", "twee"), ratings: [block("een", []), block("twee", [])] },
      closed: 2,
      of: 2,
      isOpen: true,
    },
    {
      name: "who has a second block that is open has not",
      parts: { assessors: assessors("een"), ratings: [block("een", []), { assessor: "een", ratings: [] }] },
      closed: 0,
      of: 1,
      isOpen: false,
    },
    {
      name: "who is no assessor does not count",
      parts: { assessors: assessors("een"), ratings: [block("ander", [])] },
      closed: 0,
      of: 1,
      isOpen: false,
    },
  ])("$name: $closed of $of", ({ parts, closed, of, isOpen }) => {
    expect(indexDecided(data(parts)).closing).toStrictEqual({ closed, of });
    expect(areRatingsOpenToAll(data(parts))).toBe(isOpen);
  });

  test("then ratings are found by what they are about, each with its assessor; before that there are none", () => {
    const plan = { about: "plan", level: "op-orde" };
    const nazorg = { about: "nazorg", level: "geborgd" };
    const parts = { assessors: assessors("een", "twee"), ratings: [block("een", [plan, nazorg]), block("twee", [plan])] };
    expect([...indexDecided(data(parts)).ratings]).toStrictEqual([
      [
        "plan",
        [
          { assessor: "een", rating: plan },
          { assessor: "twee", rating: plan },
        ],
      ],
      ["nazorg", [{ assessor: "een", rating: nazorg }]],
    ]);
    expect([...indexDecided(data({ ...parts, assessors: assessors("een", "twee", "drie") })).ratings]).toEqual([]);
  });

  test("what is kept of open ratings: whose they are, and who has closed", () => {
    const kader = framework([theme("een-plan", [criterion("plan")])]);
    const plan = { about: "plan", level: "op-orde" };
    const parts = { assessors: assessors("een", "twee"), ratings: [block("een", [plan]), { assessor: "twee", ratings: [plan] }] };
    expect(assessed(kader, parts).inspection.ratings).toStrictEqual([
      { assessor: "een", closed: "2024-04-17", ratings: [] },
      { assessor: "twee", ratings: [] },
    ]);
  });

  test("what was decided is found by what it is about", () => {
    const one = { about: "plan" };
    const decided = indexDecided(data({ consensus: [one], judgements: [one], notRated: [one] }));
    expect([decided.consensus.get("plan"), decided.judgements.get("plan"), decided.notRated.get("plan")]).toEqual([one, one, one]);
    const nothing = indexDecided(data({}));
    expect([nothing.consensus.size, nothing.judgements.size, nothing.notRated.size, nothing.ratings.size]).toEqual([0, 0, 0, 0]);
  });
});

describe("what is kept of a rating", () => {
  test.each<{ name: string; rating: Data; is: object }>([
    {
      name: "a level inside the room",
      rating: { level: "in-aanzet", because: "Zo gezien." },
      is: { level: "in-aanzet", because: "Zo gezien.", outsideRoom: false },
    },
    { name: "a level outside it, without a reason", rating: { level: "geborgd" }, is: { level: "geborgd", outsideRoom: true } },
    {
      name: "no level lies outside no room",
      rating: { notRated: "not-assessed", because: "Geen tijd." },
      is: { notRated: "not-assessed", because: "Geen tijd.", outsideRoom: false },
    },
  ])("$name", ({ rating, is }) => {
    const parts = { assessors: assessors("een"), ratings: [block("een", [{ about: "plan", ...rating }])] };
    expect(readRatings(indexDecided(data(parts)), "plan", room, scale)).toStrictEqual({
      closed: 1,
      of: 1,
      entries: [{ assessor: "een", ...is }],
    });
  });

  test("of what nobody rated there is nothing but who has closed", () => {
    expect(readRatings(indexDecided(data({ assessors: assessors("een") })), "plan", room, scale)).toStrictEqual({
      closed: 0,
      of: 1,
      entries: [],
    });
  });
});

describe("what is kept of a judgement", () => {
  const judged = (parts: Data) => readJudgement(indexDecided(data({ judgements: [{ about: "plan", ...parts }] })), "plan", room, scale);
  const by = { by: "inspecteur-1", date: "2024-04-19" };
  test.each<{ name: string; parts: Data; is: object | undefined }>([
    {
      name: "everything that was written",
      parts: {
        ...by,
        level: "geborgd",
        because: "Daarom.",
        second: "inspecteur-2",
        consequence: "Bewoners wachten langer.",
        actors: ["wijkteam"],
      },
      is: {
        ...by,
        level: "geborgd",
        because: "Daarom.",
        outsideRoom: true,
        second: "inspecteur-2",
        consequence: "Bewoners wachten langer.",
        actors: ["wijkteam"],
      },
    },
    {
      name: "no more than that",
      parts: { ...by, level: "in-aanzet" },
      is: { ...by, level: "in-aanzet", because: "", outsideRoom: false, actors: [] },
    },
    { name: "nothing without a level", parts: by, is: undefined },
    { name: "nothing about something else", parts: { ...by, about: "nazorg", level: "geborgd" }, is: undefined },
  ])("$name", ({ parts, is }) => {
    expect(judged(parts)).toStrictEqual(is);
  });
});

describe("the binding limit that was broken", () => {
  const binding: Bound = { atMost: "in-aanzet", because: "Er is een casus tegen.", binding: true };
  const outcome = (level: string, stage: string): Outcome =>
    ({
      state: "scored",
      level,
      stage,
      coverage: { scored: 1, applicable: 1, leaves: { scored: 1, applicable: 1 } },
      possible: { levels: [level] },
    }) as Outcome;
  test.each<{ name: string; outcome: Outcome | undefined; limits?: readonly Bound[]; isBroken: boolean }>([
    { name: "a judgement beyond it", outcome: outcome("geborgd", "judgement"), isBroken: true },
    { name: "a judgement within it", outcome: outcome("in-aanzet", "judgement"), isBroken: false },
    { name: "a rating beyond it", outcome: outcome("geborgd", "rating"), isBroken: true },
    { name: "a proposal is nobody's", outcome: outcome("geborgd", "proposal"), isBroken: false },
    {
      name: "a limit that does not bind",
      outcome: outcome("geborgd", "judgement"),
      limits: [{ atMost: "in-aanzet", because: "." }],
      isBroken: false,
    },
    { name: "no limit", outcome: outcome("geborgd", "judgement"), limits: [], isBroken: false },
    { name: "no level", outcome: { state: "not-assessed", reason: "Geen tijd." }, isBroken: false },
    { name: "no outcome", outcome: undefined, isBroken: false },
  ])("$name: $isBroken", ({ outcome, limits = [{ atMost: "op-orde", because: "Ruim.", binding: false }, binding], isBroken }) => {
    expect(brokenLimit({ result: { outcome }, limits, scale })).toEqual(isBroken ? binding : undefined);
  });

  test("on no scale nothing lies beyond anything", () => {
    expect(brokenLimit({ result: { outcome: outcome("geborgd", "judgement") }, limits: [binding], scale: undefined })).toBeUndefined();
  });
});

describe("all that is kept of a criterion", () => {
  const someAgainst = { some: { of: "cases", where: { picture: "against" } } };
  const kader = framework([
    theme("een-plan", [
      criterion("plan", {
        outcome: {
          ...fromObservations({}),
          rule: { ladder: [{ level: "op-orde", otherwise: true }] },
          shifts: [{ when: someAgainst, by: -1, because: "Een casus tegen." }],
          limits: [{ when: someAgainst, atMost: "in-aanzet", because: "Een casus tegen." }],
          room: [{ when: someAgainst, atMost: "op-orde", because: "Een casus tegen." }],
        },
      }),
      criterion("uren", { scale: "procent" }),
    ]),
  ]);
  const decided = { date: "2024-04-18", because: "Besproken." };
  const parts = {
    ...casesFor("plan", ["for", "against"]),
    assessors: assessors("een", "twee"),
    ratings: ["een", "twee"].map((assessor) => block(assessor, [{ about: "plan", level: "ontbreekt", because: "Zo gezien." }])),
    consensus: [
      { about: "plan", level: "geborgd", by: ["een", "twee"], ...decided },
      { about: "uren", value: "7.50", by: ["een", "twee"], ...decided },
    ],
    judgements: [
      { about: "plan", level: "in-aanzet", by: "een", ...decided },
      { about: "uren", value: 8, by: "twee", ...decided },
    ],
  };

  test("the consensus, with whether it lies outside the room", () => {
    const assessment = assessed(kader, parts);
    expect(criterionOf(assessment, "plan").consensus).toStrictEqual({
      level: "geborgd",
      by: ["een", "twee"],
      ...decided,
      outsideRoom: true,
    });
    expect(criterionOf(assessment, "uren").consensus).toStrictEqual({ value: "7.5", by: ["een", "twee"], ...decided, outsideRoom: false });
  });

  test("the derivation: the rule and what bounds it, then what people said", () => {
    const { trace } = criterionOf(assessed(kader, parts), "plan");
    const at = "/themes/0/criteria/0/outcome";
    expect(trace.slice(0, 5).map(({ step, rule }) => `${step} ${rule}`)).toEqual([
      `missing ${at}/missing`,
      `ladder ${at}/rule`,
      `shift ${at}/shifts/0`,
      `limit ${at}/limits/0`,
      `room ${at}/room/0`,
    ]);
    expect(trace.slice(5)).toStrictEqual([
      { step: "ratings", base: ["een", "twee"] },
      { step: "consensus", level: "geborgd", because: "Besproken.", base: ["een", "twee"] },
      { step: "judgement", level: "in-aanzet", because: "Besproken.", base: ["een"] },
    ]);
  });

  test("of a number the derivation gives a value; where nobody rated there is no step for it", () => {
    expect(criterionOf(assessed(kader, parts), "uren").trace).toStrictEqual([
      { step: "consensus", value: "7.5", because: "Besproken.", base: ["een", "twee"] },
      { step: "judgement", value: "8", because: "Besproken.", base: ["twee"] },
    ]);
  });

  test("of what nobody said anything there is no derivation", () => {
    expect(criterionOf(assessed(kader), "uren").trace).toStrictEqual([]);
  });

  test("what was never given has no key", () => {
    expect(Object.keys(criterionOf(assessed(kader), "uren")).sort()).toEqual([
      "evidence",
      "id",
      "outcome",
      "picture",
      "ratings",
      "theme",
      "trace",
      "trial",
    ]);
    expect(Object.keys(criterionOf(assessed(kader, parts), "plan"))).toEqual(
      expect.arrayContaining(["computed", "room", "consensus", "judgement"]),
    );
  });
});
