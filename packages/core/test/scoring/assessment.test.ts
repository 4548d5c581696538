import { describe, expect, test } from "vitest";
import { loadFramework } from "../../src/framework/load-framework.ts";
import { loadInspection } from "../../src/inspection/load-inspection.ts";
import { loadAssessment } from "../../src/scoring/load-assessment.ts";
import { canonicalText } from "../../src/text/canonical.ts";
import { sha256 } from "../../src/text/digest.ts";
import {
  assessed,
  assessors,
  casesFor,
  criterion,
  type Data,
  framework,
  frameworkData,
  inspectionData,
  lowest,
  must,
  observed,
  rated,
  theme,
} from "../builders.ts";

const rule = {
  ladder: [
    { level: "op-orde", when: { every: { of: "cases", where: { picture: "for" } } } },
    { level: "ontbreekt", otherwise: true },
  ],
};
const themes = [theme("een-plan", [observed("plan", rule), criterion("nazorg")], lowest)];
const kader = framework(themes);
const parts = { ...casesFor("plan", ["for", "against", "partly"]), ...rated({ nazorg: "op-orde" }) };

const dutch: Readonly<Record<string, string>> = { for: "voor", partly: "deels", against: "tegen" };

describe("an assessment", () => {
  test("is no first picture any more once the whole was judged, even when nothing below it was", () => {
    const whole = framework(themes, {
      outcome: { scale: "ontwikkeling", from: "criteria", rule: { rank: "lowest" }, missing: "undetermined" },
    });
    const seen = casesFor("plan", ["for", "for"]);
    const judgements = [{ about: "overall", level: "op-orde", because: "Zo besproken.", by: "inspecteur-1", date: "2024-04-18" }];
    expect(assessed(whole, seen).provisional).toBe(true);
    expect(assessed(whole, { ...seen, assessors: assessors("inspecteur-1"), judgements }).provisional).toBe(false);
  });

  test("reads back from its own text, whatever state its outcomes are in", () => {
    for (const one of [
      parts,
      {},
      rated({ plan: "not-applicable", nazorg: "not-applicable" }),
      rated({ nazorg: "insufficient-evidence" }),
    ]) {
      const assessment = assessed(kader, one);
      const text = canonicalText(assessment);
      expect(canonicalText(must(loadAssessment({ path: "assessment.json", text })))).toBe(text);
    }
  });

  test("what is no assessment is not read, and says why", () => {
    const loaded = loadAssessment({ path: "assessment.json", text: "{ kind" });
    expect([loaded.ok, loaded.diagnostics.length > 0]).toEqual([false, true]);
  });

  test("before there is any progress it is a draft", () => {
    expect(assessed(kader, { ...parts, progress: [] }).phase).toBe("draft");
  });

  test("says for which day and by which engine it was computed, and nothing else of this machine", () => {
    const { on, engine, phase } = assessed(kader, parts);
    expect({ on, engine, phase }).toEqual({ on: "2024-03-04", engine: "0.0.0", phase: "draft" });
  });
});

describe("the digests", () => {
  const digests = (data: Data) => assessed(kader, data).digests;

  test("are those of the framework and of the inspection as they stand in the assessment", () => {
    const assessment = assessed(kader, parts);
    expect(assessment.digests).toEqual({
      framework: sha256(canonicalText(assessment.framework)),
      inspection: sha256(canonicalText(assessment.inspection)),
    });
  });

  test("do not change with lay-out, comments, order of keys or a trailing line", () => {
    const written = JSON.stringify(frameworkData(themes), null, 4);
    const other = Object.fromEntries(Object.entries(frameworkData(themes)).reverse());
    const load = (text: string) => must(loadFramework({ path: "kader.yaml", text })).digest;
    expect(load(`# een kader\n${written}\n\n`)).toBe(kader.digest);
    expect(load(JSON.stringify(other))).toBe(kader.digest);
  });

  test("change with every word that counts", () => {
    const before = digests(parts);
    const changed = digests({ ...parts, observations: parts.observations.map((one, at) => (at === 1 ? { ...one, speaks: "for" } : one)) });
    expect(changed.inspection).not.toBe(before.inspection);
    expect(changed.framework).toBe(before.framework);
    expect(framework(themes, { version: "1.0.1" }).digest).not.toBe(kader.digest);
  });

  test("an inspection in one file and the same one in a folder have one digest", () => {
    const file = (path: string, data: Data) => ({ path, text: JSON.stringify(data) });
    const rows = parts.observations.map(({ id, source, indicator, text, speaks }) =>
      [id, source, indicator, text, dutch[speaks]].join(";"),
    );
    const folder = [
      file("b-kop.yaml", inspectionData({ assessors: parts.assessors })),
      file("a-casussen.yaml", { kind: "inspection-part", format: 1, cases: parts.cases }),
      ...parts.sources.map((source) => file(`bronnen/${source.id}.yaml`, { kind: "source", format: 1, ...source })),
      ...parts.ratings.map((block) => file("oordelen/inspecteur-1.yaml", { kind: "ratings", format: 1, ...block })),
      { path: "waarnemingen.csv", text: ["nr;bron;indicator;waarneming;spreekt", ...rows].join("\r\n") },
    ];
    const joined = must(loadInspection(folder, kader));
    expect(canonicalText(joined.data)).toBe(canonicalText(assessed(kader, parts).inspection));
  });
});
