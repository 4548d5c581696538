import { describe, expect, test } from "vitest";
import { calibrate } from "../../src/agreement/calibrate.ts";
import type { Figure } from "../../src/agreement/figures.ts";
import type { Assessment } from "../../src/schema/assessment.ts";
import { assessed, assessors, casesFor, type Data } from "../builders.ts";
import { type Gives, gave, kader, ratedBy } from "./assessments.ts";

const run = (assessments: readonly Assessment[]) => calibrate(assessments, { seed: 7, resamples: 40 });
const exact = (figure: Figure | undefined) => (figure === undefined ? "absent" : "undefined" in figure ? figure.undefined : figure.exact);
const groupsOf = (assessments: readonly Assessment[], by: string) =>
  run(assessments).scales.flatMap(({ groups }) => groups.filter((group) => group.by === by));
const wholeOf = (assessments: readonly Assessment[]) => groupsOf(assessments, "all")[0];

/** Two assessors of two inspectorates, one criterion, an inspection per pair. */
const pairs = (about: string, given: readonly (readonly [string | number, string | number])[], parts: Data = {}) =>
  given.map(([one, other], at) =>
    ratedBy({ "igj/inspecteur-1": { [about]: one }, "jenv/inspecteur-2": { [about]: other } }, { id: `wijkteam-${at + 1}`, ...parts }),
  );

describe("the coefficients, worked out by hand", () => {
  // v v · v v · o o · v o
  const four = pairs("wettelijk", [
    ["voldoende", "voldoende"],
    ["voldoende", "voldoende"],
    ["onvoldoende", "onvoldoende"],
    ["voldoende", "onvoldoende"],
  ]);
  const group = wholeOf(four);

  test.each([
    ["percentAgreement", "0.75"],
    // 1 - 7 · 1 / (5 · 3)
    ["alphaNominal", "8/15"],
    // 15/32 by chance: (3/4 - 15/32) / (17/32)
    ["ac1", "9/17"],
    // 34/64 by chance: (3/4 - 34/64) / (30/64)
    ["fleissKappa", "7/15"],
    // Two levels are as far apart as can be: with any weights the same.
    ["alphaOrdinal", "8/15"],
    ["ac2Quadratic", "9/17"],
    ["ac2Ordinal", "9/17"],
  ] as const)("%s is %s", (name, is) => expect(exact(group?.figures[name])).toBe(is));

  test("of the two assessors: their table, and Cohen's kappa", () => {
    const [pair] = group?.pairs ?? [];
    expect(pair).toMatchObject({
      pair: ["igj/inspecteur-1", "jenv/inspecteur-2"],
      units: 4,
      categories: ["onvoldoende", "voldoende"],
      confusion: [
        [1, 0],
        [1, 2],
      ],
    });
    // By chance 1/2: (3/4 - 1/2) / (1/2)
    expect(exact(pair?.cohenKappa)).toBe("0.5");
  });

  test("how often each level was given, how many units there are, and that they are few", () => {
    expect(group?.given).toEqual([
      { category: "onvoldoende", count: 3 },
      { category: "voldoende", count: 5 },
    ]);
    expect(group?.coverage).toEqual({ rated: 4, pairable: 4, isFew: true });
  });

  test("each with an interval that can be made again, and nothing of levels where there are none", () => {
    const { bootstrap } = run(four);
    expect(bootstrap).toEqual({ method: "percentile", over: "units", level: "0.95", resamples: 40, seed: 7, generator: "pcg32" });
    expect(run(four)).toEqual(run(four));
    expect(group?.figures.percentAgreement).toMatchObject({
      value: "0.75",
      interval: { from: expect.any(String), until: expect.any(String) },
    });
    expect(group?.figures.alphaInterval).toBeUndefined();
  });

  test("fifty units are no longer few", () => {
    const fifty = Array.from({ length: 50 }, () => ["voldoende", "voldoende"] as const);
    expect(wholeOf(pairs("wettelijk", fifty))?.coverage).toEqual({ rated: 50, pairable: 50, isFew: false });
  });
});

