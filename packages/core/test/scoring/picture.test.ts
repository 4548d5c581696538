import { describe, expect, test } from "vitest";
import type { CriterionResult } from "../../src/schema/assessment.ts";
import { assessed, criterion, criterionOf, type Data, framework, fromObservations, perCase, theme } from "../builders.ts";

const ladder = {
  ladder: [
    { level: "op-orde", when: { some: { of: "cases", where: { picture: "for" } } } },
    { level: "ontbreekt", otherwise: true },
  ],
};
type Picturing = Partial<Record<keyof typeof perCase.picture, string>>;
const kader = (picture: Picturing = {}) => {
  const unit = { ...perCase, picture: { ...perCase.picture, ...picture } };
  return framework([theme("plan", [criterion("gezamenlijk-plan", { outcome: fromObservations(ladder, { unit }) })])]);
};

const sources = [
  { id: "bewoner", type: "interview-citizen", case: "casus-a", date: "2024-03-12" },
  { id: "dossier", type: "case-file", case: "casus-a", date: "2024-03-13" },
  { id: "werkwijze", type: "document", date: "2024-03-14" },
  { id: "oud", type: "case-file", case: "casus-b", date: "2024-03-03" },
];
const seen = (id: string, speaks: string, parts: Data = {}): Data => ({
  id,
  source: id.replace(/-[0-9]+$/, ""),
  indicator: "gezamenlijk-plan-zichtbaar",
  text: "Er is één plan.",
  speaks,
  ...parts,
});

function pictureOf(observations: readonly Data[], picture: Picturing = {}): CriterionResult["picture"] {
  const cases = [{ id: "casus-a" }, { id: "casus-b" }];
  return criterionOf(assessed(kader(picture), { cases, sources, observations }), "gezamenlijk-plan").picture;
}

describe("the picture of one case", () => {
  test.each<{ name: string; says: readonly string[]; picture?: Picturing; is: string }>([
    { name: "all for", says: ["for", "for"], is: "for" },
    { name: "all against", says: ["against", "against"], is: "against" },
    { name: "for and against", says: ["for", "against"], is: "mixed" },
    { name: "partly alone is neither", says: ["partly"], is: "mixed" },
    { name: "partly beside for is not only for", says: ["for", "partly"], is: "mixed" },
    { name: "partly beside against is not only against", says: ["against", "partly"], is: "mixed" },
    { name: "one for is enough where any counts", says: ["for", "against"], picture: { for: "any-for" }, is: "for" },
    { name: "partly is no voice for, also where any counts", says: ["partly", "partly"], picture: { for: "any-for" }, is: "mixed" },
    { name: "only against stays against where any voice for counts", says: ["against"], picture: { for: "any-for" }, is: "against" },
    { name: "one against is enough where any counts", says: ["for", "against"], picture: { against: "any-against" }, is: "against" },
    {
      name: "partly is no voice against, also where any counts",
      says: ["for", "partly"],
      picture: { against: "any-against" },
      is: "mixed",
    },
  ])("$name: $is", ({ says, picture, is }) => {
    const observations = says.map((speaks, at) => seen(`dossier-${at + 1}`, speaks));
    expect(pictureOf(observations, picture).cases).toEqual([
      { case: "casus-a", picture: is, observations: observations.map(({ id }) => id) },
    ]);
  });

  test("what citizens say is also shown apart", () => {
    expect(pictureOf([seen("dossier-1", "for"), seen("bewoner-1", "against"), seen("bewoner-2", "against")]).cases).toEqual([
      { case: "casus-a", picture: "mixed", citizen: "against", observations: ["bewoner-1", "bewoner-2", "dossier-1"] },
    ]);
  });

  test("cases stand in order of id, whichever was seen first", () => {
    const { cases } = pictureOf([seen("dossier-1", "for", { case: "casus-b" }), seen("dossier-2", "against")]);
    expect(cases.map((one) => one.case)).toEqual(["casus-a", "casus-b"]);
  });

  test("an observation may be about another case than its source", () => {
    const { cases } = pictureOf([seen("dossier-1", "for"), seen("dossier-2", "against", { case: "casus-b" })]);
    expect(cases.map((one) => [one.case, one.picture])).toEqual([
      ["casus-a", "for"],
      ["casus-b", "against"],
    ]);
  });
});

describe("what does not count", () => {
  test("an observation without a case is shown and makes no case", () => {
    const picture = pictureOf([seen("werkwijze-1", "for"), seen("dossier-1", "against")]);
    expect(picture.withoutCase).toEqual(["werkwijze-1"]);
    expect(picture.cases.map((one) => one.picture)).toEqual(["against"]);
  });

  test("what was withdrawn is set aside and colours no case", () => {
    const picture = pictureOf([
      seen("dossier-1", "for"),
      seen("dossier-2", "against", { withdrawn: { date: "2024-04-01", because: "Verkeerd dossier." } }),
    ]);
    expect(picture.setAside).toEqual([{ id: "dossier-2", why: "withdrawn" }]);
    expect(picture.cases).toEqual([{ case: "casus-a", picture: "for", observations: ["dossier-1"] }]);
  });

  test("a source from the day before the period is set aside; one from its first day counts", () => {
    const before = pictureOf([seen("oud-1", "for")]);
    expect(before).toEqual({ cases: [], withoutCase: [], setAside: [{ id: "oud-1", why: "before-period" }] });
    const firstDay = criterionOf(
      assessed(kader(), {
        cases: [{ id: "casus-a" }],
        sources: [{ ...sources[1], date: "2024-03-04" }],
        observations: [seen("dossier-1", "for")],
      }),
      "gezamenlijk-plan",
    );
    expect(firstDay.picture.cases).toHaveLength(1);
  });

  test("what is set aside takes part in no level and is no evidence", () => {
    const result = criterionOf(
      assessed(kader(), { cases: [{ id: "casus-a" }, { id: "casus-b" }], sources, observations: [seen("oud-1", "for")] }),
      "gezamenlijk-plan",
    );
    expect(result.outcome).toMatchObject({ state: "undetermined", needs: [{ about: "gezamenlijk-plan", need: "cases", short: 1 }] });
    expect(result.evidence).toMatchObject({ observations: 0, cases: 0, sources: 0, emptyIndicators: ["gezamenlijk-plan-zichtbaar"] });
  });
});
