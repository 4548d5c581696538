import type { Slip } from "../../marked.ts";

/** Slips in what rules look at. */
export const members: readonly Slip[] = [
  {
    name: "a picture asked of observations",
    code: "framework/predicate-does-not-fit",
    mended: "{ some: { of: observations, where: { speaks: for } } }",
    broken: "{ some: { of: observations, where: { «picture: for } } }",
  },
  {
    name: "a norm asked of cases",
    code: "framework/predicate-does-not-fit",
    mended: "{ some: { of: cases, where: { citizen: against } } }",
    broken: "{ some: { of: cases, among: { «norm: statutory }, where: { citizen: against } } }",
  },
  {
    name: "members chosen by the level they have yet to get",
    code: "framework/predicate-does-not-fit",
    mended: "from: { criteria: { scale: ontwikkeling } }",
    broken: "from: { criteria: { scale: ontwikkeling, «level: op-orde } }",
  },
  {
    name: "a rank of observations",
    code: "framework/predicate-does-not-fit",
    mended:
      '          rule:\n            ladder:\n              - { level: op-orde, when: { share: { of: cases, where: { picture: for } }, atLeast: "2/3" } }\n              - { level: in-aanzet, when: { some: { of: observations, where: { speaks: for } } } }\n              - { level: ontbreekt, otherwise: true }\n',
    broken: "          rule: { «rank: lowest }\n",
  },
  {
    name: "a mean of observations that have no value, deep in a ladder",
    code: "framework/members-without-value",
    mended: "{ some: { of: observations, where: { speaks: for } } }",
    broken: "{ not: { any: [{ mean: value, over: «observations, atLeast: 2 }] } }",
  },
  {
    name: "a mean of cases that have no value",
    code: "framework/members-without-value",
    mended: "{ some: { of: observations, where: { speaks: for } } }",
    broken: "{ mean: value, over: «cases, atLeast: 2 }",
  },
  {
    name: "themes counted where only criteria are",
    code: "framework/selection-empty",
    mended: "{ some: { of: criteria, where: { core: true, level: ontbreekt } } }",
    broken: "{ some: { of: «themes, where: { id: een-plan } } }",
  },
  {
    name: "a selection on which no criterion fits",
    code: "framework/selection-empty",
    mended: "{ some: { of: criteria, where: { core: true, level: ontbreekt } } }",
    broken: "{ some: «{ of: criteria, where: { core: true, tag: overgang, level: ontbreekt } } }",
  },
  {
    name: "a rule over nothing",
    code: "framework/selection-empty",
    mended: "from: { criteria: { scale: ontwikkeling } }",
    broken: "from: «{ criteria: { scale: voldoet } }",
  },
  {
    name: "a member without a weight",
    code: "framework/weight-missing",
    mended: "weights: { nazorg: 1, gezamenlijk-plan: 2 }",
    broken: "weights: «{ gezamenlijk-plan: 2 }",
  },
  {
    name: "a weight without a member",
    code: "framework/weight-without-member",
    mended: "gezamenlijk-plan: 2 }",
    broken: "gezamenlijk-plan: 2, «nazrg: 1 }",
  },
  {
    name: "a weight for a trial criterion, which is in no outcome",
    code: "framework/weight-without-member",
    mended: "phase: settled\n    outcome:\n      rule:\n        bands:\n          of: { weightedMean: { of: value, weights: { nazorg",
    broken: "phase: trial\n    outcome:\n      rule:\n        bands:\n          of: { weightedMean: { of: value, weights: { «nazorg",
  },
];
