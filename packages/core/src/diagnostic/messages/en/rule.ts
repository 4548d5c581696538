import type { ruleCatalog } from "../../catalog/rule.ts";
import type { Messages } from "../locale.ts";
import { choice, didYouMean, members, q, together } from "./words.ts";

export const ruleEn: Messages<typeof ruleCatalog> = {
  "framework/rule-without-scale": {
    title: "Rule without a scale",
    message: () => "This rule gives a level or number, but no scale is named.",
    hint: () => "Name the scale of the outcome with “scale”.",
    why: "A level or number has meaning on a scale only.",
  },
  "framework/rule-does-not-fit-scale": {
    title: "Rule does not fit the scale",
    message: ({ rule, scale, gives }) =>
      gives === "level"
        ? `${q(rule)} is about levels, but ${q(scale)} is a scale of numbers.`
        : `${q(rule)} gives a number, but ${q(scale)} is a scale of levels.`,
    hint: ({ gives }) =>
      gives === "level"
        ? "Use “number” or “rank”, or choose a scale of levels."
        : "Cut the number into levels with “bands”, or choose a scale of numbers.",
    why: "An outcome must lie on its own scale. Otherwise it means nothing.",
  },
  "framework/mixed-scales": {
    title: "Scales mixed",
    message: ({ scales }) => `This rule mixes different scales: ${together(scales)}.`,
    hint: () => "Choose with “from” or “among” only members of one scale. To reckon with values, say with “byScale” what counts on each.",
    why: "A level of one scale is neither higher nor lower than a level of another. A rank or sum across scales would invent a judgement.",
  },
  "framework/no-value-for-level": {
    title: "Level without a value",
    message: ({ level, scale }) => `This rule reckons with values, but level ${q(level)} of scale ${q(scale)} has none.`,
    hint: () => "Give every level of the scale a “value”, or choose a rule that does not reckon.",
    why: "What a level is worth is a choice of the owner of the framework. It must be written and is not assumed.",
  },
  "framework/members-without-value": {
    title: "Reckoning without a value",
    message: ({ of, lacks }) =>
      lacks === "unit-value"
        ? `This rule reckons with values of ${members[of]}, but the framework does not say how such a value is made.`
        : `This rule reckons with values of ${members[of]}, but no indicator of this criterion has a scale.`,
    hint: ({ lacks }) =>
      lacks === "unit-value"
        ? "Say at “unit” with “value” how the observations together make a value: mean, lowest, highest or sum."
        : "Give the indicator a scale with “scale”, or choose a rule that counts instead.",
    why: "What has no value takes no part in a sum or mean. The rule would never give anything.",
  },
  "framework/members-without-level": {
    title: "Level asked of numbers",
    message: ({ of, scales }) =>
      scales.length === 0
        ? `“level” is asked of ${members[of]}, but these have no scale.`
        : `“level” is asked of ${members[of]} on a scale of numbers (${together(scales)}). These have no level.`,
    hint: () => "Ask for the number with “value”, or choose other members.",
    why: "A condition about nothing never holds. The rule would do something else than it says.",
  },
  "framework/over-missing": {
    title: "“over” is missing",
    message: () => "This rule reckons with values, but does not say over what: over observations or over cases.",
    hint: () => "Add “over”: such as “over: cases” or “over: observations”.",
    why: "The mean of observations is not the mean of cases. That choice is not assumed.",
  },
  "framework/unit-does-not-fit": {
    title: "Observations are grouped otherwise",
    message: ({ of, unit }) => `This looks at ${members[of]}, but the observations count in ${members[unit]}.`,
    hint: ({ unit }) => `Choose ${q(unit)} or “observations”, or change “per” at “unit”.`,
    why: "The observations of a criterion count in one kind of group. Other groups are not there.",
  },
  "framework/value-map-does-not-fit": {
    title: "Value map does not fit",
    message: ({ map, of }) => `${q(map)} cannot be used of ${members[of]}: these have a value, but no level and no scale.`,
    hint: () => "Use “value”, “linear”, “log” or “cap”, or reckon with “over: observations”.",
    why: "It would find nothing. These members would silently take no part.",
  },
  "framework/by-scale-incomplete": {
    title: "Scale missing in “byScale”",
    message: ({ scale }) => `“byScale” does not say what counts on the scale ${q(scale)}, but there are members with that scale.`,
    hint: () => "Say what counts on that scale, or leave those members out with “among”.",
    why: "Members of a scale that is missing silently take no part.",
  },
  "framework/lookup-incomplete": {
    title: "“lookup” not complete",
    message: ({ grade, scale }) => `“lookup” does not say what ${q(grade)} of the scale ${q(scale)} is worth.`,
    hint: () => "Name every level or number of the scale, just as the scale writes it.",
    why: "What is not named has no value and silently takes no part.",
  },
  "framework/lookup-never-complete": {
    title: "“lookup” cannot be complete",
    message: ({ scale }) => `Of the scale ${q(scale)} no list of all numbers can be made, so “lookup” cannot name them all.`,
    hint: () => "Give the scale a “step”, or map the number with “linear”, “log” or “cap”.",
    why: "What is not named has no value and silently takes no part.",
  },
  "framework/range-empty": {
    title: "Range is a single point",
    message: ({ number }) => `The range starts and ends at ${number}. No line runs between.`,
    hint: () => "Write two different numbers at “from”.",
    why: "Mapping divides a range. A range of one point cannot be divided.",
  },
  "framework/value-not-above-zero": {
    title: "Number not above zero",
    message: ({ value, rule }) =>
      `${q(rule)} needs numbers above zero, ${value === undefined ? "but any number can occur here" : `but ${value} can occur here`}.`,
    hint: ({ rule }) =>
      rule === "log" ? "Let range and scale start above zero." : "See with “cap: { atLeast: … }” that every value is above zero.",
    why: "It does not exist for zero and negative numbers. The rule would give no outcome.",
  },
  "framework/maximum-not-above-zero": {
    title: "No highest sum",
    message: ({ maximum, of }) =>
      maximum === undefined
        ? `The highest sum that these ${members[of]} can have is not known or not above zero.`
        : `The highest sum that the percentage is taken of can be ${maximum}. It should be above zero.`,
    hint: () => "Start with “start” at a number above zero, or give the highest levels a value above zero.",
    why: "A percentage of zero or less does not exist.",
  },
  "framework/weights-too-fine": {
    title: "Weights too fine",
    message: ({ total, most }) => `In whole numbers these weights add up to ${total}. For a geometric mean that may be ${most} at most.`,
    hint: () => "Choose weights in round proportions, such as 1, 2 and 0.5.",
    why: "A geometric mean is a root of that degree, and it is reckoned exactly.",
  },
  "framework/weights-without-ids": {
    title: "Weights of unknown members",
    message: ({ of }) => `Which ${members[of]} there are, the framework does not know. So none can have a weight.`,
    hint: () => "Use “mean”, or “powerMean” without “weights”.",
    why: "A weight belongs to an id. Without a weight a member silently takes no part.",
  },
  "framework/number-outside-scale": {
    title: "Outcome can leave the scale",
    message: ({ scale, min, max, from = "any depth", until = "any height" }) =>
      `This number can run from ${from} to ${until}, but the scale ${q(scale)} runs from ${min} to ${max}.`,
    hint: () => "Widen the scale, or keep the values inside it with “cap”, “linear” or weights.",
    why: "An outcome outside its scale means nothing and cannot be compared with anything.",
  },
  "framework/number-between-steps": {
    title: "Outcome can lie between steps",
    message: ({ scale, step }) => `This number can lie between the steps of ${step} of the scale ${q(scale)}.`,
    hint: () => "Round the number with “round”, or leave out the “step” of the scale.",
    why: "A scale with steps has no numbers between them. How to round must be written.",
  },
  "framework/cuts-not-descending": {
    title: "Edges not from high to low",
    message: ({ edge, before }) => `The edge ${edge} comes after ${before}. Edges go from high to low.`,
    hint: () => "Put the edges in order, the highest first.",
    why: "The first edge that fits gives the level. In another order some levels cannot be reached.",
  },
  "framework/last-cut-open": {
    title: "Last band not open",
    message: ({ level }) => `The last band, of level ${q(level)}, has an edge. It should take all that is left.`,
    hint: () => "Remove the edge of the last band, or add one without an edge below it.",
    why: "Every number must fall in exactly one band. Otherwise there are outcomes without a level.",
  },
  "framework/ladder-without-otherwise": {
    title: "Ladder without a lowest rung",
    message: () => "This ladder does not say what applies when no rung fits.",
    hint: () => "End with a rung with “otherwise: true”.",
    why: "A rule must say something about every set of observations. No level is assumed.",
  },
  "framework/otherwise-not-last": {
    title: "“otherwise” is not last",
    message: () => "Something follows after “otherwise”. It is never reached.",
    hint: () => "Put the rung or row with “otherwise: true” last, and use it once.",
    why: "“otherwise” always fits, so what stands below it has no effect.",
  },
  "framework/ladder-order": {
    title: "Rungs not from best to worst",
    message: ({ level, before }) =>
      level === before
        ? `Level ${q(level)} stands in this ladder twice.`
        : `Level ${q(level)} is not worse than ${q(before)} but stands below it.`,
    hint: () => "Put the rungs in order, the best level first, each level once.",
    why: "The first rung that fits gives the level. In another order someone gets a lower level than the rule allows.",
  },
  "framework/table-without-level": {
    title: "Table without a level",
    message: () => "No row of this table gives a level.",
    hint: () => "Give at least one row a “level”, or write “outcome: none” where only people judge.",
    why: "There would never be an outcome.",
  },
  "framework/shift-of-nothing": {
    title: "Shift of nothing",
    message: () => "This shift does not change the level.",
    hint: () => "Write 1 for one level up or -1 for one level down, or remove the shift.",
    why: "The reason beside it would be in the report while nothing happens.",
  },
  "framework/predicate-does-not-fit": {
    title: "Condition does not fit",
    message: ({ predicate, of }) => `${q(predicate)} says nothing about ${members[of]}.`,
    hint: () => "Choose a condition that fits “of”, or change “of”.",
    why: "A condition about nothing never holds. The rule would do something else than it says.",
  },
  "framework/selection-empty": {
    title: "Selection without members",
    message: ({ of }) => `This selection fits none of the ${members[of]} of this framework.`,
    hint: () => "See whether ids, tags and scales are spelled well.",
    why: "A rule about nothing never gives an outcome.",
  },
  "framework/weight-missing": {
    title: "Weight missing",
    message: ({ id }) => `No weight is given for ${q(id)}.`,
    hint: () => "Give the weight, or leave this member out of the selection.",
    why: "How much something weighs is a choice of the owner of the framework. It must be written.",
  },
  "framework/weight-without-member": {
    title: "Weight without a member",
    message: ({ id }) => `There is a weight for ${q(id)}, but it does not count in this rule.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "Remove the weight.",
    why: "A weight that belongs to nothing almost always is a typing error in an id.",
  },
  "framework/share-out-of-range": {
    title: "Share outside 0 and 1",
    message: ({ share }) => `${q(share)} cannot be a share. A share lies between 0 and 1.`,
    hint: () => 'Write a fraction or a decimal: three quarters is "3/4" or 0.75, not 75.',
    why: "With a share above 1 a condition never holds, and below 0 it always does.",
  },
  "framework/weight-not-positive": {
    title: "Weight not above zero",
    message: ({ id, weight }) => `The weight of ${q(id)} is ${weight}. A weight is more than zero.`,
    hint: () => "Choose a weight above zero, or leave the member out with “from”.",
    why: "With a negative weight a better level would make the outcome worse. With weight zero a member does not count, without anyone saying so.",
  },
  "framework/asks-too-much": {
    title: "More asked than there is",
    message: ({ asked, found }) => `${asked} members are asked for, but there are ${found}.`,
    hint: () => "Ask for fewer, or choose more members with “from”.",
    why: "There would never be an outcome.",
  },
  "framework/met-missing": {
    title: "Scale does not say when it is met",
    message: ({ scale }) => `What is missing counts as met here, but the scale ${q(scale)} does not say which level or number that is.`,
    hint: () => "Add “met” to the scale, or choose something else at “then”.",
    why: "When something is met is a choice of the owner of the framework. It must be written.",
  },
  "framework/picture-ambiguous": {
    title: "Ambiguous picture",
    message: () => "By this rule a case with one observation for and one against is both.",
    hint: () => "Choose the form with “only-” for “for” or for “against”.",
    why: "A case has one picture. Which of the two goes first, the framework has to say.",
  },
  "framework/cut-without-edge": {
    title: "Band without an edge",
    message: ({ level }) => `The band of level ${q(level)} does not have exactly one edge.`,
    hint: () => "Write “above” (more than) or “atLeast” (this or more), not both. Only the last band has no edge.",
    why: "Whether an edge itself counts matters to whoever stands exactly on it. So every band says it.",
  },
  "framework/bound-missing": {
    title: "Bound missing",
    message: () => "This says what is compared or bounded, but not with what.",
    hint: ({ keys }) => `Add ${choice(keys)}.`,
    why: "Without a bound this rule says nothing. A bound is never assumed.",
  },
  "framework/bounds-reversed": {
    title: "Bounds the wrong way round",
    message: ({ atLeast, atMost }) => `“atLeast” (${q(atLeast)}) lies higher than “atMost” (${q(atMost)}).`,
    hint: () => "Swap the two bounds.",
    why: "Nothing is left between them. An outcome must always be able to lie inside its bounds.",
  },
  "framework/comparison-never-holds": {
    title: "Bounds that exclude each other",
    message: ({ low, high }) => `No number has both ${q(low)} and ${q(high)}.`,
    hint: () => "See whether the bounds were swapped. If you mean the one or the other, use “any”.",
    why: "A condition that never holds does nothing. A level may not be reachable because of it.",
  },
};
