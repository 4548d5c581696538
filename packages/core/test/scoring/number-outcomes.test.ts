import { describe, expect, test } from "vitest";
import { assess } from "../../src/scoring/assess.ts";
import { compileFramework } from "../../src/scoring/compile-framework.ts";
import {
  assessed,
  assessors,
  closedRatings,
  criterion,
  criterionOf,
  type Data,
  framework,
  type Given,
  inspection,
  leaveOut,
  options,
  possibleOf,
  rated,
  short,
  theme,
  themeOf,
} from "../builders.ts";

const points = (id: string, parts: Data = {}) => criterion(id, { scale: "punten", ...parts });
const percents = (id: string, parts: Data = {}) => criterion(id, { scale: "procent", ...parts });
const judged = (about: string, value: unknown, parts: Data = {}): Data => ({
  about,
  value,
  because: "Daarom.",
  by: "inspecteur-1",
  date: "2024-04-19",
  ...parts,
});

describe("people give numbers", () => {
  const kader = framework([theme("cijfers", [percents("plan")])]);
  const outcomeOf = (parts: Data) => criterionOf(assessed(kader, parts), "plan").outcome;

  test.each([
    ["7", "7"],
    ["7.50", "7.5"],
    ["15/2", "7.5"],
    ["22/3", "22/3"],
    ["0", "0"],
  ])("%s is kept as %s", (given, is) => {
    expect(outcomeOf(rated({ plan: given }))).toMatchObject({
      state: "scored",
      value: is,
      stage: "rating",
      possible: { interval: { from: is, until: is } },
    });
  });

  test("7.50 and 15/2 of two assessors are the same number", () => {
    const parts = {
      assessors: assessors("inspecteur-1", "inspecteur-2"),
      ratings: [closedRatings("inspecteur-1", { plan: "7.50" }), closedRatings("inspecteur-2", { plan: "15/2" })],
    };
    expect(outcomeOf(parts)).toMatchObject({ state: "scored", value: "7.5" });
  });

  test("unequal numbers settle nothing: everything between them can still come out, by number and not by text", () => {
    const parts = {
      assessors: assessors("inspecteur-1", "inspecteur-2"),
      ratings: [closedRatings("inspecteur-1", { plan: 10 }), closedRatings("inspecteur-2", { plan: 9 })],
    };
    expect(outcomeOf(parts)).toMatchObject({ state: "undetermined", possible: { interval: { from: "9", until: "10" } } });
  });

  test("without a number the whole scale can still come out", () => {
    expect(outcomeOf({})).toMatchObject({ state: "undetermined", possible: { interval: { from: "0", until: "100" } } });
  });

  test("a consensus, then a judgement, settles a number", () => {
    const consensus = [{ about: "plan", value: "8.0", because: "Besproken.", date: "2024-04-15", by: ["inspecteur-1", "inspecteur-2"] }];
    const both = {
      assessors: assessors("inspecteur-1", "inspecteur-2"),
      ratings: [closedRatings("inspecteur-1", {}), closedRatings("inspecteur-2", {})],
    };
    expect(outcomeOf({ ...both, consensus })).toMatchObject({ value: "8", stage: "consensus" });
    expect(outcomeOf({ ...both, consensus, judgements: [judged("plan", 6)] })).toMatchObject({ value: "6", stage: "judgement" });
  });
});

