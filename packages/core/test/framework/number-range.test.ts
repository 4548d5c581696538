import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAbove, type Rational, rational, toText } from "../../src/exact/rational.ts";
import { reckonings } from "../../src/framework/looks.ts";
import { numberRange } from "../../src/framework/range/number-range.ts";
import { isNodeSite } from "../../src/framework/rule-sites.ts";
import { surveyOf } from "../../src/framework/survey.ts";
import { createMembers } from "../../src/scoring/rules/member.ts";
import { compileNode } from "../../src/scoring/rules/node.ts";
import { unrounded } from "../../src/scoring/rules/parts.ts";
import { criterion, type Data, framework, theme } from "../builders.ts";

const wide = { id: "wijd", kind: "number", direction: "higher-is-better", min: -100_000, max: 100_000 };
const worth = (id: string, values: readonly number[]): Data => ({
  id,
  kind: "appreciation",
  direction: "higher-is-better",
  levels: values.map((value, at) => ({ id: `${id}-${at}`, label: `Waarde ${value}`, value })),
});
const ids = ["plan", "regie", "nazorg"];

interface Case {
  readonly number: Data;
  readonly scales: readonly (readonly number[])[];
  readonly free: readonly boolean[];
  readonly missing: unknown;
}

const site = ({ number, scales, free, missing }: Case) => {
  const criteria = scales.map((_, at) =>
    criterion(ids[at] as string, { scale: `schaal-${at}`, notApplicable: { allowed: free[at] }, indicators: [] }),
  );
  const kader = framework([theme("samen", criteria, { from: "criteria", rule: { number }, missing }, { scale: "wijd" })], {
    scales: [wide, ...scales.map((values, at) => worth(`schaal-${at}`, values))],
  });
  const [found] = surveyOf(kader.data).sites;
  if (!found || !isNodeSite(found) || !found.scale) throw new Error("There is one outcome.");
  return { site: found, scale: found.scale };
};

/** Every outcome there is, with each criterion at each level, without one, or not applicable where that may be. */
function outcomes(one: Case): readonly string[] {
  const { site: found, scale } = site(one);
  const node = compileNode(found.outcome, scale, "");
  const make = createMembers();
  const options = found.children.map(({ id, scale: own, criterion: declared }, at) => {
    const memberOf = make(id, own, declared);
    return [...(own?.order ?? []), undefined].map((grade) => [memberOf(grade)]).concat(one.free[at] ? [[]] : []);
  });
  const all = options.reduce<(typeof options)[number]>(
    (before, next) => before.flatMap((some) => next.map((more) => [...some, ...more])),
    [[]],
  );
  return all.flatMap((criteria) => node.gradeOf({ criteria, themes: [] }) ?? []);
}

function rangeOf(one: Case): readonly (string | undefined)[] {
  const { site: found } = site(one);
  const { rule } = found.outcome;
  if (!("number" in rule)) throw new Error("The rule is a number.");
  const reckoning = reckonings(found).find(({ number }) => number === unrounded(rule.number));
  const range = numberRange(rule.number, found, reckoning);
  return [range?.low && toText(range.low), range?.high && toText(range.high)];
}

const ends = (numbers: readonly string[]): readonly (string | undefined)[] => {
  const sorted = numbers.map(rational).sort((a, b) => (isAbove(a, b) ? 1 : isAbove(b, a) ? -1 : 0));
  return [sorted[0], sorted.at(-1)].map((end) => end && toText(end));
};

const byScale = Object.fromEntries([0, 1, 2].map((at) => [`schaal-${at}`, "value"]));
const value = { byScale };
const levels = fc.uniqueArray(fc.integer({ min: -3, max: 6 }), { minLength: 2, maxLength: 3 });
const positive = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 3 });
const missing = fc.constantFrom<unknown>(
  "undetermined",
  { then: "exclude", else: "undetermined" },
  { atLeast: 2, then: "exclude", else: "undetermined" },
  { atLeastShare: "2/3", then: "exclude", else: "undetermined" },
  { including: ["plan"], then: "exclude", else: "undetermined" },
  { then: "as-lowest", else: "undetermined" },
);
const free = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean());
const weights = fc
  .tuple(...ids.map(() => fc.integer({ min: 1, max: 5 })))
  .map((all) => Object.fromEntries(ids.map((id, at) => [id, all[at]])));
const cases = (numbers: fc.Arbitrary<Data>, values = levels) =>
  fc.record({ number: numbers, scales: fc.tuple(values, values, values), free, missing });

describe("the range of a number is that of all its outcomes, tried one by one", () => {
  test.each([
    { name: "a sum", all: cases(fc.constant({ sum: value, start: 4 })) },
    { name: "a mean", all: cases(fc.constant({ mean: value })) },
    { name: "a weighted mean", all: cases(weights.map((some): Data => ({ weightedMean: { of: value, weights: some } }))) },
    { name: "a sum of some of them", all: cases(fc.constant({ sum: value, among: { id: ["plan", "regie"] } })) },
    { name: "the mean of one of them", all: cases(fc.constant({ mean: value, among: { id: "nazorg" } })) },
    { name: "the lowest", all: cases(fc.constant({ lowest: value })) },
    { name: "the highest", all: cases(fc.constant({ highest: value })) },
    { name: "a rounded mean", all: cases(fc.constant({ round: { of: { mean: value }, digits: 0, mode: "half-even" } })) },
    { name: "a percentage of the maximum", all: cases(fc.constant({ percentageOfMaximum: value }), positive) },
    { name: "a percentage with a start", all: cases(fc.constant({ percentageOfMaximum: value, start: 7 }), positive) },
  ])("$name", ({ all }) => {
    fc.assert(
      fc.property(all, (one) => {
        expect(rangeOf(one)).toEqual(ends(outcomes(one)));
      }),
      { numRuns: 30 },
    );
  });

  test("a power mean never leaves its range", () => {
    const numbers = weights.map(
      (some): Data => ({ powerMean: { of: value, exponent: -1, weights: some, round: { digits: 2, mode: "half-up" } } }),
    );
    fc.assert(
      fc.property(cases(numbers, positive), (one) => {
        const [low, high] = rangeOf(one).map((end) => rational(end as string)) as [Rational, Rational];
        for (const outcome of outcomes(one).map(rational)) expect([isAbove(low, outcome), isAbove(outcome, high)]).toEqual([false, false]);
      }),
      { numRuns: 30 },
    );
  });
});
