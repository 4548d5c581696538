import { expect, test } from "vitest";
import { wijkteam } from "./support/example.ts";

const { inspection, criteria } = wijkteam();
const levelsOf = (id: string) => criteria.find((one) => one.id === id)?.ratings.entries.map((entry) => entry.level ?? entry.notRated) ?? [];

test("the example has 8 cases, 6 kinds of source and 80 observations, for, partly and against", () => {
  const { cases = [], sources = [], observations = [] } = inspection;
  const used = new Set(observations.map((observation) => observation.source));
  expect(cases).toHaveLength(8);
  expect(observations).toHaveLength(80);
  expect(new Set(sources.filter((source) => used.has(source.id)).map((source) => source.type)).size).toBe(6);
  expect(new Set(observations.map((observation) => observation.speaks))).toEqual(new Set(["for", "partly", "against"]));
  expect(new Set(observations.flatMap((observation) => observation.works ?? []))).toEqual(new Set(["helps", "hinders"]));
});

test("three assessors rated apart, and differ on three criteria", () => {
  expect(criteria.map(({ ratings }) => ratings.entries.length)).toEqual(criteria.map(() => 3));
  const differing = criteria.filter(({ id }) => new Set(levelsOf(id)).size > 1).map(({ id }) => id);
  expect(differing).toEqual(["tijdige-toegang", "informatie-delen", "gezamenlijk-plan"]);
});

test("it shows every way in which a level comes about, or does not", () => {
  expect(criteria.filter(({ consensus }) => consensus).map(({ id }) => id)).toEqual(["gezamenlijk-plan"]);
  const outside = criteria.flatMap(({ id, judgement }) => (judgement?.outsideRoom ? [{ id, second: judgement.second }] : []));
  expect(outside).toEqual([{ id: "tijdige-toegang", second: "inspecteur-1" }]);
  expect(criteria.filter(({ evidence }) => evidence.singleSource).map(({ id }) => id)).toEqual(["veiligheid-bewaken"]);
  const states = new Map(criteria.map(({ id, outcome }) => [id, outcome.state]));
  expect([...states].filter(([, state]) => state !== "scored")).toEqual([
    ["nazorg", "not-applicable"],
    ["doelen-bereikt", "undetermined"],
  ]);
});

test("it is fictional and says so, and holds nothing that identifies a person", () => {
  expect(inspection.title).toContain("verzonnen");
  expect(inspection.summary).toContain("verzonnen");
  const text = JSON.stringify(inspection);
  // Citizen service numbers, e-mail addresses, telephone numbers, postcodes, forms of address.
  for (const pattern of [/\b\d{8,9}\b/, /\S@\S+\.\w/, /\b0\d{1,3}[- ]?\d{6,8}\b/, /\b\d{4} ?[A-Z]{2}\b/, /\b(?:dhr|mevr|mw)\./i]) {
    expect(text).not.toMatch(pattern);
  }
});
