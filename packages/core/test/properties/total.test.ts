import fc from "fast-check";
import { expect, test } from "vitest";
import { flips } from "../../src/robustness/flips.ts";
import { compileFramework } from "../../src/scoring/compile-framework.ts";
import { openItems } from "../../src/scoring/open-items.ts";
import { assessmentOf, oneFile, situations } from "./inspections.ts";

test("whatever loads can be assessed, and asked how firm it stands: nothing throws", () => {
  let asked = 0;
  fc.assert(
    fc.property(situations, ({ kader, parts }) => {
      const assessment = assessmentOf(kader, oneFile(parts));
      if (!assessment) return;
      const found = flips(compileFramework(kader), assessment);
      const nodes = [...assessment.themes, ...(assessment.overall ? [assessment.overall] : [])];
      expect(found.map(({ id }) => id)).toEqual(nodes.filter(({ outcome }) => outcome !== undefined).map(({ id }) => id));
      expect(openItems(assessment).length).toBeGreaterThan(0);
      asked += found.length;
    }),
    { numRuns: 20 },
  );
  expect(asked).toBeGreaterThan(5);
});