describe("a theme on a scale of numbers", () => {
  const outcomeOf = (rule: Data, missing: unknown, given: Given, parts: Data = {}, scale = "procent") => {
    const kader = framework([
      theme("cijfers", [points("a"), points("b"), points("c")], { from: "criteria", rule, missing, ...parts }, { scale }),
    ]);
    return themeOf(assessed(kader, rated(given)), "cijfers").outcome;
  };
  const mean = { number: { mean: "value" } };

  test.each<{ name: string; rule: Data; missing: unknown; given: Given; is: string; possible: readonly string[] | string }>([
    {
      name: "a mean stays exact",
      rule: mean,
      missing: "undetermined",
      given: { a: 7, b: 8, c: 7 },
      is: "22/3",
      possible: ["22/3", "22/3"],
    },
    {
      name: "a mean without one: from (7+8+0)/3 to (7+8+10)/3",
      rule: mean,
      missing: leaveOut,
      given: { a: 7, b: 8 },
      is: "7.5",
      possible: ["5", "25/3"],
    },
    {
      name: "as the lowest",
      rule: mean,
      missing: { then: "as-lowest", else: "undetermined" },
      given: { a: 7, b: 8 },
      is: "5",
      possible: ["5", "25/3"],
    },
    {
      name: "range: no number while it can differ",
      rule: mean,
      missing: { then: "range", else: "undetermined" },
      given: { a: 7, b: 8 },
      is: "undetermined",
      possible: ["5", "25/3"],
    },
    { name: "undetermined keeps the interval", rule: mean, missing: "undetermined", given: {}, is: "undetermined", possible: ["0", "10"] },
    { name: "a sum", rule: { number: { sum: "value", start: 1 } }, missing: leaveOut, given: { a: 7 }, is: "8", possible: ["8", "28"] },
    {
      name: "a percentage of the maximum",
      rule: { number: { percentageOfMaximum: "value" } },
      missing: "undetermined",
      given: { a: 10, b: 5, c: 0 },
      is: "50",
      possible: ["50", "50"],
    },
    {
      name: "rounded, at both ends too",
      rule: { number: { round: { of: { mean: "value" }, digits: 1, mode: "truncate" } } },
      missing: leaveOut,
      given: { a: 7, b: 8 },
      is: "7.5",
      possible: ["5", "8.3"],
    },
    {
      name: "points that count downhill: the interval stands the right way up",
      rule: { number: { sum: { linear: { from: [0, 10], to: [20, 0] } } } },
      missing: leaveOut,
      given: { a: 10, b: 5 },
      is: "10",
      possible: ["10", "30"],
    },
    {
      name: "a lookup that goes up and down: every completion is tried",
      rule: { number: { sum: { lookup: { 0: 5, 1: 0, 2: 0, 3: 0, 4: 0, 5: 9, 6: 0, 7: 0, 8: 0, 9: 0, 10: 1 } } } },
      missing: leaveOut,
      given: { a: 10, b: 0 },
      is: "6",
      possible: ["6", "15"],
    },
  ])("$name: $is", ({ rule, missing, given, is, possible }) => {
    const outcome = outcomeOf(rule, missing, given);
    expect([short(outcome), possibleOf(outcome)]).toEqual([is, possible]);
  });

  test.each([
    { rank: "lowest", is: "7", possible: ["0", "7"] },
    { rank: "highest", is: "8", possible: ["8", "10"] },
    { rank: { highest: 2 }, is: "7", possible: ["7", "8"] },
    { rank: { lowest: 3 }, is: "undetermined", possible: ["8", "10"] },
  ])("ranked: $rank of 7, 8 and nothing yet: $is", ({ rank, is, possible }) => {
    const outcome = outcomeOf({ rank }, leaveOut, { a: 7, b: 8 }, {}, "punten");
    expect([short(outcome), possibleOf(outcome)]).toEqual([is, possible]);
  });

  test("a limit on a number: at most 6, when something stands at 3 or lower", () => {
    const limits = [
      { when: { some: { of: "criteria", where: { value: { atMost: 3 } } } }, atMost: 6, because: "Eén onderdeel is te laag." },
    ];
    const full = outcomeOf(mean, "undetermined", { a: 3, b: 10, c: 10 }, { limits });
    expect([short(full), possibleOf(full)]).toEqual(["6", ["6", "6"]]);
    expect(short(outcomeOf(mean, "undetermined", { a: 4, b: 10, c: 10 }, { limits }))).toBe("8");
    // c at 0: (10+10+0)/3 is above 6 and is brought down to 6; c at 3: 6 too; c at 4: 8; c at 10: 10.
    const open = outcomeOf(mean, leaveOut, { a: 10, b: 10 }, { limits });
    expect([short(open), possibleOf(open)]).toEqual(["10", ["6", "10"]]);
  });

  test("no number ever leaves the scale: seven and eight of at most ten are not fifteen of ten", () => {
    // Where loading lets such a rule through, the outcome stays on the scale or is not given.
    const kader = framework([
      theme(
        "cijfers",
        [points("a"), points("b")],
        { from: "criteria", rule: { number: { sum: { cap: { atMost: 5 } } } }, missing: leaveOut },
        { scale: "punten" },
      ),
    ]);
    expect(short(themeOf(assessed(kader, rated({ a: 7, b: 8 })), "cijfers").outcome)).toBe("10");
  });
});

