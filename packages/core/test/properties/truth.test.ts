import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, rational } from "../../src/exact/rational.ts";
import type { Assessment } from "../../src/schema/assessment.ts";
import type { Outcome } from "../../src/schema/outcome.ts";
import { loadAssessment } from "../../src/scoring/load-assessment.ts";
import { canonicalText } from "../../src/text/canonical.ts";
import { must, possibleOf, short } from "../builders.ts";
import { frameworks, levels } from "./frameworks.ts";
import { assessmentOf, oneFile, situations } from "./inspections.ts";

const outcomesOf = ({ criteria, themes, overall }: Assessment): readonly Outcome[] =>
  [...criteria, ...themes, ...(overall ? [overall] : [])].flatMap(({ outcome, computed }) => [outcome ?? [], computed ?? []].flat());

describe("an inspection in which nothing was seen", () => {
  test("is scored nowhere, whatever the framework", () => {
    fc.assert(
      fc.property(frameworks, (kader) => {
        const assessment = assessmentOf(kader, oneFile({}));
        expect(assessment && outcomesOf(assessment).map(({ state }) => state)).not.toContain("scored");
        expect(assessment?.provisional).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test("is not scored either by cases, sources and assessors alone, nor by what does not count", () => {
    fc.assert(
      fc.property(situations, ({ kader, parts }) => {
        const observations = parts.observations.map((one) => ({ ...one, withdrawn: { date: "2024-04-02", because: "Vergissing." } }));
        const ratings = parts.ratings.map(({ closed: _closed, ...block }) => block);
        const assessment = assessmentOf(kader, oneFile({ ...parts, observations, ratings, notRated: [], consensus: [], judgements: [] }));
        expect(assessment && outcomesOf(assessment).map(({ state }) => state)).not.toContain("scored");
      }),
      { numRuns: 20 },
    );
  });
});

// Computed once for all that follows; with the seed in the name a red run can be repeated.
const seed = Math.floor(Math.random() * 2 ** 31);
const assessments = fc.sample(situations, { numRuns: 40, seed }).flatMap(({ kader, parts }) => assessmentOf(kader, oneFile(parts)) ?? []);

describe(`of every assessment (seed ${seed})`, () => {
  const always = (holds: (assessment: Assessment) => void): void => assessments.forEach(holds);

  test("there are enough of them", () => {
    expect(assessments.length).toBeGreaterThan(10);
  });

  test("no observation is lost or invented: each stands once in the picture of its criterion", () => {
    let counted = 0;
    always(({ framework, inspection, criteria }) => {
      for (const { id, picture, evidence } of criteria) {
        const indicators = framework.themes.flatMap((theme) => theme.criteria).find((one) => one.id === id)?.indicators ?? [];
        const own = (inspection.observations ?? [])
          .filter((one) => indicators.some((indicator) => indicator.id === one.indicator))
          .map((one) => one.id ?? "");
        const shown = [
          ...picture.cases.flatMap((one) => one.observations),
          ...picture.withoutCase,
          ...picture.setAside.map((one) => one.id),
        ];
        expect(shown.toSorted()).toEqual(own.toSorted());
        expect(evidence.observations).toBe(own.length - picture.setAside.length);
        counted += own.length;
      }
    });
    expect(counted).toBeGreaterThan(10);
  });

  test("its text reads back, so that every outcome has a reason, a stage, a coverage and its possible levels", () => {
    always((assessment) => {
      const text = canonicalText(assessment);
      expect(canonicalText(must(loadAssessment({ path: "assessment.json", text })))).toBe(text);
    });
  });

  test("coverage never counts more than there is, and possible levels are levels, from low to high", () => {
    always((assessment) => {
      for (const outcome of outcomesOf(assessment)) {
        if (!("coverage" in outcome)) continue;
        const { scored, applicable, leaves } = outcome.coverage;
        expect(scored).toBeLessThanOrEqual(applicable);
        expect(leaves.scored).toBeLessThanOrEqual(leaves.applicable);
        const possible = possibleOf(outcome);
        if ("interval" in outcome.possible) {
          const { from, until } = outcome.possible.interval;
          expect(compare(rational(from), rational(until))).toBeLessThanOrEqual(0);
        } else if (possible !== "too-many-completions") expect(levels.filter((level) => possible.includes(level))).toEqual(possible);
      }
    });
  });

  test("where every leaf has a level, only the level that came out is possible", () => {
    let complete = 0;
    always((assessment) => {
      for (const outcome of outcomesOf(assessment)) {
        if (outcome.state !== "scored" || outcome.coverage.leaves.scored < outcome.coverage.leaves.applicable) continue;
        if (outcome.coverage.scored < outcome.coverage.applicable && outcome.coverage.leaves.applicable > 1) continue;
        expect(new Set(possibleOf(outcome))).toEqual(new Set([short(outcome)]));
        complete += 1;
      }
    });
    expect(complete).toBeGreaterThan(10);
  });

  test("what is undetermined says what is missing", () => {
    always((assessment) => {
      for (const { id, outcome } of assessment.criteria)
        if (outcome.state === "undetermined") expect([id, outcome.needs.length]).toEqual([id, 1]);
    });
  });
});
