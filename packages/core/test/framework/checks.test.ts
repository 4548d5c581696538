import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadFramework } from "../../src/framework/load-framework.ts";
import { says, withSlip } from "../marked.ts";
import { looking } from "./slips/looking.ts";
import { members } from "./slips/members.ts";
import { names } from "./slips/names.ts";
import { rules } from "./slips/rules.ts";
import { scales } from "./slips/scales.ts";
import { values } from "./slips/values.ts";

const path = "framework.yaml";
const document = readFileSync(new URL("document.yaml", import.meta.url), "utf8");
const numbers = readFileSync(new URL("numbers.yaml", import.meta.url), "utf8");
const load = (text: string) => loadFramework({ path, text });
const codesOf = (text: string) => load(text).diagnostics.map((diagnostic) => says(diagnostic, path));

describe("a framework in which nothing is wrong", () => {
  test.each([
    ["of levels", document],
    ["of numbers", numbers],
  ])("loads without a word: %s", (_, text) => {
    expect(codesOf(text)).toEqual([]);
    expect(load(text).ok).toBe(true);
  });
});

describe.each([
  { about: "names and dates", slips: names, text: document },
  { about: "rules", slips: rules, text: document },
  { about: "members", slips: members, text: document },
  { about: "scales of numbers", slips: scales, text: numbers },
  { about: "values and what is reckoned from them", slips: values, text: numbers },
  { about: "what rules look at", slips: looking, text: numbers },
])("$about", ({ slips, text }) => {
  test.each(slips)("$name: $code, at its place, and the framework is refused", (slip) => {
    const broken = withSlip(text, slip);
    expect(codesOf(broken.text)).toEqual([broken.says]);
    expect(load(broken.text).ok).toBe(false);
  });
});

describe("several slips at once", () => {
  test("are all named, in the order of the file", () => {
    const slips = names.filter(({ name }) => /two sources|a source that|a validity|in a band/.test(name));
    const text = slips.reduce((before, slip) => withSlip(before, slip).text, document);
    expect(codesOf(text).map((one) => one.split(" ")[0])).toEqual([
      "framework/dates-reversed",
      "framework/duplicate-id",
      "framework/unknown-source",
      "framework/unknown-level",
    ]);
  });

  test("a duplicate points back to the first", () => {
    const [slip] = names;
    const [diagnostic] = slip ? load(withSlip(document, slip).text).diagnostics : [];
    expect(diagnostic?.related).toMatchObject([{ note: "first-used-here", span: { start: { line: 14, column: 11 } } }]);
  });

  test("on a scale where lower is better a ladder goes from low to high", () => {
    const rule =
      "{ ladder: [{ level: laag, when: { every: { of: criteria, where: { level: laag } } } }, { level: hoog, otherwise: true }] }";
    expect(codesOf(document.replace("{ rank: highest }", rule))).toEqual([]);
    const turned = rule.replaceAll("laag", "x").replaceAll("hoog", "laag").replaceAll("x", "hoog");
    expect(codesOf(document.replace("{ rank: highest }", turned))).toHaveLength(1);
  });
});
