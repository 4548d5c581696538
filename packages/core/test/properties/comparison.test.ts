import fc from "fast-check";
import { expect, test } from "vitest";
import { compareAssessments } from "../../src/change/compare-assessments.ts";
import type { Compared, Comparison, Row } from "../../src/change/comparison.ts";
import { resolveProfile } from "../../src/framework/profile/resolve-profile.ts";
import type { Assessment } from "../../src/schema/assessment.ts";
import { canonicalText } from "../../src/text/canonical.ts";
import { must } from "../builders.ts";
import { assessmentOf, oneFile, type RatedSituation, ratedSituations, saidIn, situations } from "./inspections.ts";

const rowsIn = ({ compared, notCompared }: Compared): readonly Row[] => [...compared, ...notCompared];
const allRows = ({ criteria, themes, overall }: Comparison) => [criteria, themes, overall].flatMap(rowsIn);

/** The same inspection in another year, of another subject. */
function other(assessment: Assessment, id: string, from: string): Assessment {
  const { inspection } = assessment;
  return { ...assessment, inspection: { ...inspection, id, period: { from }, subject: { ...inspection.subject, name: id } } };
}

const whole = ({ kader, said, judgements }: RatedSituation) => assessmentOf(kader, oneFile(saidIn(said, judgements)));

/** Two inspections with one framework, the second with half of what was said in the first; and one with another framework. */
const several = fc.tuple(ratedSituations, ratedSituations).map(([a, b]) => {
  const half = new Map([...a.said].filter((_, at) => at % 2 === 0));
  const all = [whole(a), whole({ ...a, said: half, judgements: [] }), whole(b)];
  return all.flatMap((one, at) => (one ? [other(one, `noord-${at}`, `202${at}-03-04`)] : []));
});

test("an inspection beside itself is the same everywhere", () => {
  let levels = 0;
  fc.assert(
    fc.property(situations, ({ kader, parts }) => {
      const assessment = assessmentOf(kader, oneFile(parts));
      if (!assessment) return;
      const rows = allRows(compareAssessments([assessment, assessment]));
      for (const { cells, changes, without } of rows) {
        levels += cells.length;
        expect([cells.length, without.length]).toContain(2);
        expect(changes.map(({ direction, changed }) => [direction, changed])).toEqual(cells.length === 2 ? [["same", "nothing"]] : []);
      }
    }),
    { numRuns: 30 },
  );
  expect(levels).toBeGreaterThan(10);
});

test("the order in which inspections are given changes no byte", () => {
  fc.assert(
    fc.property(several, (assessments) => {
      expect(canonicalText(compareAssessments(assessments.toReversed()))).toBe(canonicalText(compareAssessments(assessments)));
    }),
    { numRuns: 20 },
  );
});

test("nothing is lost and nothing invented: every criterion of every inspection is compared with what was given, or has a reason", () => {
  let scored = 0;
  fc.assert(
    fc.property(several, (assessments) => {
      const comparison = compareAssessments(assessments);
      const keys = assessments.map(({ inspection }) => inspection.id).sort();
      for (const row of allRows(comparison)) {
        expect([...row.cells, ...row.without].map(({ inspection }) => inspection).sort()).toEqual(keys);
      }
      for (const { inspection, framework, criteria } of assessments) {
        const own = rowsIn(comparison.criteria).filter((row) => row.framework === framework.id);
        for (const { id, outcome, trial } of criteria) {
          const mine = own
            .filter((row) => row.id === id)
            .flatMap(({ cells, without }) => [...cells, ...without])
            .filter((one) => one.inspection === inspection.id);
          const cells = mine.flatMap((one) => ("why" in one ? [] : [one.outcome]));
          scored += cells.length;
          expect(mine.length).toBeGreaterThan(0);
          expect(cells).toEqual(outcome.state === "scored" && !trial ? [outcome] : []);
        }
      }
    }),
    { numRuns: 20 },
  );
  expect(scored).toBeGreaterThan(10);
});

test("a profile takes criteria out of the comparison and changes nothing else", () => {
  fc.assert(
    fc.property(ratedSituations, (situation) => {
      const { kader } = situation;
      const ids = kader.data.themes.flatMap((theme) => theme.criteria.map(({ id }) => id));
      const { id, version } = kader.data;
      const text = { title: "Een keuze", description: "Een deel.", question: "Werkt dit?" };
      const data = {
        kind: "profile",
        format: 1,
        id: "keuze",
        framework: { id, version },
        ...text,
        criteria: ids.slice(0, 1),
        levelsShown: "all",
        basedOn: [],
      };
      const profile = must(resolveProfile({ path: "keuze.json", text: JSON.stringify(data) }, kader));
      const [wide, narrow] = [whole(situation), assessmentOf(profile, oneFile({ framework: { id, version, profile: "keuze" } }))];
      if (!wide || !narrow) return;
      const rows = rowsIn(compareAssessments([other(wide, "noord-0", "2020-03-04"), other(narrow, "noord-1", "2021-03-04")]).criteria);
      const outside = rows.filter(({ without }) =>
        without.some(({ inspection, why }) => inspection === "noord-1" && why.is === "outside-profile"),
      );
      expect(outside.map((row) => row.id)).toEqual(expect.arrayContaining(ids.slice(1)));
      expect(outside).toHaveLength(ids.length - 1);
    }),
    { numRuns: 15 },
  );
});
