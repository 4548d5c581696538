import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, rational } from "../../src/exact/rational.ts";
import { outcomeGrade } from "../../src/schema/grade.ts";
import type { Possible } from "../../src/schema/outcome.ts";
import { assessmentOf, oneFile, ratedSituations, saidIn } from "./inspections.ts";

const isWithin = (grade: string, possible: Possible): boolean => {
  if ("levels" in possible) return possible.levels.includes(grade);
  if (!("interval" in possible)) return true;
  const [from, until, number] = [possible.interval.from, possible.interval.until, grade].map(rational);
  return from !== undefined && until !== undefined && number !== undefined && compare(from, number) <= 0 && compare(number, until) <= 0;
};
const endsOf = (possible: Possible): readonly string[] =>
  "levels" in possible ? possible.levels : "interval" in possible ? [possible.interval.from, possible.interval.until] : [];

test("missing is never low and never high: without a rating everything that could come out still can, and what comes out is among it", () => {
  let changed = 0;
  fc.assert(
    fc.property(ratedSituations, fc.nat(), ({ kader, said, judgements }, which) => {
      const rated = [...said.keys()];
      const left = rated[which % Math.max(1, rated.length)];
      fc.pre(left !== undefined && !said.get(left)?.includes("not-applicable"));
      const fewer = new Map([...said].filter(([id]) => id !== left));
      const before = assessmentOf(kader, oneFile(saidIn(said, judgements)));
      const after = assessmentOf(kader, oneFile(saidIn(fewer, judgements)));
      if (!before || !after) return;
      const nodes = (assessment: typeof before) => [...assessment.themes, ...(assessment.overall ? [assessment.overall] : [])];
      for (const [at, { id, computed: now }] of nodes(after).entries()) {
        const was = nodes(before)[at]?.computed;
        if (!now || !("possible" in now)) continue;
        const grade = outcomeGrade(now);
        if (grade !== undefined) expect([id, grade, isWithin(grade, now.possible)]).toEqual([id, grade, true]);
        for (const end of was && "possible" in was ? endsOf(was.possible) : [])
          expect([id, end, isWithin(end, now.possible)]).toEqual([id, end, true]);
        const earlier = outcomeGrade(was);
        if (earlier !== undefined) expect([id, earlier, isWithin(earlier, now.possible)]).toEqual([id, earlier, true]);
        changed += outcomeGrade(was) === grade ? 0 : 1;
      }
    }),
    { numRuns: 40 },
  );
  expect(changed).toBeGreaterThan(3);
});

test("where nobody rated anything, nothing is scored", () => {
  fc.assert(
    fc.property(ratedSituations, ({ kader }) => {
      const assessment = assessmentOf(kader, oneFile(saidIn(new Map())));
      const all = assessment && [...assessment.criteria, ...assessment.themes, ...(assessment.overall ? [assessment.overall] : [])];
      expect(all?.map(({ outcome }) => outcome?.state)).not.toContain("scored");
    }),
    { numRuns: 15 },
  );
});
