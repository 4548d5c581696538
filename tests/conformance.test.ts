import { describe, expect, test } from "vitest";
import { type Loaded, loadScheme, outcomesOf } from "./conformance/outcomes.ts";
import { schemes } from "./conformance/scheme.ts";

/** How many cases each published scheme has, so that a file cut short is seen. Where they come from stands in each folder. */
const published = [
  { name: "cqc-asc-rating-principles", count: 58 },
  { name: "cqc-local-authority", count: 71 },
  { name: "fhrs-truth-table", count: 180 },
  { name: "iso33020-capability-level", count: 14 },
  { name: "iso33020-nplf-bands", count: 8 },
  { name: "nl-leerresultaten-vo-2010", count: 5 },
  { name: "openssf-scorecard", count: 9 },
];

/** Kinds of rule for which no published cases are at hand. The cases are made up and worked by hand. */
const madeUp = [
  "grade-shifted-and-capped",
  "k-th-worst",
  "lower-is-better",
  "majority-with-veto",
  "minimum-standards-per-level",
  "missing-policies",
  "percent-of-maximum-with-deductions",
  "power-mean-index",
  "staged-evidence",
  "weakest-link-per-stage",
];

/** Numbers as they are written: 5.10 in YAML is 5.1, and so is the outcome. */
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value), (_, one) => (typeof one === "number" ? String(one) : one));

test("every scheme is here", () => {
  expect(schemes.map(({ name }) => name)).toEqual(
    [...published.map(({ name }) => name), ...madeUp.map((kind) => `made-up/${kind}`)].sort(),
  );
});

test.each(published)("$name has its $count published cases", ({ name, count }) => {
  expect(schemes.find((scheme) => scheme.name === name)?.cases.filter(({ extra }) => !extra)).toHaveLength(count);
});

describe.each(schemes)("$name", ({ name, cases, warnings }) => {
  let scheme: Loaded | undefined;
  const loaded = () => {
    scheme ??= loadScheme(name);
    return scheme;
  };

  test("loads, with no other warnings than its cases name", () => {
    expect(loaded().warnings).toEqual(warnings);
  });

  test("names every case once, and expects something of each", () => {
    expect(new Set(cases.map((one) => one.name)).size).toBe(cases.length);
    expect(cases.filter((one) => Object.keys(one.expect).length === 0)).toEqual([]);
    expect(cases.flatMap((one) => Object.keys(one)).filter((key) => !["name", "given", "expect", "extra"].includes(key))).toEqual([]);
  });

  test.each(cases)("$name", (one) => {
    expect(outcomesOf(loaded(), one.name, one.given, one.expect)).toEqual(written(one.expect));
  });
});
