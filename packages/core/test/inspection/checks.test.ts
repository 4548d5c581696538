import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadFramework } from "../../src/framework/load-framework.ts";
import { loadInspection } from "../../src/inspection/load-inspection.ts";
import { must } from "../builders.ts";
import { type Slip, says, withSlip } from "../marked.ts";
import { deciding } from "./slips/deciding.ts";
import { ids } from "./slips/ids.ts";
import { unknown } from "./slips/unknown.ts";

const path = "inspection.yaml";
const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const document = read("document.yaml");
// In this framework one criterion may be set aside as not applicable.
const kader = must(
  loadFramework({
    path: "framework.yaml",
    text: read("../framework/document.yaml").replace(
      "{ id: zicht-op-veiligheid,",
      "{ id: zicht-op-veiligheid, notApplicable: { allowed: true },",
    ),
  }),
);
const load = (text: string) => loadInspection([{ path, text }], kader);
const codesOf = (text: string) => load(text).diagnostics.map((diagnostic) => says(diagnostic, path));

describe("an inspection in which nothing is wrong", () => {
  test("loads without a word", () => {
    expect(codesOf(document)).toEqual([]);
    expect(load(document).ok).toBe(true);
  });
});

/** Of slips without a mark only the code is compared: where they point is another question. */
const codeOnly = (lines: readonly string[]) => lines.map((line) => line.split(" ")[0]);

describe.each([
  { about: "ids", slips: ids },
  { about: "what does not exist", slips: unknown },
  { about: "deciding", slips: deciding },
])("$about", ({ slips }) => {
  test.each(slips)("$name: $code, at its place, and nothing is computed", (slip) => {
    const broken = withSlip(document, slip);
    const found = codesOf(broken.text);
    if (slip.broken.includes("«")) expect(found).toEqual([broken.says]);
    else expect(codeOnly(found)).toEqual([slip.code]);
    expect(load(broken.text).ok).toBe(false);
  });
});

describe("worth a look, and no more", () => {
  const warnings: readonly Slip[] = [
    {
      name: "a source from before the period",
      code: "inspection/source-before-period",
      mended: 'case: casus-b, date: "2024-03-13"',
      broken: 'case: casus-b, date: «"2024-03-03"',
    },
    {
      name: "an observation that waits for its number",
      code: "inspection/number-missing",
      mended:
        '{ id: b02-1, source: b02, indicator: plan-in-dossier, text: Er ligt geen plan., speaks: against, case: casus-b }\nratings:\n  - assessor: inspecteur-1\n    closed: "2024-04-17"\n    ratings:\n      - { about: gezamenlijk-plan, level: in-aanzet, because: Het plan is half af., observations: [b01-1, b02-1] }',
      broken:
        '{ source: b02, indicator: plan-in-dossier, text: «Er ligt geen plan., speaks: against, case: casus-b }\nratings:\n  - assessor: inspecteur-1\n    closed: "2024-04-17"\n    ratings:\n      - { about: gezamenlijk-plan, level: in-aanzet, because: Het plan is half af., observations: [b01-1] }',
    },
  ];
  test.each(warnings)("$name: $code", (slip) => {
    const broken = withSlip(document, slip);
    const result = load(broken.text);
    expect(result.diagnostics.map((diagnostic) => says(diagnostic, path))).toEqual([broken.says]);
    expect(result.ok).toBe(true);
  });

  test("deciding before everyone has closed: every consensus and judgement is named", () => {
    const result = load(document.replace('    closed: "2024-04-18"\n', ""));
    expect(result.ok).toBe(true);
    expect(result.diagnostics.map(({ code, params }) => [code, params])).toEqual([
      ["inspection/decided-before-closed", { about: "gezamenlijk-plan", closed: 1, of: 2 }],
      ["inspection/decided-before-closed", { about: "gezamenlijk-plan", closed: 1, of: 2 }],
      ["inspection/decided-before-closed", { about: "een-plan", closed: 1, of: 2 }],
    ]);
  });
});
