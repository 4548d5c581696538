import type { Rounding } from "../../../schema/number.ts";
import { roundingNl } from "./number.ts";

type Pair = readonly [string, string];

/** How a level or number becomes the value that counts. */
export const valuesNl = {
  lookup: (entries: readonly string[]) => `De waarden komen uit een tabel: ${entries.join("; ")}.`,
  entry: (given: string, value: string) => `${given} is ${value}`,
  linear: ([low, high]: Pair, [start, end]: Pair) =>
    `De waarden zijn eerst rechtlijnig omgezet: ${low} wordt ${start} en ${high} wordt ${end}, met gelijke stappen ertussen.`,
  log: ([low, high]: Pair, [start, end]: Pair, round: Rounding) =>
    `De waarden zijn eerst logaritmisch omgezet: ${low} wordt ${start} en ${high} wordt ${end}, en elke verdubbeling telt even zwaar. De plaats in het bereik is ${roundingNl(round, false)}.`,
  atLeast: (edge: string) => `Een waarde lager dan ${edge} telt als ${edge}.`,
  atMost: (edge: string) => `Een waarde hoger dan ${edge} telt als ${edge}.`,
  onScale: (scale: string) => `Op de schaal ${scale}:`,
  ownOnScale: (scale: string) => `Op de schaal ${scale} telt de waarde zelf.`,
};
