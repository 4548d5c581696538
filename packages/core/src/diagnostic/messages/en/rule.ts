import type { ruleCatalog } from "../../catalog/rule.ts";
import type { Messages } from "../locale.ts";
import { choice, didYouMean, members, q, together } from "./words.ts";

export const ruleEn: Messages<typeof ruleCatalog> = {
  "framework/rule-without-scale": {
    title: "Rule without a scale",
    message: () => "This rule gives a level, but no scale is named.",
    hint: () => "Name the scale of the level with “scale”.",
    why: "A level has meaning on a scale only.",
  },
  "framework/mixed-scales": {
    title: "Scales mixed",
    message: ({ scales }) => `This rule compares levels of different scales: ${together(scales)}.`,
    hint: () => "Choose with “from” only members of one scale.",
    why: "A level of one scale is neither higher nor lower than a level of another. Ranking across scales would invent a judgement.",
  },
  "framework/no-value-for-level": {
    title: "Level without a value",
    message: ({ level, scale }) => `This rule reckons with values, but level ${q(level)} of scale ${q(scale)} has none.`,
    hint: () => "Give every level of the scale a “value”, or choose a rule that does not reckon.",
    why: "What a level is worth is a choice of the owner of the framework. It must be written and is not assumed.",
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
    message: () => "Rungs follow after the rung with “otherwise”. They are never reached.",
    hint: () => "Put the rung with “otherwise: true” last, and use it once.",
    why: "The rung “otherwise” always fits, so what stands below it has no effect.",
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
    message: ({ asked, found }) => `${asked} members with a level are asked for, but there are ${found}.`,
    hint: () => "Ask for fewer, or choose more members with “from”.",
    why: "There would never be an outcome.",
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
    hint: () => "Swap the two levels.",
    why: "No level is left between them. An outcome must always be able to lie inside its bounds.",
  },
};
