import { describe, expect, test } from "vitest";
import { type Agenda, agreementAgenda } from "../../src/agreement/agenda.ts";
import type { Assessment } from "../../src/schema/assessment.ts";
import { assessed, assessors, casesFor, criterionOf, type Data } from "../builders.ts";
import { type Gives, gave, kader, ratedBy } from "./assessments.ts";

type Closed = Extract<Agenda, { readonly state: "closed" }>;

function agendaOf(assessment: Assessment): Closed {
  const agenda = agreementAgenda(assessment);
  if (agenda.state !== "closed") throw new Error("Not everyone has closed.");
  return agenda;
}
const itemsOf = (one: Gives, other: Gives, parts: Data = {}, frame = kader()) =>
  agendaOf(ratedBy({ "inspecteur-1": one, "inspecteur-2": other }, parts, frame)).items;
const against = casesFor("plan", ["for", "against"]);

describe("until everyone has closed", () => {
  const two = assessors("inspecteur-1", "inspecteur-2");
  test.each<{ name: string; parts: Data; is: Agenda }>([
    {
      name: "one of two",
      parts: { assessors: two, ratings: [gave("inspecteur-1", { nazorg: "op-orde" })] },
      is: { state: "open", closed: 1, of: 2 },
    },
    { name: "nobody", parts: { assessors: two }, is: { state: "open", closed: 0, of: 2 } },
    { name: "no assessors at all", parts: {}, is: { state: "open", closed: 0, of: 0 } },
  ])("$name: only how many have is said", ({ parts, is }) => {
    expect(agreementAgenda(assessed(kader(), parts))).toStrictEqual(is);
  });
});

describe("what is on the agenda", () => {
  test.each<{ name: string; one: Gives; other: Gives; is: readonly string[] }>([
    { name: "what everyone rated alike is not", one: { nazorg: "op-orde" }, other: { nazorg: "op-orde" }, is: [] },
    { name: "two levels are", one: { nazorg: "op-orde" }, other: { nazorg: "in-aanzet" }, is: ["nazorg"] },
    { name: "a level and too little seen are", one: { nazorg: "op-orde" }, other: { nazorg: "insufficient-evidence" }, is: ["nazorg"] },
    { name: "who did not look does not differ", one: { nazorg: "op-orde" }, other: { nazorg: "not-assessed" }, is: [] },
    { name: "what one left out does not differ", one: { nazorg: "op-orde" }, other: {}, is: [] },
    { name: "outside the room is, also when all agree", one: { plan: "op-orde" }, other: { plan: "op-orde" }, is: ["plan"] },
  ])("$name", ({ one, other, is }) => {
    expect(itemsOf(one, other, against).map(({ id }) => id)).toEqual(is);
  });

  test("what everyone rated alike is counted, and what not everyone rated is named", () => {
    const given = ratedBy({
      "inspecteur-1": { nazorg: "op-orde", gesprek: "geborgd" },
      "inspecteur-2": { nazorg: "op-orde", gesprek: "not-assessed" },
    });
    expect(agendaOf(given)).toMatchObject({ equal: 1, notByAll: [{ id: "gesprek", missing: ["inspecteur-2"] }], items: [] });
  });
});

