import fc from "fast-check";
import { expect, test } from "vitest";
import type { Assessment } from "../../src/schema/assessment.ts";
import { verifyAssessment } from "../../src/verify/verify-assessment.ts";
import { assessmentOf, oneFile, situations } from "./inspections.ts";

const copy = (assessment: Assessment): Assessment => JSON.parse(JSON.stringify(assessment));

test("every assessment verifies, also one with ratings that are not open to all", () => {
  let withOpenRatings = 0;
  fc.assert(
    fc.property(situations, ({ kader, parts }) => {
      const assessment = assessmentOf(kader, oneFile(parts));
      fc.pre(assessment !== undefined);
      const verified = verifyAssessment(copy(assessment));
      expect(verified.diagnostics.map(({ code }) => code)).toEqual([]);
      expect(verified.ok && verified.value).toEqual([]);
      withOpenRatings += assessment.inspection.ratings?.some(({ ratings }) => ratings.length === 0) ? 1 : 0;
    }),
    { numRuns: 20 },
  );
  expect(withOpenRatings).toBeGreaterThan(0);
});

/** Every value in the data that is no list or object, with the way to it. */
function leavesOf(data: unknown, way: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (Array.isArray(data)) return data.flatMap((value, at) => leavesOf(value, [...way, at]));
  if (typeof data !== "object" || data === null) return [way];
  return Object.entries(data).flatMap(([key, value]) => leavesOf(value, [...way, key]));
}
function edit(data: unknown, [key, ...rest]: readonly (string | number)[], by: (value: unknown) => unknown): unknown {
  if (key === undefined) return by(data);
  if (Array.isArray(data)) return data.map((value, at) => (at === key ? edit(value, rest, by) : value));
  return Object.fromEntries(Object.entries(data as object).map(([own, value]) => [own, own === key ? edit(value, rest, by) : value]));
}
const other = (value: unknown): unknown =>
  typeof value === "boolean" ? !value : typeof value === "number" ? value + 1 : value === "op-orde" ? "geborgd" : `${value}x`;

test("whatever single value someone edits, it is named: itself, its digest, or why it can no longer be computed", () => {
  const named = { itself: 0, digest: 0, refused: 0 };
  fc.assert(
    fc.property(situations, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), ({ kader, parts }, picks) => {
      const observations = parts.observations.map((one, at) => ({ ...one, id: `${one["source"]}-${at + 1}` }));
      const assessment = assessmentOf(kader, oneFile({ ...parts, observations }));
      fc.pre(assessment !== undefined);
      // The day and the engine are what it is computed for and with: they are not the outcome of anything.
      const ways = leavesOf(copy(assessment)).filter(
        ([first]) => first !== "on" && first !== "engine" && first !== "kind" && first !== "format",
      );
      for (const pick of picks) {
        const way = ways[pick % ways.length] ?? [];
        const verified = verifyAssessment(edit(copy(assessment), way, other) as Assessment);
        if (!verified.ok) {
          named.refused += 1;
          continue;
        }
        const paths = verified.value.map(({ path }) => path);
        expect([way, paths]).not.toEqual([way, []]);
        const [first] = way;
        if (first === "framework" || first === "inspection") {
          expect(paths).toContain(`/digests/${first}`);
          named.digest += 1;
        } else {
          // Its own place, or that of the member whose name was edited.
          expect([way, paths.some((path) => path.startsWith(`/${first}`))]).toEqual([way, true]);
          named.itself += 1;
        }
      }
    }),
    { numRuns: 10 },
  );
  expect(Math.min(named.itself, named.digest)).toBeGreaterThan(5);
});
