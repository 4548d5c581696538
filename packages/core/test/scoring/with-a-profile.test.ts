import { describe, expect, test } from "vitest";
import type { Framework } from "../../src/framework/framework.ts";
import { resolveProfile } from "../../src/framework/profile/resolve-profile.ts";
import { loadInspection } from "../../src/inspection/load-inspection.ts";
import { openItems } from "../../src/scoring/open-items.ts";
import { verifyAssessment } from "../../src/verify/verify-assessment.ts";
import {
  assessed,
  casesFor,
  criterion,
  criterionOf,
  type Data,
  framework,
  inspectionData,
  leaveOut,
  lowest,
  must,
  observed,
  rated,
  short,
  showAll,
  theme,
  themeOf,
} from "../builders.ts";

const plan = {
  ladder: [
    { level: "op-orde", when: { every: { of: "cases", where: { picture: "for" } } } },
    { level: "ontbreekt", otherwise: true },
  ],
};
const kader = framework(
  [
    theme("een-plan", [observed("plan", plan, { evidence: { minSources: 1, minCases: 3 } }), criterion("regie")], {
      ...lowest,
      missing: leaveOut,
    }),
    theme("merkbare-hulp", [criterion("nazorg"), criterion("ervaring")], lowest),
    theme("vakmanschap", [observed("leren", plan), criterion("deskundig")], lowest),
  ],
  {
    outcome: { scale: "ontwikkeling", from: "themes", rule: { rank: "lowest" }, missing: "undetermined" },
  },
);

const profileData = (parts: Data = {}): Data => ({
  kind: "profile",
  format: 1,
  id: "igj",
  framework: { id: "proefkader", version: "1.0.0" },
  title: "Profiel van de IGJ",
  description: "Voor onderzoek naar zorg.",
  question: "Past de hulp bij elkaar?",
  criteria: ["plan", "nazorg"],
  levelsShown: "all",
  basedOn: [],
  ...parts,
});
const looking = (parts: Data = {}): Framework =>
  must(resolveProfile({ path: "profiles/igj.json", text: JSON.stringify(profileData(parts)) }, kader));
const named = { framework: { id: "proefkader", version: "1.0.0", profile: "igj" } };

// Of two criteria something was seen; of one outside the profile nobody set out to.
const both = [casesFor("plan", ["for", "for"]), casesFor("leren", ["against", "against"])] as const;
const seen = {
  cases: both[0].cases,
  sources: both[0].sources,
  observations: [...both[0].observations, ...both[1].observations.map((one, at) => ({ ...one, id: `b${at + 1}-2` }))],
};
const said = { ...seen, ...rated({ plan: "op-orde", nazorg: "geborgd" }) };
const whole = () => assessed(kader, said);
const withProfile = () => assessed(looking(), { ...said, ...named });

describe("with a profile", () => {
  test("a chosen criterion has the outcome that it has without one", () => {
    for (const id of ["plan", "nazorg"]) expect(criterionOf(withProfile(), id)).toEqual(criterionOf(whole(), id));
    expect(short(criterionOf(withProfile(), "plan").outcome)).toBe("op-orde");
  });

  test("another criterion is not assessed, and what was seen of it is kept", () => {
    const { outsideProfile, outcome, picture, computed, trace } = criterionOf(withProfile(), "leren");
    expect({ outsideProfile, outcome, computed, trace }).toEqual({
      outsideProfile: true,
      outcome: { state: "not-assessed", reason: "Profiel van de IGJ" },
      computed: undefined,
      trace: [],
    });
    expect(picture.cases.map((one) => one.picture)).toEqual(["against", "against"]);
    expect(short(criterionOf(whole(), "leren").outcome)).toBe("ontbreekt");
  });

  test("a theme without a chosen criterion is not assessed, and the whole says that it waits for the profile", () => {
    expect(themeOf(withProfile(), "vakmanschap").outcome).toEqual({ state: "not-assessed", reason: "Profiel van de IGJ" });
    const { outcome } = withProfile().overall ?? {};
    expect(outcome?.state).toBe("undetermined");
    expect(outcome?.state === "undetermined" && outcome.needs).toEqual([
      { about: "merkbare-hulp", need: "level" },
      { about: "vakmanschap", need: "profile" },
    ]);
  });

  test("a theme that may leave out what is missing is scored from what was chosen", () => {
    expect(short(themeOf(withProfile(), "een-plan").outcome)).toBe("op-orde");
  });

  test("a theme that may not, says which criterion the profile leaves out", () => {
    const { outcome } = themeOf(withProfile(), "merkbare-hulp");
    expect(outcome?.state === "undetermined" && outcome.needs).toEqual([{ about: "ervaring", need: "profile" }]);
    const without = themeOf(whole(), "merkbare-hulp").outcome;
    expect(without?.state === "undetermined" && without.needs).toEqual([{ about: "ervaring", need: "level" }]);
  });

  test("nothing is open on what it leaves out", () => {
    const about = openItems(withProfile()).map((item) => item.about);
    expect(about).toContain("plan");
    expect(about.filter((id) => ["regie", "ervaring", "leren", "deskundig", "vakmanschap"].includes(id))).toEqual([]);
  });

  test("the assessment embeds it with its digest, and can be computed again", () => {
    expect(withProfile().profile?.id).toBe("igj");
    expect(withProfile().digests.profile).toBe(looking().profile?.digest);
    expect(must(verifyAssessment(JSON.parse(JSON.stringify(withProfile()))))).toEqual([]);
  });

  test("another profile in an assessment does not go unseen", () => {
    const edited = JSON.parse(JSON.stringify(withProfile()).replace('"criteria":["plan","nazorg"]', '"criteria":["plan"]'));
    const verified = verifyAssessment(edited);
    expect(showAll(verified.diagnostics).map((one) => one.split(" ")[0])).toEqual(["profile/rated-outside"]);
    const renamed = JSON.parse(JSON.stringify(withProfile()).replace("Profiel van de IGJ", "Profiel"));
    expect(must(verifyAssessment(renamed)).map(({ path }) => path)).toContain("/digests/profile");
  });
});

