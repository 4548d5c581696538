import type { numberNl } from "../nl/number.ts";

/** Numbers that a rule reads from values. Every sentence goes without its full stop: a comparison may follow. */
export const numberEn: typeof numberNl = {
  sum: (sum, start) =>
    start === undefined ? `The values together are ${sum}` : `The values and the start of ${start} together are ${sum}`,
  mean: (mean) => `The mean of the values is ${mean}`,
  "weighted-mean": (mean) => `The weighted mean of the values is ${mean}`,
  "percentage-of-maximum": (percentage, sum) =>
    `${sum === undefined ? "That is" : `The values together are ${sum}. That is`} ${percentage} per cent of the highest that is possible`,
  lowest: (value) => `The lowest value is ${value}`,
  highest: (value) => `The highest value is ${value}`,
  share: (share, fact) => `The share is ${share}. ${fact}`,
  noValues: "There are no values",
  weights: (weights) => `Weights: ${weights.join("; ")}.`,
  weight: (name, weight) => `${name} counts ${weight} times`,
};