describe("how far ratings are apart", () => {
  test.each<{ name: string; about: string; given: readonly [string | number, string | number]; span: Data | undefined; isSplit: boolean }>([
    { name: "one level", about: "nazorg", given: ["in-aanzet", "op-orde"], span: { levels: 1 }, isSplit: false },
    { name: "two levels: a level lies between", about: "nazorg", given: ["geborgd", "in-aanzet"], span: { levels: 2 }, isSplit: true },
    { name: "one step of numbers", about: "uren", given: [7, 8], span: { distance: "1", steps: "1" }, isSplit: false },
    { name: "three steps of numbers", about: "uren", given: [10, 7], span: { distance: "3", steps: "3" }, isSplit: true },
    { name: "numbers without steps, exactly", about: "aandeel", given: ["0.1", "0.3"], span: { distance: "0.2" }, isSplit: false },
    { name: "a level and none", about: "nazorg", given: ["op-orde", "insufficient-evidence"], span: undefined, isSplit: false },
  ])("$name", ({ about, given: [one, other], span, isSplit }) => {
    const value = (grade: string | number) => (/^[0-9]/.test(String(grade)) ? { value: grade } : grade);
    const [item] = itemsOf({ [about]: value(one) }, { [about]: value(other) });
    expect(item?.span).toEqual(span);
    expect(item?.isSplit).toBe(isSplit);
  });

  test.each([
    { split: 1, isSplit: true },
    { split: 3, isSplit: false },
  ])("a framework that calls $split levels a large difference has its way", ({ split, isSplit }) => {
    const given = [{ nazorg: "in-aanzet" }, { nazorg: split === 1 ? "op-orde" : "geborgd" }] as const;
    expect(itemsOf(...given, {}, kader({ agreement: { split } }))[0]?.isSplit).toBe(isSplit);
  });
});

describe("in which order", () => {
  const differ = { nazorg: "op-orde", gesprek: "ontbreekt", regie: "geborgd", plan: "op-orde" };
  const other = { nazorg: "in-aanzet", gesprek: "geborgd", regie: "op-orde", plan: "in-aanzet" };

  test("outside the room first, then the largest span, then the order of the framework", () => {
    expect(itemsOf(differ, other, against).map(({ id }) => id)).toEqual(["plan", "gesprek", "nazorg", "regie"]);
  });

  test("what is settled comes last, in the same order", () => {
    const decided = { because: "Besproken.", date: "2024-04-18" };
    const parts = {
      ...against,
      consensus: [{ about: "plan", level: "in-aanzet", by: ["inspecteur-1", "inspecteur-2"], ...decided }],
      judgements: [{ about: "nazorg", level: "op-orde", by: "inspecteur-1", ...decided }],
    };
    expect(itemsOf(differ, other, parts).map(({ id, settled }) => [id, settled?.with])).toEqual([
      ["gesprek", undefined],
      ["regie", undefined],
      ["plan", "consensus"],
      ["nazorg", "judgement"],
    ]);
  });
});