describe("why there is no number, and never 0 or 1 in its place", () => {
  const same = pairs("nazorg", [
    ["op-orde", "op-orde"],
    ["op-orde", "op-orde"],
  ]);
  test.each(["alphaNominal", "alphaOrdinal", "ac1", "ac2Quadratic", "ac2Ordinal", "fleissKappa"] as const)(
    "%s of one and the same level everywhere",
    (name) => expect(exact(wholeOf(same)?.figures[name])).toBe("no-variation"),
  );

  test("Cohen's kappa of the same", () => expect(exact(wholeOf(same)?.pairs[0]?.cohenKappa)).toBe("no-variation"));

  test("numbers have no fixed categories, and an alpha that counts how far they are apart", () => {
    const numbers = wholeOf(
      pairs("uren", [
        [1, 1],
        [2, 3],
        [4, 4],
      ]),
    );
    expect(exact(numbers?.figures.ac1)).toBe("no-fixed-categories");
    expect(exact(numbers?.figures.alphaOrdinal)).toBe("absent");
    // 1 - 5 · 1 / 57: the squared differences of the 15 pairs of 1, 1, 2, 3, 4, 4 add up to 6 · 47 - 15² = 57.
    expect(exact(numbers?.figures.alphaInterval)).toBe("52/57");
  });

  test("one assessor alone agrees with nobody", () => {
    expect(exact(wholeOf([ratedBy({ "inspecteur-1": { nazorg: "op-orde" } })])?.figures.percentAgreement)).toBe("fewer-than-two-assessors");
  });

  test("of one unit there is a part that is alike, and no interval", () => {
    const one = wholeOf(pairs("nazorg", [["op-orde", "geborgd"]]))?.figures.percentAgreement;
    expect(one).toMatchObject({ exact: "0", interval: { undefined: "one-unit" } });
  });
});

describe("what counts as given", () => {
  const revised = [
    { from: "op-orde", date: "2024-04-20", because: "Na het overleg." },
    { from: "geborgd", date: "2024-04-21", because: "Toch niet." },
  ];

  test("what an assessor gave before the meeting, not what was made of it", () => {
    const after = ratedBy({ "inspecteur-1": { nazorg: { level: "in-aanzet", revised } }, "inspecteur-2": { nazorg: "in-aanzet" } });
    expect(wholeOf([after])?.given.filter(({ count }) => count > 0)).toEqual([
      { category: "in-aanzet", count: 1 },
      { category: "op-orde", count: 1 },
    ]);
  });

  test("a consensus changes nothing", () => {
    const given = { "inspecteur-1": { nazorg: "op-orde" }, "inspecteur-2": { nazorg: "in-aanzet" } };
    const consensus = [
      { about: "nazorg", level: "op-orde", because: "Besproken.", date: "2024-04-18", by: ["inspecteur-1", "inspecteur-2"] },
    ];
    expect(run([ratedBy(given, { consensus })]).scales).toEqual(run([ratedBy(given)]).scales);
  });

  test("an earlier level that the scale never had, or a reason why there was none, is no rating", () => {
    const was = (from: string) => ({ nazorg: { level: "op-orde", revised: [{ from, date: "2024-04-20", because: "Verschreven." }] } });
    const given = ratedBy({
      "inspecteur-1": was("prima"),
      "inspecteur-2": was("insufficient-evidence"),
      "inspecteur-3": { nazorg: "geborgd" },
    });
    expect(wholeOf([given])?.given.filter(({ count }) => count > 0)).toEqual([{ category: "geborgd", count: 1 }]);
  });

  test.each<{ name: string; assessments: readonly Assessment[]; is: readonly Data[] }>([
    {
      name: "not everyone has closed",
      assessments: [
        assessed(kader(), { assessors: assessors("inspecteur-1", "inspecteur-2"), ratings: [gave("inspecteur-1", { nazorg: "op-orde" })] }),
      ],
      is: [{ inspection: "wijkteam-noord-2024", why: "not-closed" }],
    },
    {
      name: "there are no assessors",
      assessments: [assessed(kader(), {})],
      is: [{ inspection: "wijkteam-noord-2024", why: "no-assessors" }],
    },
    {
      name: "nobody gave a level",
      assessments: [ratedBy({ "inspecteur-1": { nazorg: "not-assessed" } })],
      is: [{ inspection: "wijkteam-noord-2024", why: "no-ratings" }],
    },
    {
      name: "one inspection has two contents",
      assessments: [ratedBy({ "inspecteur-1": { nazorg: "op-orde" } }), ratedBy({ "inspecteur-1": { nazorg: "geborgd" } })],
      is: [{ inspection: "wijkteam-noord-2024", why: "two-contents" }],
    },
  ])("left out, and why: $name", ({ assessments, is }) => {
    expect(run(assessments)).toMatchObject({ inspections: [], leftOut: is, scales: [] });
  });

  test("the same inspection twice counts once", () => {
    const one = () => ratedBy({ "inspecteur-1": { nazorg: "op-orde" }, "inspecteur-2": { nazorg: "geborgd" } });
    expect(run([one(), one()])).toEqual(run([one()]));
  });
});

