import type { frameworkCatalog } from "../../catalog/framework.ts";
import type { Messages } from "../locale.ts";
import { choice, combinationWords, didYouMean, parts, q, rowWords } from "./words.ts";

const unknown = "A reference must lead somewhere. Otherwise a rule or a norm has no effect and nobody notices.";

export const frameworkEn: Messages<typeof frameworkCatalog> = {
  "framework/not-found": {
    title: "Framework not found",
    message: ({ id, version }) => `The framework ${q(id)} with version ${version} was not found.`,
    hint: ({ available, candidate }) =>
      didYouMean(candidate) ??
      (available.length > 0 ? `Found: ${choice(available)}.` : "Say with --frameworks which folder has the frameworks."),
    why: "An inspection belongs to exactly one version of a framework. Another one can lead to another judgement and is never used in silence.",
  },
  "framework/two-contents": {
    title: "One version, two contents",
    message: ({ id, version }) => `The framework ${q(id)} with version ${version} is there twice, with different contents.`,
    hint: () => "Remove the wrong one, or give the changed content a new version number.",
    why: "Whoever names a version must always get the same text. A released version does not change.",
  },
  "framework/duplicate-id": {
    title: "Id occurs twice",
    message: ({ what, id }) => `The ${parts[what]} id ${q(id)} occurs twice.`,
    hint: () => "Give a new id; ids are never reused.",
    why: "Observations and judgements refer by id. When an id stands in two places, it is not certain what they belong to.",
  },
  "framework/unknown-scale": {
    title: "Unknown scale",
    message: ({ id }) => `The scale ${q(id)} does not exist in this framework.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "Add the scale to “scales”.",
    why: unknown,
  },
  "framework/unknown-level": {
    title: "Unknown level",
    message: ({ id, scale }) => `The level ${q(id)} does not exist in the scale ${q(scale)}.`,
    hint: ({ candidate }) => didYouMean(candidate),
    why: unknown,
  },
  "framework/unknown-criterion": {
    title: "Unknown criterion",
    message: ({ id }) => `${q(id)} is no member that can count here.`,
    hint: ({ candidate }) =>
      didYouMean(candidate) ?? "See whether the id is right. A criterion on trial, or without a scale, counts nowhere.",
    why: unknown,
  },
  "framework/unknown-indicator": {
    title: "Unknown indicator",
    message: ({ id }) => `The indicator ${q(id)} does not belong to this criterion.`,
    hint: ({ candidate }) => didYouMean(candidate),
    why: unknown,
  },
  "framework/unknown-tag": {
    title: "Unknown tag",
    message: ({ id }) => `No criterion that can count here has the tag ${q(id)}.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "Add the tag to “tags” of the criteria you mean.",
    why: unknown,
  },
  "framework/unknown-source": {
    title: "Unknown publication",
    message: ({ id }) => `The publication ${q(id)} is not in the “sources” of this framework.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "Add the publication to “sources”.",
    why: "For every norm it must be possible to find where it comes from.",
  },
  "framework/dates-reversed": {
    title: "Ends before it starts",
    message: ({ from, until }) => `The last day ${until} is before the first day ${from}.`,
    hint: () => "See whether the two dates were swapped.",
    why: "With reversed dates the framework is valid on no day at all.",
  },
  "framework/min-not-below-max": {
    title: "Scale without a range",
    message: ({ min, max }) => `The highest number of this scale (${max}) is not above the lowest (${min}).`,
    hint: () => "Put the lowest possible number at “min” and the highest at “max”. Which is best is said by “direction”.",
    why: "Nobody can give a number on such a scale.",
  },
  "framework/step-does-not-fit": {
    title: "Step does not fit the scale",
    message: ({ min, max, step }) => `From ${min} to ${max} is not a whole number of steps of ${step}.`,
    hint: () => "Choose a step above zero that leads from “min” exactly to “max”, or leave “step” out where any number will do.",
    why: "The step says which numbers people can give. The highest number is one of them.",
  },
  "framework/number-off-scale": {
    title: "Number not on the scale",
    message: ({ number, scale, min, max, step }) =>
      `${q(number)} is no number on the scale ${q(scale)}, which runs from ${min} to ${max}${step === undefined ? "" : ` in steps of ${step}`}.`,
    hint: () => "Choose a number that lies on the scale.",
    why: "A bound outside the scale does nothing, and an outcome outside the scale means nothing.",
  },
  "framework/sentinel-number": {
    title: "Number that seems to mean “unknown”",
    message: ({ number }) => `The value ${number} does not fit the others. Does it stand for “unknown” or “not applicable”?`,
    hint: () => "Missing is a status, not a number: use “notRated” in the rating and “missing” in the rule.",
    why: "A number counts in a sum or mean. A code for “unknown” would pull the outcome down or up in silence.",
  },
  "framework/table-gap": {
    title: "Combination without a row",
    message: (found) => {
      if ("more" in found) return `There are ${found.more} more combinations without an outcome.`;
      const words = combinationWords(found.combination);
      return found.isUnsaid ? `Whether a row holds cannot be said of: ${words}.` : `No row holds for: ${words}.`;
    },
    hint: (found) =>
      "isUnsaid" in found && found.isUnsaid
        ? "Say in the row what holds when there is nothing to count (with “none” and “any”), or use “match: first”."
        : "Add a row that fits, or end with a row with “otherwise: true”.",
    why: "With “unique” the table promises that exactly one outcome holds for every combination. All combinations were tried.",
  },
  "framework/table-conflict": {
    title: "Rows that contradict each other",
    message: (found) => {
      if ("more" in found) return `There are ${found.more} more combinations for which rows contradict each other.`;
      const [first, second] = found.gives;
      return `Two rows with another outcome (${rowWords(first)} and ${rowWords(second)}) both hold for: ${combinationWords(found.combination)}.`;
    },
    hint: () => "Make the conditions exclude each other, or use “match: first” and put the row that goes first on top.",
    why: "With “unique” the table promises that exactly one outcome holds for every combination. All combinations were tried.",
  },
  "framework/table-not-provable": {
    title: "Table cannot be checked",
    message: ({ why }) => `That exactly one row holds for every combination cannot be checked here: ${notProvable[why]}.`,
    hint: () => "Use “match: first”: the first row that holds then gives the outcome.",
    why: "With “unique” all combinations are tried. Where that cannot be done, the table cannot keep its promise.",
  },
  "framework/criterion-incomplete": {
    title: "Criterion is not complete",
    message: ({ id, parts: keys }) => `The criterion ${q(id)} lacks ${keys.join(", ")}.`,
    hint: () => "Write it, or set the status of the framework to “draft”.",
    why: "Inspectors who use a framework in force must be able to read with each criterion what is good, why, and what shows it.",
  },
  "framework/level-unreachable": {
    title: "Level that never comes out",
    message: ({ level }) => `No combination gives level ${q(level)}.`,
    hint: () => "See whether conditions and edges are right. If it is meant, such as a level that only people give, nothing has to change.",
    why: "A level that cannot be reached often comes from a slip in an edge. All combinations were tried.",
  },
  "framework/criterion-never-matters": {
    title: "Member without influence",
    message: ({ id, isLookedAt }) =>
      isLookedAt ? `Whatever is given to ${q(id)}, it never changes an outcome.` : `No rule looks at ${q(id)}.`,
    hint: () => "Use it in a rule, put it on trial (“phase: trial”), or leave it when it is only meant for the report.",
    why: "People spend time on a rating. It should be clear whether it counts.",
  },
  "framework/rule-not-monotone": {
    title: "Better becomes worse",
    message: ({ combination, member, from, to, before, after }) =>
      `When ${q(member)} becomes better (from ${q(from)} to ${q(to)}), the outcome becomes worse (from ${q(before)} to ${q(after)}). ` +
      `So it is for: ${combinationWords(combination)}.`,
    hint: () => "See whether a condition is turned around, or the scales have different directions (“direction”).",
    why: "Whoever improves something expects no worse judgement. Only where that is meant can this rule stay as it is.",
  },
};

const notProvable = {
  observations: "how many observations there are, the framework does not know",
  "too-many": "there are too many combinations",
  numbers: "of a scale of numbers without “step” no list of all numbers can be made",
} as const;
