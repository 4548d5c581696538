import type { Slip } from "../../marked.ts";

const keten = "{ every: { of: criteria, among: { tag: keten }, where: { level: hoog } } }";
const meanOfPeriods = "{ mean: value, over: periods, atLeast: 8 }";
const valueOfPeriods = "{ some: { of: periods, where: { value: { atLeast: 5 } } } }";

/** Slips in what rules look at: predicates, groups of observations, tables, shifts and what may be missing. */
export const looking: readonly Slip[] = [
  {
    name: "a tag that nothing has, in a list",
    code: "framework/unknown-tag",
    mended: keten,
    broken: keten.replace("tag: keten", "tag: [keten, «ketn]"),
  },
  {
    name: "an id that nothing has, in a list",
    code: "framework/unknown-criterion",
    mended: keten,
    broken: keten.replace("{ tag: keten }", "{ id: [plan, «regi] }"),
  },
  {
    name: "a scale that is not there, in a predicate",
    code: "framework/unknown-scale",
    mended: "from: { criteria: { scale: oordeel } }",
    broken: "from: { criteria: { scale: «oordel } }",
  },
  {
    name: "an indicator that is not there, in a predicate",
    code: "framework/unknown-indicator",
    mended: "among: { indicator: overdracht-op-tijd }",
    broken: "among: { indicator: «overdracht-optijd }",
  },
  {
    name: "an indicator that must have been seen and is not there",
    code: "framework/unknown-indicator",
    mended: "including: [overdracht-op-tijd]",
    broken: "including: [«overdracht-optijd]",
  },
  {
    name: "a level asked of numbers",
    code: "framework/members-without-level",
    mended: "where: { value: { atLeast: 200 } }",
    broken: "where: { «level: hoog }",
  },
  {
    name: "a value asked of levels that have none",
    code: "framework/no-value-for-level",
    mended: "{ id: midden, label: Midden, value: 2 }",
    broken: "«{ id: midden, label: Midden }",
  },
  {
    name: "values counted over two scales",
    code: "framework/mixed-scales",
    mended: keten,
    broken: "{ some: «{ of: criteria, where: { value: { atLeast: 10 } } } }",
  },
  {
    name: "members chosen by the value they have yet to get",
    code: "framework/predicate-does-not-fit",
    mended: "from: { criteria: { scale: oordeel } }",
    broken: "from: { criteria: { scale: oordeel, «value: { atLeast: 1 } } }",
  },
  {
    name: "a mean without saying over what",
    code: "framework/over-missing",
    mended: meanOfPeriods,
    broken: "«{ mean: value, atLeast: 8 }",
  },
  {
    name: "cases counted where observations are grouped by period",
    code: "framework/unit-does-not-fit",
    mended: valueOfPeriods,
    broken: "{ some: { of: «cases, where: { picture: for } } }",
  },
  {
    name: "cases reckoned over where observations are grouped by period",
    code: "framework/unit-does-not-fit",
    mended: meanOfPeriods,
    broken: "{ mean: value, over: «cases, atLeast: 8 }",
  },
  {
    name: "cases asked for where observations are grouped by period",
    code: "framework/unit-does-not-fit",
    mended: "missing: { atLeast: 2, of: periods,",
    broken: "missing: { atLeast: 2, of: «cases,",
  },
  {
    name: "what merely applies, of periods",
    code: "framework/predicate-does-not-fit",
    mended: valueOfPeriods,
    broken: "{ some: { of: periods, where: { value: { atLeast: 5 } }, «base: applicable } }",
  },
  {
    name: "a lookup over periods",
    code: "framework/value-map-does-not-fit",
    mended: meanOfPeriods,
    broken: '{ mean: { «lookup: { "0": 0, "5": 1, "10": 1 } }, over: periods, atLeast: 1 }',
  },
  {
    name: "a percentage over periods, of which nobody knows the highest value",
    code: "framework/maximum-not-above-zero",
    mended: meanOfPeriods,
    broken: "{ «percentageOfMaximum: value, over: periods, atLeast: 50 }",
  },
  {
    name: "weights for periods, of which nobody knows which there are",
    code: "framework/weights-without-ids",
    mended: meanOfPeriods,
    broken: '{ weightedMean: { of: value, «weights: { "jaar-2023": 1 } }, over: periods, atLeast: 1 }',
  },
  {
    name: "a table without a level",
    code: "framework/table-without-level",
    mended:
      "      rows:\n        - { when: { some: { of: themes, where: { id: tempo, value: { below: 50 } } } }, level: laag }\n" +
      "        - { when: { count: { of: themes, where: { id: inhoud, value: { atLeast: 4 } } }, atLeast: 1 }, level: hoog }\n" +
      "        - { otherwise: true, level: midden }\n",
    broken: "      «rows:\n        - { otherwise: true, undetermined: true }\n",
  },
  {
    name: "a row after otherwise",
    code: "framework/otherwise-not-last",
    mended: "        - { otherwise: true, level: midden }\n",
    broken:
      "        - «{ otherwise: true, level: midden }\n        - { when: { some: { of: themes, where: { id: inhoud, level: laag } } }, level: laag }\n",
  },
  {
    name: "a level that is not on the scale, in a table",
    code: "framework/unknown-level",
    mended: "{ otherwise: true, level: midden }",
    broken: "{ otherwise: true, level: «middel }",
  },
  {
    name: "a shift that moves nothing",
    code: "framework/shift-of-nothing",
    mended: "by: 1, because: De keten",
    broken: "by: «0, because: De keten",
  },
  {
    name: "more members than there are",
    code: "framework/asks-too-much",
    mended: "missing: { atLeast: 1, then: exclude",
    broken: "missing: { atLeast: «3, then: exclude",
  },
  {
    name: "a third lowest of two",
    code: "framework/asks-too-much",
    mended:
      "        table:\n          match: unique\n          rows:\n" +
      "            - { when: { every: { of: criteria, among: { tag: slot }, where: { level: ja } } }, level: ja }\n" +
      "            - { when: { some: { of: criteria, among: { tag: slot }, where: { level: nee } } }, level: nee }\n",
    broken: "        rank: { lowest: «3 }\n",
  },
  {
    name: "a combination that no row covers",
    code: "framework/table-gap",
    mended:
      "          match: unique\n          rows:\n" +
      "            - { when: { every: { of: criteria, among: { tag: slot }, where: { level: ja } } }, level: ja }\n" +
      "            - { when: { some: {",
    broken:
      "          match: «unique\n          rows:\n" +
      "            - { when: { every: { of: criteria, among: { tag: slot }, where: { level: ja } } }, level: ja }\n" +
      "            - { when: { every: {",
  },
  {
    name: "rows that contradict each other",
    code: "framework/table-conflict",
    mended: "            - { when: { some: { of: criteria, among: { tag: slot }, where: { level: nee } } }, level: nee }\n",
    broken: "            - «{ when: { count: { of: criteria, among: { tag: slot } }, atLeast: 2 }, level: nee }\n",
  },
  {
    name: "a unique table over periods",
    code: "framework/table-not-provable",
    mended:
      `            ladder:\n              - { level: hoog, when: { all: [${meanOfPeriods}, ${valueOfPeriods}] } }\n` +
      '              - { level: midden, when: { lowest: { lookup: { "0": 0, "5": 1, "10": 1 } }, over: observations, among: { indicator: overdracht-op-tijd }, atLeast: 1 } }\n' +
      "              - { level: laag, otherwise: true }\n",
    broken: `            table: { match: «unique, rows: [{ when: ${valueOfPeriods}, level: hoog }, { otherwise: true, level: laag }] }\n`,
  },
  {
    name: "a unique table over any number",
    code: "framework/table-not-provable",
    mended: "      match: first\n      rows:\n",
    broken: "      match: «unique\n      rows:\n",
  },
];
