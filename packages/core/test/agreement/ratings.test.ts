import { describe, expect, test } from "vitest";
import { ratingCoverage } from "../../src/agreement/coverage.ts";
import { arrangeRatings } from "../../src/agreement/ratings.ts";
import { levels, ratingsOf } from "./table.ts";

const noord = { unit: "noord/gezamenlijk-plan", given: new Map([["inspecteur-2", "goed"]]) };
const zuid = { unit: "zuid/gezamenlijk-plan", given: new Map([["inspecteur-1", "zwak"]]) };

describe("ratings", () => {
  test("stand in the order of ids, whatever order they came in", () => {
    const scale = levels("zwak", "goed");
    expect(arrangeRatings([zuid, noord], scale)).toEqual(arrangeRatings([noord, zuid], scale));
    const { assessors, units } = arrangeRatings([zuid, noord], scale);
    expect(assessors).toEqual(["inspecteur-1", "inspecteur-2"]);
    expect(units.map(({ id, given }) => ({ id, given }))).toEqual([
      { id: "noord/gezamenlijk-plan", given: [undefined, 1] },
      { id: "zuid/gezamenlijk-plan", given: [0, undefined] },
    ]);
  });

  test("in numbers are the same category when they are the same number, in whatever form", () => {
    const { categories, units, isFixed } = ratingsOf(["10 2.0", "2 .", "1/2 0.5"], { numbers: true });
    expect(categories).toEqual(["0.5", "2", "10"]);
    expect(units.map(({ given }) => given)).toEqual([
      [2, 1],
      [1, undefined],
      [0, 0],
    ]);
    expect(isFixed).toBe(false);
  });

  test("keep the proportions of what categories are worth, as integers", () => {
    const worth = (...values: readonly string[]) =>
      ratingsOf(["a a"], { categories: values.map((value, place) => ({ id: "abc"[place] ?? "", value })) }).values;
    expect(worth("0.5", "1", "4/3")).toEqual([3n, 6n, 8n]);
    expect(worth("-2", "0")).toEqual([-2n, 0n]);
    expect(ratingsOf(["a a"], { categories: [{ id: "a", value: "1" }, { id: "b" }] }).values).toBeUndefined();
  });

  test("of a category that the scale does not have are refused", () => {
    expect(() => ratingsOf(["goed prima"], levels("zwak", "goed"))).toThrow('"prima" is not a category of the scale.');
  });
});

describe("what coefficients rest on", () => {
  test("is counted per unit: who nobody rated is not there, who one rated cannot be compared", () => {
    expect(ratingCoverage(ratingsOf(["goed goed", "goed .", ". ."], levels("zwak", "goed")))).toEqual({
      rated: 2,
      pairable: 1,
      isFew: true,
    });
  });

  test.each([
    { pairable: 49, single: 20, isFew: true },
    { pairable: 50, single: 0, isFew: false },
  ])("$pairable units that two rated, and $single that one rated, are few: $isFew", ({ pairable, single, isFew }) => {
    const rows = [...Array.from({ length: pairable }, () => "goed zwak"), ...Array.from({ length: single }, () => "goed .")];
    expect(ratingCoverage(ratingsOf(rows, levels("zwak", "goed")))).toEqual({ rated: pairable + single, pairable, isFew });
  });
});
