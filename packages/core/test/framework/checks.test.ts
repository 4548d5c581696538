import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadFramework } from "../../src/framework/load-framework.ts";
import { type Slip, says, withSlip } from "../marked.ts";

const path = "framework.yaml";
const document = readFileSync(new URL("document.yaml", import.meta.url), "utf8");
const load = (text: string) => loadFramework({ path, text });
const codesOf = (text: string) => load(text).diagnostics.map((diagnostic) => says(diagnostic, path));

const names: readonly Slip[] = [
  { name: "two sources with one id", code: "framework/duplicate-id", mended: "{ id: jeugdwet,", broken: "{ id: «wmo-2015," },
  { name: "two scales with one id", code: "framework/duplicate-id", mended: "{ id: voldoet,", broken: "{ id: «risico," },
  { name: "two levels of one scale with one id", code: "framework/duplicate-id", mended: "{ id: laag, label: Laag, value: 0 }, { id: hoog", broken: "{ id: laag, label: Laag, value: 0 }, { id: «laag" },
  { name: "two indicators with one id", code: "framework/duplicate-id", mended: "{ id: plan-bekend", broken: "{ id: «plan-in-dossier" },
  { name: "a theme with the id of a criterion", code: "framework/duplicate-id", mended: "id: zicht-op-veiligheid,", broken: "id: «veiligheid," },
  { name: "a criterion with the name of the whole", code: "framework/duplicate-id", mended: "id: zicht-op-veiligheid,", broken: "id: «overall," },
  { name: "a scale that is not there", code: "framework/unknown-scale", mended: "title: Nazorg\n        scale: ontwikkeling", broken: "title: Nazorg\n        scale: «ontwikeling" },
  { name: "a source that is not there", code: "framework/unknown-source", mended: "[{ source: wmo-2015 }]", broken: "[{ source: «wmo-2014 }]" },
  { name: "a level that is not on the scale, in a ladder", code: "framework/unknown-level", mended: "{ level: ontbreekt, otherwise: true }", broken: "{ level: «hoog, otherwise: true }" },
  { name: "a level that is not on the scale, in a band", code: "framework/unknown-level", mended: "{ level: in-aanzet, above: 1 }", broken: "{ level: «in-aanzt, above: 1 }" },
  { name: "a level that is not on the scale, in a limit", code: "framework/unknown-level", mended: "atMost: in-aanzet, because: Een kerncriterium ontbreekt.", broken: "atMost: «laag, because: Een kerncriterium ontbreekt." },
  { name: "a level that is not on the scale, in the room", code: "framework/unknown-level", mended: "atLeast: ontbreekt, atMost: in-aanzet", broken: "atLeast: «ontbreek, atMost: in-aanzet" },
  { name: "a level that no member can have, in a predicate", code: "framework/unknown-level", mended: "{ core: true, level: ontbreekt }", broken: "{ core: true, level: «hoog }" },
  { name: "an anchor for a level that is not there", code: "framework/unknown-level", mended: "anchors: { ontbreekt: Er", broken: "anchors: { «geborgd: Er" },
  { name: "a named member that is not there", code: "framework/unknown-criterion", mended: "including: [gezamenlijk-plan]", broken: "including: [«gezamenlijk-pln]" },
  { name: "a validity that ends before it begins", code: "framework/dates-reversed", mended: 'until: "2024-12-31"', broken: 'until: «"2020-12-31"' },
];

const rules: readonly Slip[] = [
  { name: "a rule without a scale", code: "framework/rule-without-scale", mended: "    scale: risico\n    outcome: { from: criteria, rule: {", broken: "    outcome: { from: criteria, rule: «{" },
  { name: "a rating without a scale", code: "framework/rule-without-scale", mended: "phase: trial, scale: risico, outcome: { from: ratings }", broken: "phase: trial, outcome: { from: «ratings }" },
  { name: "a rank over two scales", code: "framework/mixed-scales", mended: "from: { criteria: { scale: ontwikkeling } }\n  rule: { rank", broken: "from: criteria\n  rule: «{ rank" },
  { name: "a rank on another scale than that of its members", code: "framework/mixed-scales", mended: "    scale: risico\n    outcome: { from: criteria, rule: {", broken: "    scale: ontwikkeling\n    outcome: { from: criteria, rule: «{" },
  { name: "levels counted over two scales", code: "framework/mixed-scales", mended: "from: { criteria: { scale: ontwikkeling } }\n  rule: { rank: lowest }", broken: "from: criteria\n  rule: { ladder: [{ level: op-orde, when: { every: «{ of: criteria, where: { level: [op-orde, laag] } } } }, { level: ontbreekt, otherwise: true }] }" },
  { name: "a level without the value a mean asks for", code: "framework/no-value-for-level", mended: "{ id: in-aanzet, label: In aanzet, value: 2 }", broken: "«{ id: in-aanzet, label: In aanzet }" },
  { name: "edges that do not go down", code: "framework/cuts-not-descending", mended: "{ level: in-aanzet, above: 1 }", broken: "«{ level: in-aanzet, above: 2.5 }" },
  { name: "a last band with an edge", code: "framework/last-cut-open", mended: "{ level: ontbreekt }]", broken: "«{ level: ontbreekt, above: 0 }]" },
  { name: "a band with no edge", code: "framework/cut-without-edge", mended: "{ level: in-aanzet, above: 1 }", broken: "«{ level: in-aanzet }" },
  { name: "a band with two edges", code: "framework/cut-without-edge", mended: "{ level: op-orde, atLeast: 2.5 }", broken: "«{ level: op-orde, atLeast: 2.5, above: 2 }" },
  { name: "a ladder that does not say otherwise", code: "framework/ladder-without-otherwise", mended: "              - { level: ontbreekt, otherwise: true }\n", broken: "              - «{ level: ontbreekt, when: { some: { of: cases, where: { picture: against } } } }\n" },
  { name: "otherwise before the last rung", code: "framework/otherwise-not-last", mended: "{ level: in-aanzet, when: { some: { of: observations, where: { speaks: for } } } }", broken: "«{ level: in-aanzet, otherwise: true }" },
  { name: "rungs that do not go down", code: "framework/ladder-order", mended: "{ level: in-aanzet, when: { some", broken: "{ level: «op-orde, when: { some" },
  { name: "a comparison with nothing", code: "framework/bound-missing", mended: '{ share: { of: cases, where: { picture: for } }, atLeast: "2/3" }', broken: "«{ share: { of: cases, where: { picture: for } } }" },
  { name: "a limit that bounds nothing", code: "framework/bound-missing", mended: "[{ when: { some: { of: criteria, where: { core: true, level: ontbreekt } } }, atMost: in-aanzet,", broken: "[«{ when: { some: { of: criteria, where: { core: true, level: ontbreekt } } }," },
  { name: "a room turned around", code: "framework/bounds-reversed", mended: "atLeast: ontbreekt, atMost: in-aanzet", broken: "atLeast: op-orde, atMost: «in-aanzet" },
  { name: "a share in per cents", code: "framework/share-out-of-range", mended: 'atLeast: "2/3" }', broken: "atLeast: «67 }" },
  { name: "a minimum share above one", code: "framework/share-out-of-range", mended: 'atLeastShare: "1/2"', broken: 'atLeastShare: «"3/2"' },
];

