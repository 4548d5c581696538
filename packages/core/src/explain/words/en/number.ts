import type { Rounding } from "../../../schema/number.ts";
import type { numberNl } from "../nl/number.ts";
import { grammarEn } from "./grammar.ts";

const { capital } = grammarEn;

/** Rounded to 1 decimal (up at exactly half). */
export function roundingEn({ digits, mode }: Rounding, isNegative: boolean): string {
  const to = digits === 0 ? "a whole number" : `${digits} ${digits === 1 ? "decimal" : "decimals"}`;
  if (mode === "truncate") return `cut off to ${to}`;
  const half = mode === "half-even" ? "to the even digit" : isNegative ? "down" : "up";
  return `rounded to ${to} (${half} at exactly half)`;
}

const powerMeans: Readonly<Record<string, string>> = { "0": "geometric", "-1": "harmonic" };

/** Numbers that a rule reads from values. Every sentence goes without its full stop: a comparison may follow. */
export const numberEn: typeof numberNl = {
  of: (members) => ` of the ${members}`,
  sum: (of, sum, start) => `The values${of}${start === undefined ? "" : ` and the start of ${start}`} together are ${sum}`,
  mean: (of, mean) => `The mean of the values${of} is ${mean}`,
  "weighted-mean": (of, mean) => `The weighted mean of the values${of} is ${mean}`,
  "power-mean": (of, mean, exponent, isWeighted, rounding) => {
    const special = powerMeans[exponent];
    const name = special === undefined ? "power mean" : `${special} mean`;
    const how = special === undefined ? `with exponent ${exponent}` : `(a power mean with exponent ${exponent})`;
    return `The ${isWeighted ? "weighted " : ""}${name} ${how} of the values${of} is ${mean}, ${roundingEn(rounding, false)}`;
  },
  lowerExponent: "The lower the exponent, the more low values weigh.",
  "percentage-of-maximum": (sum, percentage, hasStart) =>
    `${sum}. That is ${percentage} per cent of the highest that is possible${hasStart ? ", with the same start" : ""}`,
  lowest: (of, value) => `The lowest value${of} is ${value}`,
  highest: (of, value) => `The highest value${of} is ${value}`,
  share: (share, fact) => `The share is ${share}. ${fact}`,
  rounded: (fact, number, rounding, isNegative) => `${fact}. ${capital(roundingEn(rounding, isNegative))} that is ${number}`,
  noValues: "There are no values",
  weights: (weights) => `Weights: ${weights.join("; ")}.`,
  weight: (name, weight) => `${name} counts ${weight} ${weight === "1" ? "time" : "times"}`,
};
