import type { Slip } from "../../marked.ts";

const log = "{ log: { from: [1, 365], to: [100, 0], round: { digits: 6, mode: half-up } }, cap: { atLeast: 5, atMost: 95 } }";
const powerMean =
  "            powerMean:\n" +
  "              of: { byScale: { niveau: { lookup: { laag: 1, midden: 5, hoog: 10 } }, punten: { cap: { atLeast: 1 } } } }\n" +
  "              exponent: 0\n" +
  "              weights: { plan: 2, regie: 1, dossier: 0.5 }\n" +
  "              round: { digits: 3, mode: half-up }\n";
const percentage = "{ round: { of: { percentageOfMaximum: value, start: 1 }, digits: 0, mode: half-even } }";

/** Slips in what is reckoned, and in what it is reckoned from. */
export const values: readonly Slip[] = [
  {
    name: "themes reckoned over where only criteria are",
    code: "framework/selection-empty",
    mended: `          mean: ${log}\n`,
    broken: `          mean: ${log}\n          over: «themes\n`,
  },
  {
    name: "criteria reckoned with of which none can be there",
    code: "framework/selection-empty",
    mended: `        number:\n          mean: ${log}\n`,
    broken: `        number:\n          «mean: ${log}\n          among: { tag: keten, id: wachttijd }\n`,
  },
  {
    name: "a mean over two scales",
    code: "framework/mixed-scales",
    mended: powerMean,
    broken: "            «mean: value\n",
  },
  {
    name: "a scale forgotten among several",
    code: "framework/by-scale-incomplete",
    mended: powerMean,
    broken: "            mean: { byScale: «{ niveau: value } }\n",
  },
  {
    name: "a scale that is not there among several",
    code: "framework/unknown-scale",
    mended: "punten: { cap: { atLeast: 1 } } }",
    broken: "punten: { cap: { atLeast: 1 } }, «punt: value }",
  },
  {
    name: "a level forgotten in a lookup",
    code: "framework/lookup-incomplete",
    mended: "{ lookup: { laag: 1, midden: 5, hoog: 10 } }",
    broken: "{ lookup: «{ laag: 1, hoog: 10 } }",
  },
  {
    name: "a level too many in a lookup",
    code: "framework/unknown-level",
    mended: "{ lookup: { laag: 1, midden: 5, hoog: 10 } }",
    broken: "{ lookup: { laag: 1, midden: 5, hoog: 10, «best: 12 } }",
  },
  {
    name: "a step forgotten in a lookup",
    code: "framework/lookup-incomplete",
    mended: '{ lookup: { "0": 0, "5": 1, "10": 1 } }',
    broken: '{ lookup: «{ "0": 0, "10": 1 } }',
  },
  {
    name: "a number between the steps in a lookup",
    code: "framework/number-off-scale",
    mended: '{ lookup: { "0": 0, "5": 1, "10": 1 } }',
    broken: '{ lookup: { "0": 0, «"2": 0, "5": 1, "10": 1 } }',
  },
  {
    name: "a lookup of any number",
    code: "framework/lookup-never-complete",
    mended: `mean: ${log}`,
    broken: 'mean: { «lookup: { "1": 100, "365": 0 } }',
  },
  {
    name: "a line from a point",
    code: "framework/range-empty",
    mended: `mean: ${log}`,
    broken: "mean: { linear: { from: «[42, 42], to: [100, 0] }, cap: { atLeast: 0, atMost: 100 } }",
  },
  {
    name: "a logarithm that starts at zero",
    code: "framework/value-not-above-zero",
    mended: "{ log: { from: [1, 365]",
    broken: "{ log: { from: «[0, 365]",
  },
  {
    name: "a logarithm of a scale with zero on it",
    code: "framework/value-not-above-zero",
    mended: percentage,
    broken:
      "{ round: { of: { mean: { «log: { from: [1, 10], to: [0, 100], round: { digits: 3, mode: half-up } }, cap: { atLeast: 0 } } }, digits: 0, mode: half-up } }",
  },
  {
    name: "a geometric mean of numbers with zero among them",
    code: "framework/value-not-above-zero",
    mended: powerMean,
    broken: powerMean.replace("of: { byScale", "of: «{ byScale").replace("{ cap: { atLeast: 1 } }", "value"),
  },
  {
    name: "a cap turned around",
    code: "framework/bounds-reversed",
    mended: "cap: { atLeast: 5, atMost: 95 }",
    broken: "cap: { atLeast: 95, atMost: «5 }",
  },
  {
    name: "a cap that says nothing",
    code: "framework/bound-missing",
    mended: "{ mean: value, over: periods, atLeast: 8 }",
    broken: "{ mean: { cap: «{} }, over: periods, atLeast: 8 }",
  },
  {
    name: "a percentage of nothing",
    code: "framework/maximum-not-above-zero",
    mended: "{ percentageOfMaximum: value, start: 1 }",
    broken: '{ «percentageOfMaximum: { lookup: { "0": -2, "5": -1, "10": 0 } } }',
  },
  {
    name: "a percentage of what is nothing where only one takes part",
    code: "framework/maximum-not-above-zero",
    mended: "{ percentageOfMaximum: value, start: 1 }",
    broken: "{ «percentageOfMaximum: value, start: -10 }",
  },
  {
    name: "a power mean without one of its weights",
    code: "framework/weight-missing",
    mended: "weights: { plan: 2, regie: 1, dossier: 0.5 }",
    broken: "weights: «{ plan: 2, regie: 1 }",
  },
  {
    name: "a power mean with a weight too many",
    code: "framework/weight-without-member",
    mended: "weights: { plan: 2, regie: 1, dossier: 0.5 }",
    broken: "weights: { plan: 2, regie: 1, dossier: 0.5, «nazorg: 1 }",
  },
  {
    name: "a weight of zero in a power mean",
    code: "framework/weight-not-positive",
    mended: "weights: { plan: 2, regie: 1, dossier: 0.5 }",
    broken: "weights: { plan: 2, regie: «0, dossier: 0.5 }",
  },
  {
    name: "a weight for what the mean does not reckon with",
    code: "framework/weight-without-member",
    mended: powerMean,
    broken: "            weightedMean: { of: value, weights: { plan: 2, regie: 1, «dossier: 1 } }\n            among: { scale: niveau }\n",
  },
  {
    name: "weights in thousandths",
    code: "framework/weights-too-fine",
    mended: "weights: { plan: 2, regie: 1, dossier: 0.5 }",
    broken: "weights: «{ plan: 0.501, regie: 0.3, dossier: 0.2 }",
  },
  {
    name: "a sum that leaves the scale",
    code: "framework/number-outside-scale",
    mended: `number:\n          mean: ${log}\n`,
    broken: "number: «{ sum: value }\n",
  },
  {
    name: "a mean below the scale",
    code: "framework/number-outside-scale",
    mended: `number:\n          mean: ${log}\n`,
    broken: "number: «{ mean: { linear: { from: [1, 355], to: [100, 0] } } }\n",
  },
  {
    name: "a number between two steps",
    code: "framework/number-between-steps",
    mended: `number: ${percentage}`,
    broken: "number: «{ mean: value }",
  },
  {
    name: "bounds with nothing between them",
    code: "framework/comparison-never-holds",
    mended: "{ count: { of: themes, where: { id: inhoud, value: { atLeast: 4 } } }, atLeast: 1 }",
    broken: "{ count: { of: themes, where: { id: inhoud, value: { atLeast: 4 } } }, above: 1, atMost: «1 }",
  },
  {
    name: "a value asked for with bounds turned around",
    code: "framework/comparison-never-holds",
    mended: "value: { atLeast: 100, below: 200 }",
    broken: "value: { atLeast: 200, below: «100 }",
  },
  {
    name: "a value asked for without a bound",
    code: "framework/bound-missing",
    mended: "value: { atLeast: 100, below: 200 }",
    broken: "value: «{}",
  },
  {
    name: "edges in per cents of a share",
    code: "framework/share-out-of-range",
    mended: `          of:\n${powerMean}          cuts: [{ level: hoog, atLeast: 8 }, { level: midden, atLeast: 4 }, { level: laag }]\n`,
    broken:
      "          of: { share: { of: criteria, among: { tag: keten }, where: { level: hoog } } }\n" +
      "          cuts: [{ level: hoog, atLeast: «80 }, { level: laag }]\n",
  },
];
