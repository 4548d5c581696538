import { describe, expect, test } from "vitest";
import { type Given, schemes, textOf } from "../../../../tests/conformance/scheme.ts";
import { explain } from "../../src/explain/explain.ts";
import { loadFramework } from "../../src/framework/load-framework.ts";
import { levelsOf } from "../../src/schema/scale.ts";
import { assess } from "../../src/scoring/assess.ts";
import { compileFramework } from "../../src/scoring/compile-framework.ts";
import { type Data, inspection, must, options } from "../builders.ts";
import { idsOf, told } from "./sentences.ts";

const reasons = ["not-applicable", "not-assessed", "insufficient-evidence"];
const rating = ([about, given]: readonly [string, string | number]): Data => {
  if (/^-?[0-9]/.test(String(given))) return { about, value: given };
  return reasons.includes(String(given)) ? { about, notRated: given, because: "Zo staat het in het voorbeeld." } : { about, level: given };
};
const ratedAs = (given: Given): Data => ({
  assessors: [{ id: "inspecteur-1", inspectorate: "igj" }],
  ratings: [{ assessor: "inspecteur-1", closed: "2024-04-17", ratings: Object.entries(given).map(rating) }],
});

describe("every published scheme reads as sentences: no gaps, no ids of levels, one line each, in both languages", () => {
  test.each(schemes.map(({ name, cases }) => ({ name, cases: cases.slice(0, 12) })))("$name", ({ name, cases }) => {
    const kader = must(loadFramework(textOf(`${name}/framework.yaml`)));
    const compiled = compileFramework(kader);
    const levels = kader.data.scales.flatMap((scale) => levelsOf(scale).map(({ id }) => id)).filter((id) => id.includes("-"));
    const { id, version } = kader.data;
    for (const { given } of cases) {
      const assessment = must(assess(compiled, inspection(kader, { framework: { id, version }, ...ratedAs(given) }), options));
      for (const about of idsOf(assessment)) {
        expect(told(assessment, about).length).toBeGreaterThan(0);
        for (const { text } of [...(explain(assessment, about, "nl") ?? []), ...(explain(assessment, about, "en") ?? [])]) {
          expect(text).toMatch(/[.:?!”]$/);
          expect(text).not.toMatch(/undefined|NaN|\[object|\n| {2}|\.\.| ,/);
          expect(levels.filter((level) => text.includes(`“${level}”`))).toEqual([]);
        }
      }
    }
  });
});
