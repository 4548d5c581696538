import type { Slip } from "../../marked.ts";

/** Slips in rules, their levels and their edges. */
export const rules: readonly Slip[] = [
  {
    name: "a rule without a scale",
    code: "framework/rule-without-scale",
    mended: "    scale: risico\n    outcome: { from: criteria, rule: {",
    broken: "    outcome: { from: criteria, rule: «{",
  },
  {
    name: "a rating without a scale",
    code: "framework/rule-without-scale",
    mended: "phase: trial, scale: risico, outcome: { from: ratings }",
    broken: "phase: trial, outcome: { from: «ratings }",
  },
  {
    name: "a rank over two scales",
    code: "framework/mixed-scales",
    mended: "from: { criteria: { scale: ontwikkeling } }\n  rule: { rank",
    broken: "from: criteria\n  rule: «{ rank",
  },
  {
    name: "a rank on another scale than that of its members",
    code: "framework/mixed-scales",
    mended: "    scale: risico\n    outcome: { from: criteria, rule: {",
    broken: "    scale: ontwikkeling\n    outcome: { from: criteria, rule: «{",
  },
  {
    name: "levels counted over two scales",
    code: "framework/mixed-scales",
    mended: "from: { criteria: { scale: ontwikkeling } }\n  rule: { rank: lowest }",
    broken:
      "from: criteria\n  rule: { ladder: [{ level: op-orde, when: { every: «{ of: criteria, where: { level: [op-orde, laag] } } } }, { level: ontbreekt, otherwise: true }] }",
  },
  {
    name: "a level without the value a mean asks for",
    code: "framework/no-value-for-level",
    mended: "{ id: in-aanzet, label: In aanzet, value: 2 }",
    broken: "«{ id: in-aanzet, label: In aanzet }",
  },
  {
    name: "edges that do not go down",
    code: "framework/cuts-not-descending",
    mended: "{ level: in-aanzet, above: 1 }",
    broken: "«{ level: in-aanzet, above: 2.5 }",
  },
  {
    name: "a last band with an edge",
    code: "framework/last-cut-open",
    mended: "{ level: ontbreekt }]",
    broken: "«{ level: ontbreekt, above: 0 }]",
  },
  {
    name: "a band with no edge",
    code: "framework/cut-without-edge",
    mended: "{ level: in-aanzet, above: 1 }",
    broken: "«{ level: in-aanzet }",
  },
  {
    name: "a band with two edges",
    code: "framework/cut-without-edge",
    mended: "{ level: op-orde, atLeast: 2.5 }",
    broken: "«{ level: op-orde, atLeast: 2.5, above: 2 }",
  },
  {
    name: "a ladder that does not say otherwise",
    code: "framework/ladder-without-otherwise",
    mended: "              - { level: ontbreekt, otherwise: true }\n",
    broken: "              - «{ level: ontbreekt, when: { some: { of: cases, where: { picture: against } } } }\n",
  },
  {
    name: "otherwise before the last rung",
    code: "framework/otherwise-not-last",
    mended: "{ level: in-aanzet, when: { some: { of: observations, where: { speaks: for } } } }",
    broken: "«{ level: in-aanzet, otherwise: true }",
  },
  {
    name: "rungs that do not go down",
    code: "framework/ladder-order",
    mended: "{ level: in-aanzet, when: { some",
    broken: "{ level: «op-orde, when: { some",
  },
  {
    name: "a comparison with nothing",
    code: "framework/bound-missing",
    mended: '{ share: { of: cases, where: { picture: for } }, atLeast: "2/3" }',
    broken: "«{ share: { of: cases, where: { picture: for } } }",
  },
  {
    name: "a limit that bounds nothing",
    code: "framework/bound-missing",
    mended: "[{ when: { some: { of: criteria, where: { core: true, level: ontbreekt } } }, atMost: in-aanzet,",
    broken: "[«{ when: { some: { of: criteria, where: { core: true, level: ontbreekt } } },",
  },
  {
    name: "a room turned around",
    code: "framework/bounds-reversed",
    mended: "atLeast: ontbreekt, atMost: in-aanzet",
    broken: "atLeast: op-orde, atMost: «in-aanzet",
  },
  { name: "a share in per cents", code: "framework/share-out-of-range", mended: 'atLeast: "2/3" }', broken: "atLeast: «67 }" },
  {
    name: "a minimum share above one",
    code: "framework/share-out-of-range",
    mended: 'atLeastShare: "1/2"',
    broken: 'atLeastShare: «"3/2"',
  },
];