describe("the evidence that a profile asks", () => {
  const demand = (parts: Data) => ({ because: "Een plan leeft pas als meer partijen het kennen.", ...parts });
  const demandsOn = (id: string, evidence: readonly Data[]) =>
    criterionOf(assessed(looking({ evidence }), { ...said, ...named }), id).evidence.demands.map(
      (one) => `${one.demand} ${one.found} of ${one.asked}, ${one.met ? "met" : "not met"}`,
    );

  // In two cases a file was read: two sources of one kind. The framework asks for one source and three cases.
  test.each<{ name: string; evidence: readonly Data[]; plan: readonly string[] }>([
    { name: "is that of the framework when it asks nothing", evidence: [], plan: ["min-sources 2 of 1, met", "min-cases 2 of 3, not met"] },
    {
      name: "can be more than the framework asks",
      evidence: [demand({ criteria: ["plan"], minSources: 4, minCases: 5 })],
      plan: ["min-sources 2 of 4, not met", "min-cases 2 of 5, not met"],
    },
    {
      name: "can be something else, of all",
      evidence: [demand({ criteria: "all", minSourceTypes: 2, citizenView: "required" })],
      plan: ["min-sources 2 of 1, met", "min-source-types 1 of 2, not met", "min-cases 2 of 3, not met", "citizen-view 0 of 1, not met"],
    },
    {
      name: "is the highest of several",
      evidence: [demand({ criteria: "all", minCases: 3 }), demand({ criteria: ["plan"], minCases: 4 })],
      plan: ["min-sources 2 of 1, met", "min-cases 2 of 4, not met"],
    },
    {
      name: "can be of another criterion only",
      evidence: [demand({ criteria: ["nazorg"], minSources: 4 })],
      plan: ["min-sources 2 of 1, met", "min-cases 2 of 3, not met"],
    },
  ])("$name", ({ evidence, plan: expected }) => expect(demandsOn("plan", evidence)).toEqual(expected));

  test("never changes an outcome", () => {
    const strict = assessed(looking({ evidence: [demand({ criteria: "all", minSources: 9, citizenView: "required" })] }), {
      ...said,
      ...named,
    });
    expect(criterionOf(strict, "plan").outcome).toEqual(criterionOf(whole(), "plan").outcome);
    expect(demandsOn("nazorg", [demand({ criteria: "all", minSources: 9 })])).toEqual(["min-sources 0 of 9, not met"]);
  });
});

describe("an inspection that looks with a profile", () => {
  const load = (with_: Framework, parts: Data) =>
    showAll(loadInspection([{ path: "inspection.json", text: JSON.stringify(inspectionData(parts)) }], with_).diagnostics).map(
      (one) => one.split(" ")[0],
    );

  test.each([
    ["a criterion that is left out", rated({ regie: "op-orde" })],
    ["a theme of which nothing is chosen", { ...rated({}), judgements: [judgement("vakmanschap")] }],
    [
      "a reason why a criterion that is left out was not rated",
      { notRated: [{ about: "deskundig", why: "not-assessed", because: "Geen tijd.", by: "inspecteur-1" }], ...rated({}) },
    ],
  ])("cannot judge %s", (_, parts) => expect(load(looking(), { ...parts, ...named })).toEqual(["profile/rated-outside"]));

  test("can judge a theme of which something is chosen", () => {
    expect(load(looking(), { ...rated({}), judgements: [judgement("merkbare-hulp")], ...named })).toEqual([]);
  });

  test.each<[string, Framework, Data]>([
    ["names one, and the framework was read without", kader, named],
    ["names none, and the framework was read with one", looking(), {}],
    ["names another", looking({ id: "jenv" }), named],
  ])("is refused when it %s", (_, with_, parts) => expect(load(with_, parts)).toEqual(["profile/not-found"]));
});

function judgement(about: string): Data {
  return { about, level: "op-orde", because: "Dat bleek uit alles.", by: "inspecteur-1", date: "2024-04-18" };
}
