import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, rational } from "../../src/exact/rational.ts";
import { compileFramework } from "../../src/scoring/compile-framework.ts";
import { inspection } from "../builders.ts";
import { assessWith, blanksIn, completionsOf, computedIn, gradeIn } from "./completions.ts";
import { levels } from "./frameworks.ts";
import { ratedSituations, saidIn, situations } from "./inspections.ts";

const most = 256;
const byNumber = (a: string, b: string) => compare(rational(a), rational(b));

/** What the second opinion says can come out: levels in order, or the lowest and the highest number. */
function spanOf(grades: readonly (string | undefined)[]): readonly string[] {
  const found = [...new Set(grades.filter((grade) => grade !== undefined))];
  if (found.some((grade) => /^[-0-9]/.test(grade))) {
    const sorted = found.toSorted(byNumber);
    return [sorted[0] ?? "", sorted.at(-1) ?? ""];
  }
  return levels.filter((level) => found.includes(level));
}

const everySituation = fc.oneof(
  { weight: 4, arbitrary: ratedSituations.map(({ kader, said, judgements }) => ({ kader, parts: saidIn(said, judgements) })) },
  { weight: 1, arbitrary: situations.map(({ kader, parts }) => ({ kader, parts })) },
);

test("what can still come out is what every completion gives, and nothing else", () => {
  let open = 0;
  let numbers = 0;
  fc.assert(
    fc.property(everySituation, ({ kader, parts }) => {
      const given = inspection(kader, parts);
      const compiled = compileFramework(kader);
      const assessment = assessWith(compiled, given);
      const completions = completionsOf(kader, given, most);
      fc.pre(assessment !== undefined && completions !== undefined);
      const isListed = blanksIn(kader, assessment).every((blank) => blank.isListed);
      for (const { id, computed } of computedIn(assessment)) {
        if (!computed || !("possible" in computed)) continue;
        const { possible } = computed;
        const given = completions.map((one) => gradeIn(one.assessment, id));
        const span = spanOf(given);
        // A number that comes out is one of those that can; and so few completions are always tried.
        if (computed.state === "scored" && "level" in computed && "levels" in possible) expect(possible.levels).toContain(computed.level);
        if ("interval" in possible) {
          const { from, until } = possible.interval;
          if (computed.state === "scored" && "value" in computed) {
            expect([byNumber(from, computed.value) <= 0, byNumber(computed.value, until) <= 0]).toEqual([true, true]);
          }
          if (isListed) expect([id, from, until]).toEqual([id, ...span]);
          else expect([id, byNumber(from, span[0] ?? from) <= 0, byNumber(span[1] ?? until, until) <= 0]).toEqual([id, true, true]);
          numbers += from === until ? 0 : 1;
        } else if ("levels" in possible) {
          if (isListed) expect([id, possible.levels]).toEqual([id, span]);
          else for (const level of span) expect(possible.levels).toContain(level);
        } else expect([id, isListed]).toEqual([id, false]);
        open += completions.length > 1 && span.length > 1 ? 1 : 0;
      }
    }),
    { numRuns: 40 },
  );
  expect(open).toBeGreaterThan(5);
  expect(numbers).toBeGreaterThanOrEqual(0);
});

test("a level that stands only when every completion gives the same: range", () => {
  const ranged = ratedSituations.filter(({ kader }) => JSON.stringify(kader.data.themes).includes('"range"'));
  fc.assert(
    fc.property(ranged, ({ kader, said, judgements }) => {
      const given = inspection(kader, saidIn(said, judgements));
      const assessment = assessWith(compileFramework(kader), given);
      const completions = completionsOf(kader, given, most);
      fc.pre(assessment !== undefined && completions !== undefined);
      for (const theme of kader.data.themes) {
        const { outcome } = theme;
        if (outcome === "none" || typeof outcome.missing !== "object" || outcome.missing.then !== "range") continue;
        const computed = computedIn(assessment).find(({ id }) => id === theme.id)?.computed;
        if (computed?.state !== "scored" || computed.coverage.scored === computed.coverage.applicable) continue;
        expect(new Set(completions.map((one) => gradeIn(one.assessment, theme.id)))).toEqual(new Set([gradeIn(assessment, theme.id)]));
      }
    }),
    { numRuns: 10 },
  );
});
