import fc from "fast-check";
import { expect, test } from "vitest";
import { loadInspection } from "../../src/inspection/load-inspection.ts";
import { canonicalText } from "../../src/text/canonical.ts";
import type { SourceText } from "../../src/text/source-text.ts";
import { type Data, inspectionData } from "../builders.ts";
import { assessmentOf, eachList, oneFile, type Parts, type Situation, situations } from "./inspections.ts";

/** A choice of places for `size` things, to be read from a list of random numbers. */
const shuffled = <T>(items: readonly T[], numbers: readonly number[]): T[] =>
  items
    .map((item, at) => ({ item, by: numbers[at % numbers.length] ?? 0 }))
    .sort((a, b) => a.by - b.by)
    .map(({ item }) => item);

const turned = (data: Data): Data => Object.fromEntries(Object.entries(data).reverse());
const reordered = (parts: Parts, numbers: readonly number[]): Parts =>
  eachList((key) => shuffled(parts[key], numbers.slice(key.length)).map(turned));

/** The same inspection cut into files: what may stand beside the head goes into parts, under names that say nothing. */
function folder(parts: Parts, numbers: readonly number[]): readonly SourceText[] {
  const file = (name: string, data: Data): SourceText => ({ path: `${name}.yaml`, text: JSON.stringify(data) });
  const { ratings, ...rest } = parts;
  const loose = Object.entries(rest).flatMap(([key, items]) => items.map((item) => ({ [key]: [item] })));
  const pieces = shuffled(loose, numbers).map((one, at) =>
    file(`${numbers[at % numbers.length]}-${at}`, { kind: "inspection-part", format: 1, ...one }),
  );
  const blocks = ratings.map((block, at) => file(`oordelen/${numbers[at]}-${at}`, { kind: "ratings", format: 1, ...block }));
  return shuffled([file("kop", inspectionData()), ...pieces, ...blocks], numbers);
}

const numbers = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 40, maxLength: 40 });
const bytes = ({ kader }: Situation, files: readonly SourceText[]) => {
  const assessment = assessmentOf(kader, files);
  return assessment && canonicalText(assessment);
};

test("the order of observations, sources, cases, ratings and decisions changes no byte of the assessment", () => {
  let assessed = 0;
  fc.assert(
    fc.property(situations, numbers, (situation, chosen) => {
      const before = bytes(situation, oneFile(situation.parts));
      assessed += before === undefined ? 0 : 1;
      expect(bytes(situation, oneFile(reordered(situation.parts, chosen)))).toBe(before);
    }),
    { numRuns: 25 },
  );
  expect(assessed).toBeGreaterThan(5);
});

test("nor does it matter into which files an inspection is cut, and how they are called", () => {
  fc.assert(
    fc.property(situations, numbers, ({ kader, parts }, chosen) => {
      const filled = Object.fromEntries(Object.entries(parts).filter(([, items]) => items.length > 0));
      const whole = bytes({ kader, parts }, oneFile(filled));
      expect(bytes({ kader, parts }, folder(parts, chosen))).toBe(whole);
    }),
    { numRuns: 25 },
  );
});

test("the same problems are found in the same order, whatever the order of the files", () => {
  fc.assert(
    fc.property(situations, numbers, ({ kader, parts }, chosen) => {
      const files = folder({ ...parts, sources: [] }, chosen);
      const found = (some: readonly SourceText[]) => loadInspection(some, kader).diagnostics.map(({ code, span }) => ({ code, span }));
      expect(found(files.toReversed())).toEqual(found(files));
    }),
    { numRuns: 20 },
  );
});
