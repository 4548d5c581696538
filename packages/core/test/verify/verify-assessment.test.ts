import { describe, expect, test } from "vitest";
import type { Assessment } from "../../src/schema/assessment.ts";
import { loadAssessment } from "../../src/scoring/load-assessment.ts";
import { canonicalText } from "../../src/text/canonical.ts";
import { type Originals, verifyAssessment } from "../../src/verify/verify-assessment.ts";
import {
  assessed,
  assessors,
  casesFor,
  closedRatings,
  criterion,
  type Data,
  framework,
  inspection,
  lowest,
  must,
  observed,
  rated,
  theme,
} from "../builders.ts";

const kader = framework([
  theme(
    "een-plan",
    [
      observed("plan", {
        ladder: [
          { level: "op-orde", when: { every: { of: "cases", where: { picture: "for" } } } },
          { level: "ontbreekt", otherwise: true },
        ],
      }),
      criterion("nazorg"),
    ],
    lowest,
  ),
]);
const parts = { ...casesFor("plan", ["for", "for"]), ...rated({ nazorg: "geborgd" }) };
const assessment = assessed(kader, parts);
const paths = (one: Assessment, originals?: Originals) => must(verifyAssessment(one, originals)).map(({ path }) => path);
/** As if someone had edited the file. */
const edited = (from: string, to: string): Assessment => {
  const text = canonicalText(assessment);
  expect(text.split(from).length).toBeGreaterThan(1);
  return JSON.parse(text.replace(from, to)) as Assessment;
};

describe("computing an assessment again", () => {
  test("gives the same, also when it was read back from its file", () => {
    expect(paths(assessment)).toEqual([]);
    expect(paths(must(loadAssessment({ path: "assessment.json", text: canonicalText(assessment) })))).toEqual([]);
  });

  test.each<{ name: string; parts: Data }>([
    { name: "nothing in it yet", parts: {} },
    {
      name: "observations that wait for a number",
      parts: { ...parts, observations: casesFor("plan", ["for", "for"]).observations.map(({ id: _id, ...rest }) => rest) },
    },
    {
      name: "ratings that are not open to all",
      parts: {
        assessors: assessors("inspecteur-1", "inspecteur-2"),
        ratings: [
          closedRatings("inspecteur-1", { nazorg: "geborgd" }),
          { assessor: "inspecteur-2", ratings: [{ about: "nazorg", level: "ontbreekt" }] },
        ],
      },
    },
    {
      name: "a judgement outside the room",
      parts: {
        ...parts,
        judgements: [{ about: "een-plan", level: "ontbreekt", because: "Daarom.", by: "inspecteur-1", date: "2024-04-19" }],
      },
    },
    { name: "what does not apply", parts: { ...parts, ...rated({ nazorg: "not-applicable" }) } },
  ])("of an inspection with $name", ({ parts: some }) => {
    expect(paths(assessed(kader, some))).toEqual([]);
  });
});

describe("what was edited is named", () => {
  test("an outcome", () => {
    const [theme] = assessment.themes;
    const changed = { ...assessment, themes: [{ ...theme, outcome: { ...theme?.outcome, level: "geborgd" } }] } as Assessment;
    expect(must(verifyAssessment(changed))).toEqual([{ path: "/themes/een-plan/outcome/level", kept: "geborgd", found: "op-orde" }]);
  });

  test("an observation: its digest no longer fits, and whatever followed from it", () => {
    expect(paths(edited('"speaks":"for"', '"speaks":"against"'))).toEqual(
      expect.arrayContaining([
        "/digests/inspection",
        "/criteria/plan/picture/cases/casus-1/picture",
        "/criteria/plan/outcome/level",
        "/themes/een-plan/outcome/level",
      ]),
    );
  });

  test("a rule: its digest no longer fits", () => {
    expect(paths(edited('"rank":"lowest"', '"rank":"highest"'))).toEqual(
      expect.arrayContaining(["/digests/framework", "/themes/een-plan/outcome/level"]),
    );
  });

  test("a text that changes no outcome", () => {
    expect(paths(edited("Het plan ligt in het dossier.", "Het plan lag in het dossier."))).toEqual(["/digests/inspection"]);
  });

  test("criteria in another order", () => {
    expect(paths({ ...assessment, criteria: assessment.criteria.toReversed() })).not.toEqual([]);
  });

  test("what can no longer be loaded is told as diagnostics", () => {
    const result = verifyAssessment(edited('"indicator":"plan-zichtbaar"', '"indicator":"plan-weg"'));
    expect([result.ok, result.diagnostics[0]?.code]).toEqual([false, "inspection/unknown-indicator"]);
  });
});

describe("against the files it was made from", () => {
  test("the same files give no difference", () => {
    expect(paths(assessment, { framework: kader, inspection: inspection(kader, parts) })).toEqual([]);
  });

  test("another inspection is named, digest and all", () => {
    const other = inspection(kader, { ...parts, ...rated({ nazorg: "ontbreekt" }) });
    expect(paths(assessment, { framework: kader, inspection: other })).toEqual(
      expect.arrayContaining([
        "/digests/inspection",
        "/inspection/ratings/inspecteur-1/ratings/nazorg/level",
        "/criteria/nazorg/outcome/level",
      ]),
    );
  });

  test("with what was edited inside the assessment only, the files speak", () => {
    const changed = edited('"speaks":"for"', '"speaks":"against"');
    expect(paths(changed, { framework: kader, inspection: inspection(kader, parts) })).toEqual(["/inspection/observations/b1-1/speaks"]);
  });
});
