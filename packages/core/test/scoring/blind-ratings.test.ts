import { describe, expect, test } from "vitest";
import type { Assessment } from "../../src/schema/assessment.ts";
import { canonicalText } from "../../src/text/canonical.ts";
import {
  assessed,
  assessors,
  casesFor,
  closedRatings,
  criterion,
  criterionOf,
  type Data,
  framework,
  observed,
  theme,
} from "../builders.ts";

const rule = {
  ladder: [
    { level: "op-orde", when: { every: { of: "cases", where: { picture: "for" } } } },
    { level: "ontbreekt", otherwise: true },
  ],
};
const kader = framework([theme("een-plan", [observed("plan", rule), criterion("nazorg")])]);

const secret = "Woord dat nergens anders staat";
const openRatings = (assessor: string, parts: Data = {}): Data => ({
  assessor,
  ratings: [
    {
      about: "plan",
      level: "geborgd",
      because: secret,
      observations: ["b1-1"],
      revised: [{ from: "in-aanzet", date: "2024-04-02", because: secret }],
    },
    { about: "nazorg", notRated: "not-assessed", because: secret },
  ],
  ...parts,
});

const two = assessors("inspecteur-1", "inspecteur-2");
const started = casesFor("plan", ["for", "for"]);
const stateOf = (assessment: Assessment) => criterionOf(assessment, "plan").ratings;

const notYet: readonly { name: string; parts: Data; closed: number }[] = [
  { name: "nobody has closed", parts: { ratings: [openRatings("inspecteur-1"), openRatings("inspecteur-2")] }, closed: 0 },
  {
    name: "one of two has closed",
    parts: { ratings: [openRatings("inspecteur-1", { closed: "2024-04-17" }), openRatings("inspecteur-2")] },
    closed: 1,
  },
  {
    name: "one has closed and the other has not begun",
    parts: { ratings: [openRatings("inspecteur-1", { closed: "2024-04-17" })] },
    closed: 1,
  },
];

describe("until every assessor has closed", () => {
  test.each(notYet)("$name: only how many have closed is said, and nothing of a rating is in the assessment", ({ parts, closed }) => {
    const assessment = assessed(kader, { ...started, assessors: two, ...parts });
    expect(stateOf(assessment)).toEqual({ closed, of: 2, entries: [] });
    const text = canonicalText(assessment);
    expect(text).not.toContain(secret);
    expect(text).not.toContain("revised");
    expect((assessment.inspection.ratings ?? []).map((block) => block.ratings)).toEqual(
      (assessment.inspection.ratings ?? []).map(() => []),
    );
    expect(JSON.stringify(assessment.inspection)).not.toContain("seal");
    expect(criterionOf(assessment, "plan").outcome).toMatchObject({ level: "op-orde", stage: "proposal" });
    expect(criterionOf(assessment, "nazorg").outcome).toMatchObject({
      state: "undetermined",
      needs: [{ about: "nazorg", need: "rating" }],
    });
    expect(assessment.provisional).toBe(true);
  });

  test.each(notYet)("$name: what they rate changes no byte, not even of the digest", ({ parts }) => {
    const otherwise = (text: string) => text.replaceAll("geborgd", "in-aanzet").replaceAll(secret, "Iets anders");
    const changed = JSON.parse(otherwise(JSON.stringify(parts))) as Data;
    const text = (extra: Data) => canonicalText(assessed(kader, { ...started, assessors: two, ...extra }));
    expect(text(changed)).toBe(text(parts));
  });

  test("an inspection without assessors reads no ratings and waits for nobody", () => {
    expect(stateOf(assessed(kader, started))).toEqual({ closed: 0, of: 0, entries: [] });
  });

  test("an assessor who joins later closes everything again", () => {
    const three = assessors("inspecteur-1", "inspecteur-2", "inspecteur-3");
    const ratings = ["inspecteur-1", "inspecteur-2"].map((id) => closedRatings(id, { plan: "geborgd" }));
    expect(stateOf(assessed(kader, { assessors: three, ratings }))).toEqual({ closed: 2, of: 3, entries: [] });
  });
});

describe("once every assessor has closed", () => {
  test("ratings are read, with their reasons, and stand in the assessment", () => {
    const ratings = ["inspecteur-2", "inspecteur-1"].map((id) => closedRatings(id, { plan: "geborgd" }));
    const assessment = assessed(kader, { ...started, assessors: two, ratings });
    expect(stateOf(assessment)).toEqual({
      closed: 2,
      of: 2,
      entries: ["inspecteur-1", "inspecteur-2"].map((assessor) => ({
        assessor,
        level: "geborgd",
        because: "Gezien bij plan.",
        outsideRoom: false,
      })),
    });
    expect(assessment.inspection.ratings).toHaveLength(2);
    expect(assessment.provisional).toBe(false);
  });
});
