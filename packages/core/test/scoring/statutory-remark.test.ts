import { describe, expect, test } from "vitest";
import type { Framework } from "../../src/framework/framework.ts";
import { resolveProfile } from "../../src/framework/profile/resolve-profile.ts";
import { openItems } from "../../src/scoring/open-items.ts";
import { verifyAssessment } from "../../src/verify/verify-assessment.ts";
import {
  assessed,
  closedRatings,
  criterion,
  criterionOf,
  type Data,
  framework,
  lowest,
  must,
  ontwikkeling,
  punten,
  theme,
  themeOf,
} from "../builders.ts";

const [ontbreekt, ...higher] = ontwikkeling.levels;
const scales = [{ ...ontwikkeling, levels: [{ ...ontbreekt, meaning: "shortfall" }, ...higher] }, punten];
const statutory = { norm: { type: "statutory", references: [] } };
const kader = framework(
  [
    theme("hulp", [criterion("afstemming", statutory), criterion("regie"), criterion("wachttijd", { ...statutory, scale: "punten" })], {
      ...lowest,
      from: { criteria: { scale: "ontwikkeling" } },
    }),
  ],
  { scales },
);

type Adopts = readonly { readonly by: string; readonly criteria: readonly string[] }[];
const profile = (adopts?: Adopts): Data => ({
  kind: "profile",
  format: 1,
  id: "samen",
  framework: { id: "proefkader", version: "1.0.0" },
  title: "Samen kijken",
  description: "Voor toezichthouders die samen kijken.",
  question: "Past de hulp bij elkaar?",
  criteria: "all",
  levelsShown: "all",
  basedOn: [],
  ...(adopts && { adopts }),
});
const withProfile = (adopts?: Adopts): Framework =>
  must(resolveProfile({ path: "profiles/samen.json", text: JSON.stringify(profile(adopts)) }, kader));
const wmo = withProfile([{ by: "wmo-toezicht", criteria: ["afstemming"] }]);

const judgement = (parts: Data = {}): Data => ({
  about: "afstemming",
  level: "ontbreekt",
  because: "Partijen stemmen niet af.",
  by: "inspecteur",
  date: "2024-04-19",
  ...parts,
});
const parties = [{ id: "thuiszorg-oosterwaard", kind: "provider", roles: ["provider"], name: "Thuiszorg Oosterwaard" }];
const parts = (judgements: readonly Data[], given = "in-aanzet"): Data => ({
  assessors: [
    { id: "inspecteur", inspectorate: "igj" },
    { id: "toezichthouder", inspectorate: "wmo-toezicht" },
  ],
  ratings: ["inspecteur", "toezichthouder"].map((who) => closedRatings(who, { afstemming: given, regie: "op-orde", wachttijd: 4 })),
  parties,
  judgements,
});
const looked = (under: Framework, judgements: readonly Data[]) => {
  const named = under.profile ? { framework: { id: "proefkader", version: "1.0.0", profile: "samen" } } : {};
  return assessed(under, { ...parts(judgements), ...named });
};

