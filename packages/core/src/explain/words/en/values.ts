import type { valuesNl } from "../nl/values.ts";
import { roundingEn } from "./number.ts";

/** How a level or number becomes the value that counts. */
export const valuesEn: typeof valuesNl = {
  lookup: (entries) => `The values come from a table: ${entries.join("; ")}.`,
  entry: (given, value) => `${given} is ${value}`,
  linear: ([low, high], [start, end]) =>
    `The values were first converted along a straight line: ${low} becomes ${start} and ${high} becomes ${end}, with equal steps between.`,
  log: ([low, high], [start, end], round) =>
    `The values were first converted logarithmically: ${low} becomes ${start} and ${high} becomes ${end}, and every doubling weighs the same. The place in the range is ${roundingEn(round, false)}.`,
  atLeast: (edge) => `A value lower than ${edge} counts as ${edge}.`,
  atMost: (edge) => `A value higher than ${edge} counts as ${edge}.`,
  onScale: (scale) => `On the scale ${scale}:`,
  ownOnScale: (scale) => `On the scale ${scale} the value itself counts.`,
};
