import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assess, compileFramework, loadFramework, loadInspection } from "@referentiekader/core";
import { describe, expect, test } from "vitest";

interface PublishedResult {
  readonly id: string;
  readonly inputs: { readonly qs: Readonly<Record<string, number>> };
  readonly expected_label: string;
}

const read = (name: string) => ({
  path: name,
  text: readFileSync(fileURLToPath(new URL(`cqc-local-authority/${name}`, import.meta.url)), "utf8"),
});
const framework = must(loadFramework(read("framework.yaml")));
const compiled = compileFramework(framework);
const published: readonly PublishedResult[] = JSON.parse(read("cases.json").text).cases;

function must<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly diagnostics: readonly unknown[] }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

/** The inspection that says just this: one assessor gave these scores and has closed. */
function inspectionText(name: string, scores: Readonly<Record<string, number>>): string {
  const ratings = Object.entries(scores).map(([key, score]) => `      - { about: ${key.replaceAll("_", "-")}, level: score-${score} }`);
  return `kind: inspection
format: 1
id: published-result
title: ${JSON.stringify(name)}
question: Does the rule give the published rating?
framework: { id: cqc-local-authority, version: "0.1.0" }
subject: { kind: organisation, name: ${JSON.stringify(name)} }
period: { from: "2024-05-01" }
inspectorates: { lead: wmo-toezicht }
assessors: [{ id: published, inspectorate: wmo-toezicht }]
ratings:
  - assessor: published
    closed: "2024-05-31"
    ratings:
${ratings.join("\n")}
`;
}

/** The id of the overall level, or the state when there is none. */
function rate(name: string, scores: Readonly<Record<string, number>>): string {
  const inspection = must(loadInspection([{ path: "inspection.yaml", text: inspectionText(name, scores) }], framework));
  const outcome = must(assess(compiled, inspection, { on: "2025-01-01", engine: "0.0.0" })).overall?.outcome;
  return outcome?.state === "scored" ? outcome.level : (outcome?.state ?? "no overall outcome");
}

const idOf = (label: string) => label.toLowerCase().replaceAll(" ", "-");
const statements = Object.keys(published[0]?.inputs.qs ?? {});
const scoresWithSum = (sum: number) => Object.fromEntries(statements.map((key, at) => [key, Math.floor(sum / 9) + (at < sum % 9 ? 1 : 0)]));

describe("ratings of English local authorities", () => {
  test("there are 71 published results, each with nine scores", () => {
    expect(published).toHaveLength(71);
    expect(published.filter((result) => Object.keys(result.inputs.qs).length !== 9)).toEqual([]);
  });

  test.each(published)("$id is rated $expected_label, as published", ({ id, inputs, expected_label }) => {
    expect(rate(id, inputs.qs)).toBe(idOf(expected_label));
  });

  // Sums that no published result has, against the published thresholds: to 38 inadequate, from 39, from 63, from 88 (whole per cents).
  test.each([
    { sum: 13, percentage: "36.1", rating: "inadequate" },
    { sum: 14, percentage: "38.9", rating: "requires-improvement" },
    { sum: 31, percentage: "86.1", rating: "good" },
    { sum: 36, percentage: "100", rating: "outstanding" },
  ])("a sum of $sum, $percentage per cent, is $rating", ({ sum, rating }) => {
    expect(rate("A sum at an edge", scoresWithSum(sum))).toBe(rating);
  });

  test("with one score missing there is no rating", () => {
    const { qs9_learning_improvement: _, ...eight } = scoresWithSum(27);
    expect(rate("Eight scores", eight)).toBe("undetermined");
  });

  test("one low score does not hold a rating back: only the percentage counts", () => {
    const oneLow = { ...scoresWithSum(27), qs1_assessing_needs: 1 };
    expect(rate("One score of 1", oneLow)).toBe("good");
  });
});