describe("a shortfall in what the law asks", () => {
  test.each([
    { name: "by the inspectorate that the profile names", under: wmo, by: "toezichthouder" },
    {
      name: "by one of the inspectorates that the profile names",
      under: withProfile([
        { by: "wmo-toezicht", criteria: ["afstemming"] },
        { by: "igj", criteria: ["wachttijd", "afstemming"] },
      ]),
      by: "inspecteur",
    },
  ])("$name is adopted", ({ under, by }) => {
    const result = criterionOf(looked(under, [judgement({ by })]), "afstemming");
    expect(result.outcome).toMatchObject({ level: "ontbreekt", stage: "judgement" });
    expect(result.judgement).toMatchObject({ by });
    expect(result.remark).toBeUndefined();
  });

  test.each([
    { name: "without a profile", under: kader, by: "toezichthouder", why: "no-profile", competent: [], inspectorate: "wmo-toezicht" },
    {
      name: "with a profile that names nobody",
      under: withProfile(),
      by: "toezichthouder",
      why: "nobody-named",
      competent: [],
      inspectorate: "wmo-toezicht",
    },
    {
      name: "with a profile that names somebody for another criterion",
      under: withProfile([{ by: "igj", criteria: ["wachttijd"] }]),
      by: "inspecteur",
      why: "nobody-named",
      competent: [],
      inspectorate: "igj",
    },
    {
      name: "where another is named",
      under: wmo,
      by: "inspecteur",
      why: "another-named",
      competent: ["wmo-toezicht"],
      inspectorate: "igj",
    },
  ])("$name stays a remark, and the ratings settle the outcome", ({ under, by, why, competent, inspectorate }) => {
    const assessment = looked(under, [judgement({ by })]);
    const result = criterionOf(assessment, "afstemming");
    expect(result.outcome).toMatchObject({ level: "in-aanzet", stage: "rating" });
    expect(result.judgement).toBeUndefined();
    expect(result.remark).toEqual({
      level: "ontbreekt",
      because: "Partijen stemmen niet af.",
      date: "2024-04-19",
      outsideRoom: false,
      by,
      actors: [],
      inspectorate,
      why,
      competent,
    });
    expect(result.trace.at(-1)).toEqual({ step: "remark", level: "ontbreekt", because: "Partijen stemmen niet af.", base: [by] });
    expect(themeOf(assessment, "hulp").outcome).toMatchObject({ level: "in-aanzet", stage: "rating" });
    expect(verifyAssessment(assessment)).toMatchObject({ ok: true, value: [] });
  });

  test("stays a remark in every phase: it is said, and keeps no report back", () => {
    const sent = { ...looked(wmo, [judgement()]), phase: "to-party" as const };
    expect(openItems(sent).filter(({ code }) => code === "inspection/shortfall-stays-remark")).toEqual([
      {
        code: "inspection/shortfall-stays-remark",
        about: "afstemming",
        severity: "warning",
        params: { criterion: "afstemming", level: "ontbreekt", why: "another-named", inspectorate: "igj", competent: ["wmo-toezicht"] },
      },
    ]);
  });
});

describe("what anybody may adopt", () => {
  test.each([
    { name: "a level that is no shortfall", given: { level: "in-aanzet" }, about: "afstemming" },
    { name: "a low level where the law asks nothing", given: { level: "ontbreekt" }, about: "regie" },
    { name: "a number: the framework gives it no meaning", given: { level: undefined, value: 0 }, about: "wachttijd" },
    { name: "a theme: it has no norm of its own", given: { level: "ontbreekt" }, about: "hulp" },
  ])("$name", ({ given, about }) => {
    const { criteria, themes } = looked(wmo, [judgement({ about, ...given })]);
    const result = [...criteria, ...themes].find(({ id }) => id === about);
    expect(result?.outcome).toMatchObject({ stage: "judgement" });
  });
});

describe("a shortfall of one party", () => {
  const party = "thuiszorg-oosterwaard";

  test("is adopted by who is competent, and changes no outcome", () => {
    const result = criterionOf(looked(wmo, [judgement({ party, by: "toezichthouder" })]), "afstemming");
    expect(result.byParty).toMatchObject([{ party, level: "ontbreekt" }]);
    expect(result.byParty?.[0]).not.toHaveProperty("remark");
    expect(result.outcome).toMatchObject({ level: "in-aanzet", stage: "rating" });
  });

  test("is a remark of anybody else", () => {
    const assessment = looked(wmo, [judgement({ party })]);
    const result = criterionOf(assessment, "afstemming");
    expect(result.byParty?.[0]?.remark).toEqual({ inspectorate: "igj", why: "another-named", competent: ["wmo-toezicht"] });
    expect(result.trace.at(-1)).toMatchObject({ step: "remark", party });
    expect(openItems(assessment).find(({ code }) => code === "inspection/shortfall-stays-remark")?.params).toMatchObject({ party });
  });
});

test("Toezicht Sociaal Domein is no inspectorate: no profile can name it", () => {
  const named = { path: "profiles/samen.json", text: JSON.stringify(profile([{ by: "tsd", criteria: ["afstemming"] }])) };
  expect(resolveProfile(named, kader).diagnostics.map(({ code }) => code)).toEqual(["schema/not-allowed-value"]);
});