describe("what is said of a criterion", () => {
  const seen = {
    ...against,
    observations: [
      ...against.observations,
      { ...against.observations[0], id: "b1-2", withdrawn: { date: "2024-04-01", because: "Dubbel." } },
    ],
  };
  const one = { plan: { level: "op-orde", because: "De werkwijze ligt er.", observations: ["b1-1", "b1-2"] } };
  const other = { plan: { level: "in-aanzet", because: "De bewoner kent het niet.", observations: ["b2-1"] } };
  const [item] = itemsOf(one, other, seen);

  test("the room with its reason, and who is outside it", () => {
    expect(item?.room).toEqual({
      levels: ["ontbreekt", "in-aanzet"],
      bounds: [{ atMost: "in-aanzet", because: "Een bewoner kent het plan niet." }],
    });
    expect(item?.outsideRoom).toEqual(["inspecteur-1"]);
  });

  test("each side from low to high, with the reason of each and the observations they name", () => {
    expect(item?.sides).toStrictEqual([
      {
        level: "in-aanzet",
        label: "In aanzet",
        voices: [
          {
            assessor: "inspecteur-2",
            because: "De bewoner kent het niet.",
            outsideRoom: false,
            observations: [{ id: "b2-1", text: "Het plan ligt in het dossier." }],
          },
        ],
      },
      {
        level: "op-orde",
        label: "Op orde",
        voices: [
          {
            assessor: "inspecteur-1",
            because: "De werkwijze ligt er.",
            outsideRoom: true,
            observations: [
              { id: "b1-1", text: "Het plan ligt in het dossier." },
              { id: "b1-2", text: "Het plan ligt in het dossier.", setAside: "withdrawn" },
            ],
          },
        ],
      },
    ]);
  });

  test("the anchor of a level, a reason why there is none, and who gave nothing", () => {
    const given = {
      "inspecteur-1": { nazorg: "op-orde" },
      "inspecteur-2": { nazorg: "insufficient-evidence" },
      "inspecteur-3": { nazorg: "not-assessed" },
    };
    const [nazorg] = agendaOf(ratedBy(given)).items;
    expect(nazorg).toMatchObject({
      number: "1.2",
      sides: [{ level: "op-orde", anchor: "Elke bewoner heeft een vast nummer om te bellen." }, { notRated: "insufficient-evidence" }],
      missing: ["inspecteur-3"],
    });
  });

  test("what was revised after closing", () => {
    const revised = [{ from: "op-orde", date: "2024-04-20", because: "Het dossier nog eens gelezen." }];
    const [nazorg] = itemsOf({ nazorg: { level: "geborgd", revised } }, { nazorg: "in-aanzet" });
    expect(nazorg?.sides[1]?.voices[0]?.revised).toEqual(revised);
  });

  test.each<{ name: string; parts: Data; is: Data }>([
    {
      name: "a consensus",
      parts: {
        consensus: [{ about: "nazorg", level: "op-orde", because: "Besproken.", date: "2024-04-18", by: ["inspecteur-1", "inspecteur-2"] }],
      },
      is: { with: "consensus", level: "op-orde", because: "Besproken.", date: "2024-04-18", by: ["inspecteur-1", "inspecteur-2"] },
    },
    {
      name: "a judgement with a second person",
      parts: {
        judgements: [
          { about: "nazorg", level: "op-orde", because: "Zo is het.", date: "2024-04-19", by: "inspecteur-1", second: "inspecteur-2" },
        ],
      },
      is: { with: "judgement", level: "op-orde", because: "Zo is het.", date: "2024-04-19", by: ["inspecteur-1", "inspecteur-2"] },
    },
    {
      name: "that it was set aside together",
      parts: { notRated: [{ about: "nazorg", why: "not-assessed", because: "Geen tijd.", by: "inspecteur-2" }] },
      is: { with: "set-aside", notRated: "not-assessed", because: "Geen tijd.", by: ["inspecteur-2"] },
    },
  ])("what settles it already: $name", ({ parts, is }) => {
    expect(itemsOf({ nazorg: "op-orde" }, { nazorg: "in-aanzet" }, parts)[0]?.settled).toStrictEqual(is);
  });
});

test("a consensus keeps level, reason, date and who; what each first gave stays in the assessment", () => {
  const consensus = { about: "nazorg", level: "op-orde", because: "Besproken.", date: "2024-04-18", by: ["inspecteur-1", "inspecteur-2"] };
  const assessment = ratedBy(
    { "inspecteur-1": { nazorg: "geborgd" }, "inspecteur-2": { nazorg: "in-aanzet" } },
    { consensus: [consensus] },
  );
  const { about: _about, ...kept } = consensus;
  expect(criterionOf(assessment, "nazorg").consensus).toStrictEqual({ ...kept, outsideRoom: false });
  expect(criterionOf(assessment, "nazorg").ratings.entries.map(({ assessor, level }) => [assessor, level])).toEqual([
    ["inspecteur-1", "geborgd"],
    ["inspecteur-2", "in-aanzet"],
  ]);
  expect(assessment.inspection.ratings?.map(({ ratings }) => ratings[0]?.level)).toEqual(["geborgd", "in-aanzet"]);
});

test("no coefficient stands in an agenda, for one inspection cannot carry it", () => {
  const text = JSON.stringify(agendaOf(ratedBy({ "inspecteur-1": { nazorg: "geborgd" }, "inspecteur-2": { nazorg: "in-aanzet" } })));
  expect(text).not.toMatch(/alpha|kappa|ac1|ac2|percent/i);
});
