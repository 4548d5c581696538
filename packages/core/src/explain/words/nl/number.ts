import type { Rounding } from "../../../schema/number.ts";
import { grammarNl } from "./grammar.ts";

const { capital } = grammarNl;

/** Afgerond op 1 cijfer achter de komma (naar boven bij precies de helft). */
export function roundingNl({ digits, mode }: Rounding, isNegative: boolean): string {
  const to = digits === 0 ? "een heel getal" : `${digits} ${digits === 1 ? "cijfer" : "cijfers"} achter de komma`;
  if (mode === "truncate") return `afgekapt op ${to}`;
  const half = mode === "half-even" ? "naar het even cijfer" : isNegative ? "naar beneden" : "naar boven";
  return `afgerond op ${to} (${half} bij precies de helft)`;
}

const powerMeans: Readonly<Record<string, string>> = { "0": "meetkundig", "-1": "harmonisch" };

/**
 * Numbers that a rule reads from values. Every sentence goes without its full stop: a comparison may follow.
 * `of` says of which members the values are, where that is not all: " van de criteria met het kenmerk “jeugd”".
 */
export const numberNl = {
  of: (members: string, isClause: boolean) => ` van de ${members}${isClause ? "," : ""}`,
  sum: (of: string, sum: string, start: string | undefined) =>
    `De waarden${of}${start === undefined ? "" : ` en de beginwaarde ${start}`} zijn samen ${sum}`,
  mean: (of: string, mean: string) => `Het gemiddelde van de waarden${of} is ${mean}`,
  "weighted-mean": (of: string, mean: string) => `Het gewogen gemiddelde van de waarden${of} is ${mean}`,
  "power-mean": (of: string, mean: string, exponent: number, isWeighted: boolean, rounding: Rounding) => {
    const special = powerMeans[exponent];
    const name = special === undefined ? "machtsgemiddelde" : `${special} gemiddelde`;
    const how = special === undefined ? `met exponent ${exponent}` : `(een machtsgemiddelde met exponent ${exponent})`;
    return `Het ${isWeighted ? "gewogen " : ""}${name} ${how} van de waarden${of} is ${mean}, ${roundingNl(rounding, false)}`;
  },
  lowerExponent: "Hoe lager de exponent, hoe zwaarder lage waarden tellen.",
  "percentage-of-maximum": (sum: string, percentage: string, hasStart: boolean) =>
    `${sum}. Dat is ${percentage} procent van het hoogste dat mogelijk is${hasStart ? ", met dezelfde beginwaarde" : ""}`,
  lowest: (of: string, value: string) => `De laagste waarde${of} is ${value}`,
  highest: (of: string, value: string) => `De hoogste waarde${of} is ${value}`,
  share: (share: string, fact: string) => `Het aandeel is ${share}. ${fact}`,
  rounded: (fact: string, number: string, rounding: Rounding, isNegative: boolean) =>
    `${fact}. ${capital(roundingNl(rounding, isNegative))} is dat ${number}`,
  noValues: "Er zijn geen waarden",
  weights: (weights: readonly string[]) => `Gewichten: ${weights.join("; ")}.`,
  weight: (name: string, weight: string) => `${name} telt ${weight} keer`,
};
