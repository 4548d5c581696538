import type { actionCatalog, HeavierStep } from "../../catalog/action.ts";
import type { Messages } from "../locale.ts";
import { didYouMean, q } from "./words.ts";

const does: Readonly<Record<HeavierStep, string>> = { address: "addresses parties", intervene: "intervenes" };
const lacking = {
  judgement: "does not say on which judgement that rests",
  effect: "does not say what citizens notice of it",
  observations: "names no observation that shows it",
} as const;
const mend = {
  judgement: "Name in “judgement” the criterion or theme on which the judgement was adopted.",
  effect: "Write in “effect” what citizens notice of it.",
  observations: "Name in “observations” at least one observation that is not withdrawn.",
} as const;
const lightToHeavy =
  "Informing comes first, then addressing. Intervening only follows when that changes too little. So a party knows where it stands.";

export const actionEn: Messages<typeof actionCatalog> = {
  "action/not-substantiated": {
    title: "Step without substantiation",
    message: ({ id, step, lacks }) => `The step ${q(id)} ${does[step]}, but ${lacking[lacks]}.`,
    hint: ({ lacks }) => mend[lacks],
    why: "Whoever addresses a party or intervenes says what that rests on: an adopted judgement, what citizens notice of it, and what was seen.",
  },
  "action/no-judgement": {
    title: "Step without an adopted judgement",
    message: ({ id, party }) =>
      party === undefined
        ? `The step rests on a judgement on ${q(id)}, but none was adopted.`
        : `The step rests on a judgement on ${q(id)}. There is one, but not about the party ${q(party)}.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "Adopt the judgement under “judgements”, or name another one.",
    why: "A proposal or a rating is no judgement yet. And a judgement about one party says nothing about another.",
  },
  "action/about-the-whole": {
    title: "Step that rests on the whole",
    message: ({ id }) => `The step ${q(id)} rests on the judgement on the whole.`,
    hint: () => "Name the criterion or theme it is about.",
    why: "A party must know what has to improve. The judgement on the whole does not say.",
  },
  "action/nothing-before": {
    title: "Intervening without an earlier step",
    message: ({ id }) => `The step ${q(id)} intervenes, but does not say which earlier step changed too little.`,
    hint: () => "Name in “after” the id of that earlier step.",
    why: lightToHeavy,
  },
  "action/unknown-step": {
    title: "Unknown earlier step",
    message: ({ id }) => `The step ${q(id)} is not among “actions”.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "Record the earlier step under “actions” as well.",
    why: "Only an earlier step that was recorded can be followed.",
  },
  "action/step-not-lighter": {
    title: "Earlier step is not lighter",
    message: ({ id, after }) => `The step ${q(id)} follows ${q(after)}, but that step is not lighter.`,
    hint: () => "Name a lighter step in “after”: informing or addressing.",
    why: lightToHeavy,
  },
  "action/step-not-earlier": {
    title: "Earlier step is later",
    message: ({ id, after, date }) => `The step ${q(id)} follows ${q(after)}, but that step was not taken until ${date}.`,
    hint: () => "Check the dates of both steps.",
    why: "A step can only follow what has already happened.",
  },
  "action/step-to-other-party": {
    title: "Earlier step was for another",
    message: ({ id, after, party }) => `The step ${q(id)} is for ${q(party)} too, but the earlier step ${q(after)} was not.`,
    hint: () => "Name an earlier step for the same party, or make it two steps.",
    why: "A party first gets the chance to improve by itself. That holds for each party.",
  },
};