describe("a judgement on a scale of numbers", () => {
  const room = [{ when: { some: { of: "criteria", where: { value: { atMost: 3 } } } }, atMost: 6, because: "Eén onderdeel is te laag." }];
  const limits = [
    { when: { some: { of: "criteria", where: { value: { atMost: 0 } } } }, atMost: 2, because: "Er is niets.", binding: true },
  ];
  const outcome = { from: "criteria", rule: { number: { mean: "value" } }, missing: leaveOut, room, limits };
  const kader = framework([theme("cijfers", [points("a"), points("b")], outcome, { scale: "procent" })]);
  const judge = (value: unknown, given: Given) => ({ ...rated(given), judgements: [judged("cijfers", value)] });

  test.each([
    { value: 6, isOutside: false },
    { value: "6.01", isOutside: true },
    { value: 0, isOutside: false },
  ])("$value beside a room from 0 until 6: outside is $isOutside", ({ value, isOutside }) => {
    const result = themeOf(assessed(kader, judge(value, { a: 3, b: 9 })), "cijfers");
    expect(result.room).toMatchObject({ interval: { from: "0", until: "6" } });
    expect(result.judgement).toMatchObject({ value: String(value), outsideRoom: isOutside });
    expect(result.outcome).toMatchObject({ value: String(value), stage: "judgement" });
  });

  test.each([
    { value: 2, codes: [] },
    { value: "2.1", codes: ["inspection/beyond-binding-limit"] },
  ])("beyond a binding limit it is refused: $value gives $codes", ({ value, codes }) => {
    const result = assess(compileFramework(kader), inspection(kader, judge(value, { a: 0, b: 9 })), options);
    expect(result.diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual(codes);
  });
});

describe("numbers and levels in one framework", () => {
  test("the whole brings themes on two scales together by a value per scale", () => {
    const cuts = [{ level: "op-orde", atLeast: 3 }, { level: "ontbreekt" }];
    const kader = framework(
      [
        theme("cijfers", [points("a")], { from: "criteria", rule: { number: { mean: "value" } }, missing: leaveOut }, { scale: "procent" }),
        theme("woorden", [criterion("b")], { from: "criteria", rule: { rank: "lowest" }, missing: leaveOut }),
      ],
      {
        outcome: {
          scale: "ontwikkeling",
          from: "themes",
          rule: {
            bands: { of: { mean: { byScale: { procent: { linear: { from: [0, 10], to: [1, 4] } }, ontwikkeling: "value" } } }, cuts },
          },
          missing: "undetermined",
        },
      },
    );
    // 7 of 10 is 1 + 0.7 · 3 = 3.1; beside op orde (3) the mean is 3.05; beside in aanzet (2) 2.55.
    expect(short(assessed(kader, rated({ a: 7, b: "op-orde" })).overall?.outcome)).toBe("op-orde");
    expect(short(assessed(kader, rated({ a: 7, b: "in-aanzet" })).overall?.outcome)).toBe("ontbreekt");
  });

  test("limits in the whole look at numbers and levels alike", () => {
    const limits = [
      {
        when: { some: { of: "criteria", where: { scale: "punten", value: { below: 4 } } } },
        atMost: "in-aanzet",
        because: "Een onvoldoende.",
      },
    ];
    const kader = framework(
      [
        theme("woorden", [criterion("b")], { from: "criteria", rule: { rank: "lowest" }, missing: leaveOut }),
        theme("cijfers", [points("a")], "none", { scale: undefined }),
      ],
      {
        outcome: { scale: "ontwikkeling", from: { themes: { id: "woorden" } }, rule: { rank: "lowest" }, missing: "undetermined", limits },
      },
    );
    expect(short(assessed(kader, rated({ a: 3, b: "geborgd" })).overall?.outcome)).toBe("in-aanzet");
    expect(short(assessed(kader, rated({ a: 4, b: "geborgd" })).overall?.outcome)).toBe("geborgd");
    expect(possibleOf(assessed(kader, rated({ b: "geborgd" })).overall?.outcome)).toEqual(["in-aanzet", "geborgd"]);
  });
});
