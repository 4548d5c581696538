import { describe, expect, test } from "vitest";
import { loadInspection } from "../../src/inspection/load-inspection.ts";
import { assess } from "../../src/scoring/assess.ts";
import { compileFramework } from "../../src/scoring/compile-framework.ts";
import { verifyAssessment } from "../../src/verify/verify-assessment.ts";
import {
  assessed,
  assessors,
  casesFor,
  closedRatings,
  criterion,
  criterionOf,
  type Data,
  framework,
  inspection,
  inspectionData,
  lowest,
  observed,
  options,
  short,
  showAll,
  theme,
  themeOf,
} from "../builders.ts";

const ladder = {
  ladder: [
    { level: "op-orde", when: { every: { of: "cases", where: { picture: "for" } } } },
    { level: "in-aanzet", otherwise: true },
  ],
};
const notAbove = [
  { when: { some: { of: "cases", where: { picture: "against" } } }, atMost: "in-aanzet", because: "Er is een casus tegen." },
];
const plan = observed("plan", ladder);
const kader = framework(
  [theme("een-plan", [{ ...plan, outcome: { ...(plan["outcome"] as Data), room: notAbove } }, criterion("regie")], lowest)],
  { outcome: { scale: "ontwikkeling", from: "themes", rule: { rank: "lowest" }, missing: "undetermined" } },
);
const parties = ["jeugdhulp-de-linde", "thuiszorg-oosterwaard", "wijkteam-noord"].map((id) => ({
  id,
  kind: "provider",
  roles: ["provider"],
  name: `Partij ${id}`,
}));
const team: Data = {
  ...casesFor("plan", ["for", "against"]),
  parties,
  assessors: assessors("inspecteur-1", "inspecteur-2"),
  ratings: ["inspecteur-1", "inspecteur-2"].map((who) => closedRatings(who, { plan: "in-aanzet", regie: "op-orde" })),
};
const about = (what: string, level: string, parts: Data = {}): Data => ({
  about: what,
  level,
  because: "Dat laten de waarnemingen zien.",
  by: "inspecteur-1",
  date: "2024-04-19",
  ...parts,
});
const onParty = (party: string, level: string, what = "plan"): Data => about(what, level, { party });
const codesOf = (parts: Data) => assess(compileFramework(kader), inspection(kader, parts), options).diagnostics.map(({ code }) => code);

