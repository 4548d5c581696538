import { describe, expect, test } from "vitest";
import { assess } from "../../src/scoring/assess.ts";
import { compileFramework } from "../../src/scoring/compile-framework.ts";
import {
  assessed,
  assessors,
  casesFor,
  closedRatings,
  criterion,
  criterionOf,
  type Data,
  framework,
  fromObservations,
  inspection,
  leaveOut,
  observed,
  options,
  possibleOf,
  rated,
  short,
  theme,
  themeOf,
} from "../builders.ts";

describe("a ladder does not go on down past a rung of which nothing can be said", () => {
  const citizens = { share: { of: "cases", among: { spoken: "citizen" }, where: { citizen: "for" } }, atLeast: "1/2" };
  const kader = framework([
    theme("een-plan", [
      observed("plan", {
        ladder: [
          { level: "op-orde", when: citizens },
          { level: "ontbreekt", otherwise: true },
        ],
      }),
    ]),
  ]);

  test("without a citizen the outcome is undetermined, not the lowest level", () => {
    const { outcome } = criterionOf(assessed(kader, casesFor("plan", ["for", "for"])), "plan");
    expect(short(outcome)).toBe("undetermined");
    expect(possibleOf(outcome)).toEqual(["ontbreekt", "in-aanzet", "op-orde", "geborgd"]);
  });
});

describe("leaving members out never gives a level that no completion gives", () => {
  const mean = { bands: { of: { mean: "value" }, cuts: [{ level: "geborgd", atLeast: "7/2" }, { level: "ontbreekt" }] } };
  const outcome = { from: "criteria", rule: mean, missing: { atLeast: 1, ...leaveOut } };
  const kader = framework([theme("samen", [criterion("een"), criterion("twee")], outcome)]);
  const twoRate = (second: string): Data => ({
    assessors: assessors("inspecteur-1", "inspecteur-2"),
    ratings: [
      closedRatings("inspecteur-1", { een: "geborgd", twee: "ontbreekt" }),
      closedRatings("inspecteur-2", { een: "geborgd", twee: second }),
    ],
  });

  test("4 with 1 or 2 beside it never has a mean of 7/2: the theme is undetermined", () => {
    const { outcome: found } = themeOf(assessed(kader, twoRate("in-aanzet")), "samen");
    expect(short(found)).toBe("undetermined");
    expect(possibleOf(found)).toEqual(["ontbreekt"]);
  });

  test("with 1 to 4 beside it the level of what is there can still come out, and stands", () => {
    expect(short(themeOf(assessed(kader, rated({ een: "geborgd" })), "samen").outcome)).toBe("geborgd");
    expect(short(themeOf(assessed(kader, twoRate("geborgd")), "samen").outcome)).toBe("geborgd");
  });
});

describe("a binding limit refuses whatever people settle beyond it", () => {
  const rule = { ladder: [{ level: "ontbreekt", otherwise: true }] };
  const limits = [
    { when: { some: { of: "cases", where: { picture: "against" } } }, atMost: "in-aanzet", because: "Een casus tegen.", binding: true },
  ];
  const kader = framework([theme("een-plan", [criterion("plan", { outcome: fromObservations(rule, { limits }) })])]);
  const seen = casesFor("plan", ["for", "against"]);
  const consensus = (level: string) => [
    { about: "plan", level, because: "Samen besproken.", date: "2024-04-15", by: ["inspecteur-1", "inspecteur-2"] },
  ];
  const ratedByTwo = {
    assessors: assessors("inspecteur-1", "inspecteur-2"),
    ratings: [closedRatings("inspecteur-1", { plan: "ontbreekt" }), closedRatings("inspecteur-2", { plan: "ontbreekt" })],
  };
  const codes = (parts: Data) =>
    assess(compileFramework(kader), inspection(kader, { ...seen, ...parts }), options).diagnostics.flatMap(({ code, severity }) =>
      severity === "error" ? [code] : [],
    );

  test.each<[string, Data]>([
    ["a consensus", { ...ratedByTwo, consensus: consensus("op-orde") }],
    ["ratings that agree", rated({ plan: "op-orde" })],
  ])("%s beyond it", (_, parts) => {
    expect(codes(parts)).toEqual(["inspection/beyond-binding-limit"]);
  });

  test("what lies within it is accepted", () => {
    expect(codes({ ...ratedByTwo, consensus: consensus("in-aanzet") })).toEqual([]);
  });
});

test("when all assessors say that they did not look, the proposal is not passed off as an outcome", () => {
  const kader = framework([theme("een-plan", [observed("plan", { ladder: [{ level: "op-orde", otherwise: true }] })])]);
  const parts = { ...casesFor("plan", ["for"]), ...rated({ plan: "not-assessed" }) };
  expect(criterionOf(assessed(kader, parts), "plan").outcome).toEqual({ state: "not-assessed", reason: "Gezien bij plan." });
});

test("a named member that does not apply is not asked for", () => {
  const missing = { including: ["een"], ...leaveOut };
  const kader = framework([theme("samen", [criterion("een"), criterion("twee")], { from: "criteria", rule: { rank: "lowest" }, missing })]);
  expect(short(themeOf(assessed(kader, rated({ een: "not-applicable", twee: "op-orde" })), "samen").outcome)).toBe("op-orde");
  expect(short(themeOf(assessed(kader, rated({ twee: "op-orde" })), "samen").outcome)).toBe("undetermined");
});
