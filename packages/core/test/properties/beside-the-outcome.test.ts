import fc from "fast-check";
import { expect, test } from "vitest";
import type { Framework } from "../../src/framework/framework.ts";
import { loadFramework } from "../../src/framework/load-framework.ts";
import type { Assessment } from "../../src/schema/assessment.ts";
import { type Data, must } from "../builders.ts";
import { assessmentOf, graded, oneFile, type Parts, situations } from "./inspections.ts";
import { gradesOf } from "./rules.ts";

/** Every outcome there is, with what was computed and adopted. */
const outcomesOf = (assessment: Assessment | undefined) =>
  assessment &&
  [...assessment.criteria, ...assessment.themes, ...(assessment.overall ? [assessment.overall] : [])].map(
    ({ id, computed, judgement, outcome }) => ({ id, computed, judgement, outcome }),
  );

/** Everything that can be judged, with its scale. */
const subjects = ({ data }: Framework) => [
  ...data.themes.flatMap((theme) => [theme, ...theme.criteria]).map(({ id, scale }) => ({ id, scale })),
  ...(data.outcome === "none" ? [] : [{ id: "overall", scale: data.outcome.scale }]),
];

test("a judgement about one party changes no outcome, whatever it says", () => {
  let compared = 0;
  const judged = situations.chain(({ kader, parts }) =>
    fc.record({
      kader: fc.constant(kader),
      parts: fc.constant(parts),
      levels: fc.tuple(
        ...subjects(kader).map(({ id, scale }) => fc.option(fc.constantFrom(...gradesOf(scale)).map((grade) => [id, grade] as const))),
      ),
      party: fc.constantFrom("wijkteam", "school"),
    }),
  );
  fc.assert(
    fc.property(judged, ({ kader, parts, levels, party }) => {
      const aside = new Set(parts.notRated.map((entry) => entry["about"]));
      const added = levels.flatMap((one): readonly Data[] => {
        if (one === null || aside.has(one[0])) return [];
        const because = "Dat geldt voor deze partij.";
        return [{ about: one[0], party, ...graded(one[1]), because, by: "inspecteur-1", date: "2024-04-18" }];
      });
      const before = assessmentOf(kader, oneFile(parts));
      const after = assessmentOf(kader, oneFile({ ...parts, judgements: [...added, ...parts.judgements] }));
      expect(outcomesOf(after)).toEqual(outcomesOf(before));
      compared += before && added.length > 0 ? 1 : 0;
    }),
    { numRuns: 60 },
  );
  expect(compared).toBeGreaterThan(20);
});

/** The same framework, in which the law asks everything and every level is a shortfall: without a profile nobody can adopt one. */
function allStatutory({ data }: Framework): Framework {
  const { scales, themes } = data;
  const made = {
    ...data,
    scales: scales.map((scale) =>
      "levels" in scale ? { ...scale, levels: scale.levels.map((level) => ({ ...level, meaning: "shortfall" })) } : scale,
    ),
    themes: themes.map((theme) => ({
      ...theme,
      criteria: theme.criteria.map((criterion) => ({ ...criterion, norm: { type: "statutory", references: [] } })),
    })),
  };
  return must(loadFramework({ path: "framework.json", text: JSON.stringify(made) }));
}

test("a remark changes no outcome: all is as if nobody had made it", () => {
  let remarks = 0;
  fc.assert(
    fc.property(situations, ({ kader, parts }) => {
      const strict = allStatutory(kader);
      const criteria = new Set(strict.data.themes.flatMap((theme) => theme.criteria).map(({ id }) => id));
      const isRemark = (entry: Data) => criteria.has(String(entry["about"])) && entry["level"] !== undefined;
      const without: Parts = { ...parts, judgements: parts.judgements.filter((entry) => !isRemark(entry)) };
      const [made, none] = [assessmentOf(strict, oneFile(parts)), assessmentOf(strict, oneFile(without))];
      expect(outcomesOf(made)).toEqual(outcomesOf(none));
      remarks += made?.criteria.filter(({ remark }) => remark !== undefined).length ?? 0;
    }),
    { numRuns: 60 },
  );
  expect(remarks).toBeGreaterThan(10);
});