describe("a judgement about one party", () => {
  const judgements = [
    onParty("wijkteam-noord", "ontbreekt"),
    onParty("jeugdhulp-de-linde", "geborgd", "een-plan"),
    onParty("wijkteam-noord", "ontbreekt", "overall"),
  ];
  const assessment = assessed(kader, { ...team, judgements });

  test("leaves the outcome of the network at what the ratings and the rule give", () => {
    expect(criterionOf(assessment, "plan").outcome).toMatchObject({ level: "in-aanzet", stage: "rating" });
    expect(criterionOf(assessment, "plan").judgement).toBeUndefined();
    expect(themeOf(assessment, "een-plan").outcome).toMatchObject({ level: "in-aanzet", stage: "rating" });
    expect(themeOf(assessment, "een-plan").judgement).toBeUndefined();
    expect(short(assessment.overall?.outcome)).toBe("in-aanzet");
  });

  test("is kept beside it, of a criterion, of a theme and of the whole", () => {
    const kept = { because: "Dat laten de waarnemingen zien.", date: "2024-04-19", by: "inspecteur-1", outsideRoom: false, actors: [] };
    expect(criterionOf(assessment, "plan").byParty).toEqual([{ party: "wijkteam-noord", level: "ontbreekt", ...kept }]);
    expect(themeOf(assessment, "een-plan").byParty).toEqual([{ party: "jeugdhulp-de-linde", level: "geborgd", ...kept }]);
    expect(assessment.overall?.byParty).toEqual([{ party: "wijkteam-noord", level: "ontbreekt", ...kept }]);
  });

  test("stands in the derivation, as a step of its own", () => {
    const step = { step: "party-judgement", because: "Dat laten de waarnemingen zien.", base: ["inspecteur-1"] };
    expect(criterionOf(assessment, "plan").trace.at(-1)).toEqual({ ...step, level: "ontbreekt", party: "wijkteam-noord" });
    expect(themeOf(assessment, "een-plan").trace.at(-1)).toEqual({ ...step, level: "geborgd", party: "jeugdhulp-de-linde" });
  });

  test("is found again when the assessment is verified, and missed when it was changed", () => {
    expect(verifyAssessment(assessment)).toMatchObject({ ok: true, value: [] });
    const criteria = assessment.criteria.map((result) => ({ ...result, ...(result.id === "plan" && { byParty: [] }) }));
    const verified = verifyAssessment({ ...assessment, criteria });
    expect(verified.ok && verified.value.map(({ path }) => path)).toEqual(["/criteria/plan/byParty/wijkteam-noord"]);
  });

  test("stands beside the judgement about all of them", () => {
    const result = criterionOf(assessed(kader, { ...team, judgements: [...judgements, about("plan", "ontbreekt")] }), "plan");
    expect(result.outcome).toMatchObject({ level: "ontbreekt", stage: "judgement" });
    expect(result.byParty?.map(({ party }) => party)).toEqual(["wijkteam-noord"]);
  });

  test("of several parties comes in the order of the parties, however it was written", () => {
    const some = parties.map(({ id }) => onParty(id, "in-aanzet"));
    const [one, other] = [some, some.toReversed()].map((all) => assessed(kader, { ...team, judgements: all }));
    expect(one).toEqual(other);
    expect(criterionOf(one as NonNullable<typeof one>, "plan").byParty?.map(({ party }) => party)).toEqual(parties.map(({ id }) => id));
  });

  test("outside the room is marked, and asks for a second person", () => {
    const outside = onParty("wijkteam-noord", "geborgd");
    expect(criterionOf(assessed(kader, { ...team, judgements: [outside] }), "plan").byParty?.[0]?.outsideRoom).toBe(true);
    expect(codesOf({ ...team, judgements: [outside] })).toContain("inspection/second-person-missing");
    expect(codesOf({ ...team, judgements: [{ ...outside, second: "inspecteur-2" }] })).not.toContain("inspection/second-person-missing");
  });

  test("means that people have given a level: the picture is no longer only that of observations", () => {
    const { ratings: _, ...unrated } = team;
    expect(assessed(kader, unrated).provisional).toBe(true);
    expect(assessed(kader, { ...unrated, judgements }).provisional).toBe(false);
  });
});

describe("what an inspection may say about parties", () => {
  const load = (judgements: readonly Data[], parts: Data = {}) =>
    showAll(
      loadInspection([{ path: "inspection.json", text: JSON.stringify(inspectionData({ ...team, judgements, ...parts })) }], kader)
        .diagnostics,
    ).map((line) => line.split(" ")[0]);

  test.each([
    { name: "one judgement per party", judgements: parties.map(({ id }) => onParty(id, "in-aanzet")), codes: [] },
    {
      name: "one about all of them beside it",
      judgements: [about("plan", "in-aanzet"), onParty("wijkteam-noord", "in-aanzet")],
      codes: [],
    },
    {
      name: "two about one party",
      judgements: [onParty("wijkteam-noord", "in-aanzet"), onParty("wijkteam-noord", "op-orde")],
      codes: ["inspection/decided-twice"],
    },
    { name: "a party that is not there", judgements: [onParty("school", "in-aanzet")], codes: ["inspection/unknown-party"] },
  ])("$name", ({ judgements, codes }) => expect(load(judgements)).toEqual(codes));

  test.each([
    { why: "insufficient-evidence", codes: [] },
    { why: "not-assessed", codes: ["inspection/decided-and-set-aside"] },
    { why: "not-applicable", codes: ["inspection/decided-and-set-aside"] },
  ])("enough can be seen of one party where a criterion is $why: $codes", ({ why, codes }) => {
    const notRated = [{ about: "regie", why, because: "Te weinig gesprekken." }];
    expect(load([onParty("wijkteam-noord", "in-aanzet", "regie")], { notRated })).toEqual(codes);
  });
});
