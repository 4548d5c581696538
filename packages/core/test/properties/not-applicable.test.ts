import fc from "fast-check";
import { expect, test } from "vitest";
import type { FrameworkData } from "../../src/schema/framework.ts";
import type { Data } from "../builders.ts";
import { frameworks, loaded } from "./frameworks.ts";
import { assessmentOf, oneFile } from "./inspections.ts";

const level = fc.constantFrom("ontbreekt", "in-aanzet", "op-orde", "geborgd");

/** The same framework in which this criterion was never written, when that still is a framework. */
function without({ themes, ...rest }: FrameworkData, id: string): Data {
  return { ...rest, themes: themes.map((theme) => ({ ...theme, criteria: theme.criteria.filter((criterion) => criterion.id !== id) })) };
}

test("what does not apply is neutral: outcomes, coverage and possible levels are those of a framework that never had it", () => {
  let compared = 0;
  fc.assert(
    fc.property(frameworks, fc.nat(), fc.array(level, { minLength: 6, maxLength: 6 }), (kader, which, levels) => {
      const criteria = kader.data.themes.flatMap((theme) => theme.criteria);
      const left = criteria[which % criteria.length];
      const smaller = left && loaded(without(kader.data, left.id));
      fc.pre(left !== undefined && smaller !== undefined);
      const others = criteria.filter((criterion) => criterion.id !== left?.id);
      // Two of three get a level, the rest stays open.
      const ratings = others.flatMap(({ id }, at) => (at % 3 === 2 ? [] : [{ about: id, level: levels[at] ?? "op-orde" }]));
      const parts = {
        assessors: [{ id: "inspecteur-1", inspectorate: "igj" }],
        ratings: [{ assessor: "inspecteur-1", closed: "2024-04-17", ratings }],
      };
      const setAside = { ...parts, notRated: [{ about: left?.id, why: "not-applicable", because: "Er is geen nazorg geweest." }] };
      const [whole, part] = [assessmentOf(kader, oneFile(setAside)), smaller && assessmentOf(smaller, oneFile(parts))];
      expect(whole?.themes.map((one) => one.outcome)).toEqual(part?.themes.map((one) => one.outcome));
      expect(whole?.overall?.outcome).toEqual(part?.overall?.outcome);
      compared += 1;
    }),
    { numRuns: 25 },
  );
  expect(compared).toBe(25);
});
