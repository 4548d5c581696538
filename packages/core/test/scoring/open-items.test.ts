import { describe, expect, test } from "vitest";
import { assess } from "../../src/scoring/assess.ts";
import { compileFramework } from "../../src/scoring/compile-framework.ts";
import { openItems } from "../../src/scoring/open-items.ts";
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
  observed,
  options,
  theme,
} from "../builders.ts";

const rule = {
  ladder: [
    { level: "geborgd", when: { every: { of: "cases", where: { picture: "for" } } } },
    { level: "ontbreekt", otherwise: true },
  ],
};
const room = [{ when: { some: { of: "cases", where: { picture: "against" } } }, atMost: "in-aanzet", because: "Er is een casus tegen." }];
const kader = framework([theme("een-plan", [observed("plan", rule)], lowest)]);
const demanding = framework([theme("een-plan", [observed("plan", rule, { evidence: { minSources: 3, citizenView: "required" } })])]);
const roomy = framework([
  theme("een-plan", [
    criterion("plan", {
      outcome: {
        from: "observations",
        unit: { per: "case", picture: { for: "only-for", against: "only-against", mixed: "rest" } },
        rule,
        room,
        missing: { atLeast: 1, of: "cases", else: "undetermined" },
      },
    }),
  ]),
]);

const written = {
  summary: "Kort.",
  findings: [{ about: "plan", text: "Zo is het." }],
  conclusions: [{ about: "een-plan", text: "Zo is het." }],
};
const two = assessors("inspecteur-1", "inspecteur-2");
const bothRate = (first: string, second: string): Data => ({
  assessors: two,
  ratings: [closedRatings("inspecteur-1", { plan: first }), closedRatings("inspecteur-2", { plan: second })],
});
const withoutReason = (level: string): Data => ({
  assessors: assessors("inspecteur-1"),
  ratings: [{ assessor: "inspecteur-1", closed: "2024-04-17", ratings: [{ about: "plan", level }] }],
});
const items = (parts: Data, on = kader) => openItems(assessed(on, parts)).map(({ code, about }) => `${code} ${about}`);

describe("what is still open", () => {
  const seen = casesFor("plan", ["for", "for"]);
  test.each<{ name: string; parts: Data; on?: ReturnType<typeof framework>; are: readonly string[] }>([
    { name: "nothing: observations, findings, conclusion and summary are there", parts: { ...seen, ...written }, are: [] },
    { name: "no evidence", parts: written, are: ["open/no-evidence plan"] },
    { name: "no summary", parts: { ...seen, ...written, summary: undefined }, are: ["open/summary-missing wijkteam-noord-2024"] },
    { name: "no finding", parts: { ...seen, ...written, findings: undefined }, are: ["open/finding-missing plan"] },
    { name: "no conclusion", parts: { ...seen, ...written, conclusions: undefined }, are: ["open/conclusion-missing een-plan"] },
    { name: "a single source", parts: { ...casesFor("plan", ["for"]), ...written }, are: ["open/single-source plan"] },
    {
      name: "demands that are not met",
      parts: { ...seen, ...written },
      on: demanding,
      are: ["open/evidence-demand plan", "open/citizen-not-heard plan"],
    },
    { name: "assessors who still rate", parts: { ...seen, ...written, assessors: two }, are: ["open/ratings-open wijkteam-noord-2024"] },
    {
      name: "ratings that differ",
      parts: { ...seen, ...written, ...bothRate("geborgd", "op-orde") },
      are: ["open/consensus-missing plan"],
    },
    {
      name: "equal ratings, and nobody has adopted the theme",
      parts: { ...seen, ...written, ...bothRate("geborgd", "geborgd") },
      are: ["open/judgement-missing een-plan"],
    },
    {
      name: "a rating without a reason",
      parts: { ...seen, ...written, ...withoutReason("geborgd") },
      on: roomy,
      are: ["open/rating-without-reason plan"],
    },
    {
      name: "a rating outside the room without a reason",
      parts: { ...casesFor("plan", ["for", "against"]), ...written, ...withoutReason("geborgd") },
      on: roomy,
      are: ["open/outside-room-unexplained plan"],
    },
  ])("$name", ({ parts, on, are }) => {
    expect(items(parts, on)).toEqual(are);
  });

  test("of a criterion that does not apply nothing is asked", () => {
    expect(items({ ...written, notRated: [{ about: "plan", why: "not-applicable", because: "Geen hulp afgesloten." }] })).toEqual([]);
  });

  test("of a criterion that people set aside with a reason no evidence is asked", () => {
    const notRated = [{ about: "plan", why: "insufficient-evidence", because: "Er waren geen dossiers." }];
    expect(items({ ...written, notRated })).toEqual([]);
  });

  test("of a criterion that no assessor looked at no evidence is asked: they gave their reason", () => {
    const parts = { ...written, assessors: assessors("inspecteur-1"), ratings: [closedRatings("inspecteur-1", { plan: "not-assessed" })] };
    expect(items(parts)).toEqual([]);
  });

  test("a single source is named once, also where the framework asks for more sources", () => {
    expect(items({ ...casesFor("plan", ["for"]), ...written }, demanding)).toEqual([
      "open/single-source plan",
      "open/citizen-not-heard plan",
    ]);
  });

  test("an indicator nobody looked at is named", () => {
    const indicators = ["plan-zichtbaar", "plan-bekend"].map((id) => ({ id, text: "Het is te zien.", shows: "done" }));
    const wide = framework([theme("een-plan", [observed("plan", rule, { indicators })])]);
    const found = openItems(assessed(wide, { ...seen, ...written }));
    expect(found.map(({ code, params }) => [code, params])).toEqual([["open/indicator-without-observation", { indicator: "plan-bekend" }]]);
  });
});

describe("from the draft to the parties", () => {
  const phases = ["draft", "to-party", "adopted", "published"] as const;
  const until = (last: number) => ({ progress: phases.slice(0, last + 1).map((is, at) => ({ is, date: `2024-05-0${at + 1}` })) });
  const assessAt = (last: number, parts: Data) => assess(compileFramework(kader), inspection(kader, { ...parts, ...until(last) }), options);

  test.each([
    { phase: "draft", at: 0, ok: true, severity: "warning" },
    { phase: "to-party", at: 1, ok: false, severity: "error" },
    { phase: "adopted", at: 2, ok: false, severity: "error" },
    { phase: "published", at: 3, ok: false, severity: "error" },
  ])("$phase: work that is left is a $severity", ({ at, ok, severity }) => {
    const result = assessAt(at, {});
    expect(result.ok).toBe(ok);
    expect(result.diagnostics.map((one) => [one.code, one.severity])).toEqual([
      ["open/no-evidence", severity],
      ["open/summary-missing", severity],
    ]);
  });

  test("a report without open work goes to the parties", () => {
    const result = assessAt(1, { ...casesFor("plan", ["for", "for"]), ...written });
    expect(result.ok && result.value.phase).toBe("to-party");
    expect(result.diagnostics).toEqual([]);
  });

  test("a draft without progress is a draft", () => {
    expect(assessed(kader, {}).phase).toBe("draft");
  });

  test("the latest date tells the phase, in whatever order the states were written", () => {
    const { progress } = until(1);
    const parts = { ...casesFor("plan", ["for", "for"]), ...written };
    expect(assessed(kader, { ...parts, progress: progress.toReversed() }).phase).toBe("to-party");
  });
});
