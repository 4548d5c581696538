import fc from "fast-check";
import { expect, test } from "vitest";
import type { FrameworkData } from "../../src/schema/framework.ts";
import type { Data } from "../builders.ts";
import { frameworks, loaded } from "./frameworks.ts";
import { assessmentOf, graded, oneFile } from "./inspections.ts";
import { gradesOf } from "./rules.ts";

/** The same framework in which this criterion was never written, when that still is a framework. */
function without({ themes, ...rest }: FrameworkData, id: string): Data {
  return { ...rest, themes: themes.map((theme) => ({ ...theme, criteria: theme.criteria.filter((criterion) => criterion.id !== id) })) };
}

test("what does not apply is neutral: outcomes, coverage and possible levels are those of a framework that never had it", () => {
  let compared = 0;
  fc.assert(
    fc.property(frameworks, fc.nat(), fc.array(fc.nat(4), { minLength: 6, maxLength: 6 }), (kader, which, places) => {
      const criteria = kader.data.themes.flatMap((theme) => theme.criteria);
      const left = criteria[which % criteria.length];
      const smaller = left && loaded(without(kader.data, left.id));
      fc.pre(left !== undefined && smaller !== undefined);
      const others = criteria.filter((criterion) => criterion.id !== left?.id);
      // Two of three get a level, the rest stays open.
      const ratings = others.flatMap(({ id, scale }, at) => {
        const grades = gradesOf(scale);
        return at % 3 === 2 ? [] : [{ about: id, ...graded(grades[(places[at] ?? 0) % grades.length] ?? "") }];
      });
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
