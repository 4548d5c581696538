import type { Slip } from "../../marked.ts";

/** Slips in scales of numbers and in what stands on them. */
export const scales: readonly Slip[] = [
  {
    name: "a scale that goes down",
    code: "framework/min-not-below-max",
    mended: "{ id: cijfer, kind: number, direction: higher-is-better, min: 0, max: 100 }",
    broken: "{ id: cijfer, kind: number, direction: higher-is-better, min: 100, max: «0 }",
  },
  {
    name: "steps that pass the end of the scale",
    code: "framework/step-does-not-fit",
    mended: "min: 0, max: 100, step: 1 }",
    broken: "min: 0, max: 100, step: «3 }",
  },
  {
    name: "a step of nothing",
    code: "framework/step-does-not-fit",
    mended: "min: 0, max: 100, step: 1 }",
    broken: "min: 0, max: 100, step: «0 }",
  },
  {
    name: "a number that is met and lies between two steps",
    code: "framework/number-off-scale",
    mended: "step: 5, met: 5 }",
    broken: "step: 5, met: «4 }",
  },
  {
    name: "a level that is met and is not on the scale",
    code: "framework/unknown-level",
    mended: "    met: midden\n",
    broken: "    met: «middel\n",
  },
  {
    name: "a limit above the scale",
    code: "framework/number-off-scale",
    mended: "atMost: 50, because: De bewoner",
    broken: "atMost: «150, because: De bewoner",
  },
  {
    name: "a limit between two steps",
    code: "framework/number-off-scale",
    mended: "      rule: { number: { round: { of: { percentageOfMaximum: value, start: 1 }, digits: 0, mode: half-even } } }\n",
    broken:
      "      rule: { number: { round: { of: { percentageOfMaximum: value, start: 1 }, digits: 0, mode: half-even } } }\n" +
      "      limits: [{ when: { none: { of: criteria, where: { value: { above: 0 } } } }, atMost: «49.5, because: Er is nergens iets. }]\n",
  },
  {
    name: "a level as a bound on numbers",
    code: "framework/number-off-scale",
    mended: "atLeast: 1, because: Er is altijd",
    broken: "atLeast: «laag, because: Er is altijd",
  },
  {
    name: "an anchor for a number that is not there",
    code: "framework/number-off-scale",
    mended: 'anchors: { "42": Binnen',
    broken: 'anchors: { «"400": Binnen',
  },
  {
    name: "an indicator on a scale that is not there",
    code: "framework/unknown-scale",
    mended: "shows: done, scale: punten }",
    broken: "shows: done, scale: «puntn }",
  },
  {
    name: "what is missing counts as met, on a scale that does not say when",
    code: "framework/met-missing",
    mended: "level: nee }\n      missing: undetermined\n",
    broken: "level: nee }\n      missing: { then: «as-met, else: undetermined }\n",
  },
  {
    name: "bands on a scale of numbers",
    code: "framework/rule-does-not-fit-scale",
    mended: "      rule: { number: { round: { of: { percentageOfMaximum: value, start: 1 }, digits: 0, mode: half-even } } }\n",
    broken:
      "      rule: { «bands: { of: { percentageOfMaximum: value, start: 1 }, cuts: [{ level: hoog, atLeast: 50 }, { level: laag }] } }\n",
  },
  {
    name: "a number on a scale of levels",
    code: "framework/rule-does-not-fit-scale",
    mended:
      "        table:\n          match: unique\n          rows:\n" +
      "            - { when: { every: { of: criteria, among: { tag: slot }, where: { level: ja } } }, level: ja }\n" +
      "            - { when: { some: { of: criteria, among: { tag: slot }, where: { level: nee } } }, level: nee }\n",
    broken: "        «number: { count: { of: criteria, among: { tag: slot } } }\n",
  },
  {
    name: "a shift of a number",
    code: "framework/rule-does-not-fit-scale",
    mended: "      missing: { atLeast: 1, then: exclude, else: undetermined }\n",
    broken:
      "      missing: { atLeast: 1, then: exclude, else: undetermined }\n" +
      "      «shifts: [{ when: { some: { of: criteria, where: { value: { atLeast: 10 } } } }, by: 1, because: Er is veel. }]\n",
  },
];
