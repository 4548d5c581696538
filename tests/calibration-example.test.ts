import { readdirSync } from "node:fs";
import { join } from "node:path";
import { agreementAgenda, calibrate } from "@referentiekader/core";
import { describe, expect, test } from "vitest";
import { assessFolder, root } from "./support/example.ts";
import { longSentences, personalData } from "./support/prose.ts";

const folder = "examples/ijking";
const names = readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const vignettes = names.map((name) => assessFolder(`${folder}/${name}`));

describe.each(vignettes)("the vignette $inspection.id", ({ inspection, criteria }) => {
  const texts: string[] = [];
  JSON.stringify(inspection, (_key, value: unknown) => {
    if (typeof value === "string" && /\s/.test(value.trim())) texts.push(value);
    return value;
  });

  test("is fictional and says so, in short sentences, without anything of a person", () => {
    expect(inspection.title).toContain("verzonnen");
    expect(inspection.question).toContain("bestaan niet");
    expect(longSentences(texts)).toEqual([]);
    expect(texts.flatMap(personalData)).toEqual([]);
  });

  test("three assessors of three authorities rated the same three criteria", () => {
    expect(new Set(inspection.assessors?.map(({ inspectorate }) => inspectorate))).toEqual(new Set(["igj", "jenv", "wmo-toezicht"]));
    const rated = criteria.filter(({ ratings }) => ratings.entries.length > 0);
    expect(rated.map(({ id, ratings }) => [id, ratings.entries.length])).toEqual([
      ["hele-huishouden", 3],
      ["gezamenlijk-plan", 3],
      ["een-aanspreekpunt", 3],
    ]);
  });
});

test("together they are nine units, too few to build on, with criteria that stand out", () => {
  const { scales, worklist, inspections } = calibrate(vignettes, { seed: 1, resamples: 20 });
  expect(inspections).toHaveLength(3);
  // Of the nine, two are all alike (1 each), five have two of three alike (1/3 each), two have three different levels (0).
  expect(scales[0]?.groups[0]).toMatchObject({
    coverage: { rated: 9, pairable: 9, isFew: true },
    figures: { percentAgreement: { exact: "11/27" } },
  });
  expect(worklist.split.map(({ criterion, found }) => [criterion, found.count, found.of])).toEqual([
    ["hele-huishouden", 1, 3],
    ["gezamenlijk-plan", 1, 3],
  ]);
  expect(worklist.withoutObservations.map(({ criterion }) => criterion)).toEqual(["een-aanspreekpunt"]);
});

test("the agenda of one of them puts first what lies outside the room", () => {
  const agenda = agreementAgenda(assessFolder(`${folder}/jongere-wordt-achttien`));
  const items = agenda.state === "closed" ? agenda.items : [];
  expect(items.map(({ id, isSplit, outsideRoom }) => [id, isSplit, outsideRoom])).toEqual([
    ["een-aanspreekpunt", false, ["toezichthouder-1"]],
    ["hele-huishouden", true, []],
    ["gezamenlijk-plan", true, []],
  ]);
});