describe("apart and together", () => {
  test("scales never mix", () => {
    const mixed = ratedBy({
      "inspecteur-1": { nazorg: "op-orde", wettelijk: "voldoende", uren: 3 },
      "inspecteur-2": { nazorg: "op-orde" },
    });
    expect(run([mixed]).scales.map(({ scale, groups }) => [scale, groups[0]?.coverage.rated])).toEqual([
      ["ontwikkeling", 1],
      ["voldoet", 1],
      ["punten", 1],
    ]);
  });

  test("another framework has a scale of its own, and another version shares it", () => {
    const given: Readonly<Record<string, Gives>> = { "inspecteur-1": { nazorg: "op-orde" }, "inspecteur-2": { nazorg: "geborgd" } };
    const of = (id: string, version: string) => ratedBy(given, { id: `in-${id}-${version.replaceAll(".", "-")}` }, kader({ id, version }));
    const { scales } = run([of("proefkader", "1.0.0"), of("proefkader", "1.10.0"), of("ander-kader", "1.0.0")]);
    expect(
      scales.map(({ framework, groups }) => [
        framework,
        groups.filter(({ by }) => by === "version").map(({ key, coverage }) => [key, coverage.rated]),
      ]),
    ).toEqual([
      ["ander-kader", [["1.0.0", 1]]],
      [
        "proefkader",
        [
          ["1.0.0", 1],
          ["1.10.0", 1],
        ],
      ],
    ]);
  });

  test("per criterion in the order of the framework, per inspectorate its own assessors, per year in which it started", () => {
    const given = {
      "igj/inspecteur-1": { nazorg: "op-orde", gesprek: "geborgd" },
      "igj/inspecteur-3": { nazorg: "op-orde" },
      "jenv/inspecteur-2": { nazorg: "in-aanzet" },
    };
    const both = [ratedBy(given), ratedBy(given, { id: "wijkteam-zuid-2025", period: { from: "2025-02-03" } })];
    const seen = (by: string) => groupsOf(both, by).map(({ key, coverage }) => [key, coverage.rated, coverage.pairable]);
    expect(seen("criterion")).toEqual([
      ["nazorg", 2, 2],
      ["gesprek", 2, 0],
    ]);
    expect(seen("inspectorate")).toEqual([
      ["igj", 4, 2],
      ["jenv", 2, 0],
    ]);
    expect(seen("year")).toEqual([
      ["2024", 2, 1],
      ["2025", 2, 1],
    ]);
    expect(groupsOf(both, "criterion")[0]).toMatchObject({ number: "1.2", title: "Criterium nazorg" });
  });
});

describe("the worklist for those who keep the framework", () => {
  const bare = (level: string) => ({ level, because: undefined });
  const seen = casesFor("plan", ["for", "against"]);
  const { worklist } = run([
    ratedBy(
      { "inspecteur-1": { nazorg: "ontbreekt", gesprek: "op-orde" }, "inspecteur-2": { nazorg: "geborgd", gesprek: "geborgd" } },
      { id: "wijkteam-1" },
    ),
    ratedBy(
      {
        "inspecteur-1": { nazorg: "op-orde", plan: bare("op-orde") },
        "inspecteur-2": { nazorg: "op-orde", plan: { level: "in-aanzet", observations: ["b1-1"] } },
      },
      { id: "wijkteam-2", ...seen },
    ),
    ratedBy({ "inspecteur-1": { nazorg: "in-aanzet" } }, { id: "wijkteam-3" }),
  ]);
  const told = (entries: (typeof worklist)["split"]) => entries.map(({ criterion, found }) => [criterion, found.count, found.of]);

  test("often a large difference: of what two rated", () => expect(told(worklist.split)).toEqual([["nazorg", 1, 2]]));
  test("often outside the room: of the ratings", () => expect(told(worklist.outsideRoom)).toEqual([["plan", 1, 2]]));
  test("often without a reason", () => expect(told(worklist.withoutReason)).toEqual([["plan", 1, 2]]));
  test("often without an observation, the largest part first, and of equal parts what was rated most", () => {
    expect(told(worklist.withoutObservations)).toEqual([
      ["nazorg", 5, 5],
      ["gesprek", 2, 2],
      ["plan", 1, 2],
    ]);
  });
});