const members: readonly Slip[] = [
  { name: "a picture asked of observations", code: "framework/predicate-does-not-fit", mended: "{ some: { of: observations, where: { speaks: for } } }", broken: "{ some: { of: observations, where: { «picture: for } } }" },
  { name: "a norm asked of cases", code: "framework/predicate-does-not-fit", mended: "{ some: { of: cases, where: { citizen: against } } }", broken: "{ some: { of: cases, among: { «norm: statutory }, where: { citizen: against } } }" },
  { name: "members chosen by the level they have yet to get", code: "framework/predicate-does-not-fit", mended: "from: { criteria: { scale: ontwikkeling } }", broken: "from: { criteria: { scale: ontwikkeling, «level: op-orde } }" },
  { name: "a rank of observations", code: "framework/predicate-does-not-fit", mended: "          rule:\n            ladder:\n              - { level: op-orde, when: { share: { of: cases, where: { picture: for } }, atLeast: \"2/3\" } }\n              - { level: in-aanzet, when: { some: { of: observations, where: { speaks: for } } } }\n              - { level: ontbreekt, otherwise: true }\n", broken: "          rule: { «rank: lowest }\n" },
  { name: "a mean of observations, deep in a ladder", code: "framework/predicate-does-not-fit", mended: "{ some: { of: observations, where: { speaks: for } } }", broken: "{ not: { any: [{ «mean: value, atLeast: 2 }] } }" },
  { name: "themes counted where only criteria are", code: "framework/selection-empty", mended: "{ some: { of: criteria, where: { core: true, level: ontbreekt } } }", broken: "{ some: { of: «themes, where: { id: een-plan } } }" },
  { name: "a selection on which no criterion fits", code: "framework/selection-empty", mended: "{ some: { of: criteria, where: { core: true, level: ontbreekt } } }", broken: "{ some: «{ of: criteria, where: { core: true, tag: overgang, level: ontbreekt } } }" },
  { name: "a rule over nothing", code: "framework/selection-empty", mended: "from: { criteria: { scale: ontwikkeling } }", broken: "from: «{ criteria: { tag: nergens } }" },
  { name: "a member without a weight", code: "framework/weight-missing", mended: "weights: { nazorg: 1, gezamenlijk-plan: 2 }", broken: "weights: «{ gezamenlijk-plan: 2 }" },
  { name: "a weight without a member", code: "framework/weight-without-member", mended: "gezamenlijk-plan: 2 }", broken: "gezamenlijk-plan: 2, «nazrg: 1 }" },
  { name: "a weight for a trial criterion, which is in no outcome", code: "framework/weight-without-member", mended: "phase: settled\n    outcome:\n      rule:\n        bands:\n          of: { weightedMean: { of: value, weights: { nazorg", broken: "phase: trial\n    outcome:\n      rule:\n        bands:\n          of: { weightedMean: { of: value, weights: { «nazorg" },
];

describe("a framework in which nothing is wrong", () => {
  test("loads without a word", () => {
    expect(codesOf(document)).toEqual([]);
    expect(load(document).ok).toBe(true);
  });
});

describe.each([
  { about: "names and dates", slips: names },
  { about: "rules", slips: rules },
  { about: "members", slips: members },
])("$about", ({ slips }) => {
  test.each(slips)("$name: $code, at its place, and the framework is refused", (slip) => {
    const broken = withSlip(document, slip);
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
    const rule = "{ ladder: [{ level: laag, when: { every: { of: criteria, where: { level: laag } } } }, { level: hoog, otherwise: true }] }";
    expect(codesOf(document.replace("{ rank: highest }", rule))).toEqual([]);
    const turned = rule.replaceAll("laag", "x").replaceAll("hoog", "laag").replaceAll("x", "hoog");
    expect(codesOf(document.replace("{ rank: highest }", turned))).toHaveLength(1);
  });
});
