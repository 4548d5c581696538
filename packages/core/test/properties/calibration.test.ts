import fc from "fast-check";
import { expect, test } from "vitest";
import { agreementAgenda } from "../../src/agreement/agenda.ts";
import { calibrate } from "../../src/agreement/calibrate.ts";
import type { Assessment } from "../../src/schema/assessment.ts";
import { assessed } from "../builders.ts";
import { type RatedSituation, ratedSituations, saidIn } from "./inspections.ts";

/** Without what was adopted about themes: that is no concern of assessors apart, and may break a binding limit. */
const assessmentOf = ({ kader, said }: RatedSituation, id: string): Assessment =>
  assessed(kader, { id, framework: { id: kader.data.id, version: kader.data.version }, ...saidIn(said) });

const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

/** The same assessment with every list in another order in which order means nothing. */
function reordered(assessment: Assessment): fc.Arbitrary<Assessment> {
  const { criteria, inspection } = assessment;
  const { assessors = [], ratings = [], observations = [] } = inspection;
  return fc.tuple(shuffled(criteria), shuffled(assessors), shuffled(ratings), shuffled(observations)).map(([some, who, blocks, seen]) => ({
    ...assessment,
    criteria: some.map((one) => ({ ...one, ratings: { ...one.ratings, entries: one.ratings.entries.toReversed() } })),
    inspection: {
      ...inspection,
      assessors: who,
      ratings: blocks.map((block) => ({ ...block, ratings: block.ratings.toReversed() })),
      observations: seen,
    },
  }));
}

const one = ratedSituations.map((situation) => assessmentOf(situation, "wijkteam-noord-2024"));

test("the agenda does not depend on any order", () => {
  let discussed = 0;
  const pair = one.chain((assessment) => fc.tuple(fc.constant(assessment), reordered(assessment)));
  fc.assert(
    fc.property(pair, ([before, after]) => {
      const agenda = agreementAgenda(before);
      if (agenda.state === "closed") discussed += agenda.items.length;
      expect(agreementAgenda(after)).toEqual(agenda);
    }),
    { numRuns: 40 },
  );
  expect(discussed).toBeGreaterThan(5);
});

test("what is on the agenda, what everyone rated alike and what not everyone rated are all that was rated", () => {
  fc.assert(
    fc.property(one, (assessment) => {
      const agenda = agreementAgenda(assessment);
      if (agenda.state !== "closed") return;
      const rated = assessment.criteria.filter(({ ratings }) => ratings.entries.some(({ notRated }) => notRated !== "not-assessed"));
      expect(agenda.items.length + agenda.equal + agenda.notByAll.length).toBe(rated.length);
    }),
    { numRuns: 40 },
  );
});

test("calibrating inspections in another order gives the same", () => {
  const some = fc
    .array(ratedSituations, { minLength: 1, maxLength: 3 })
    .map((situations) => situations.map((situation, at) => assessmentOf(situation, `wijkteam-${at + 1}`)));
  const pair = some.chain((assessments) =>
    fc.tuple(
      fc.constant(assessments),
      shuffled(assessments).chain((all) => fc.tuple(...all.map(reordered))),
    ),
  );
  fc.assert(
    fc.property(pair, ([before, after]) => {
      const options = { seed: 3, resamples: 10 };
      expect(calibrate(after, options)).toEqual(calibrate(before, options));
    }),
    { numRuns: 15 },
  );
});
