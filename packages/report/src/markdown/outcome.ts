import type { OutcomeLine } from "../model/line.ts";
import type { OutcomeView } from "../model/outcome.ts";
import { outcomeParts } from "../outcome-parts.ts";
import { words } from "../words-nl.ts";
import { escaped } from "./escape.ts";
import { level, link } from "./parts.ts";

/** A level with everything it may never stand without, on one line. */
export const outcomeText = (outcome: OutcomeView): string =>
  [`**${level(outcome.word, outcome.mark)}**`, ...outcomeParts(outcome).map(escaped)].join(" · ");

/** A criterion and its outcome, as one item of a list. */
export const outcomeItem = ({ reference, outcome, core, outsideRoom }: OutcomeLine): string =>
  [
    `${link(reference)}: ${outcomeText(outcome)}`,
    ...(core ? [words.outcome.core] : []),
    ...(outsideRoom === true ? [words.outcome.outsideRoom] : []),
  ].join(" · ");
