import type { Rounding } from "../../../schema/number.ts";
import type { Noun } from "../../grade-noun.ts";
import { grammarNl } from "./grammar.ts";

const { and } = grammarNl;

const to = (digits: number): string =>
  digits === 0 ? "een heel getal" : `${digits} ${digits === 1 ? "cijfer" : "cijfers"} achter de komma`;
const halves: Readonly<Record<Rounding["mode"], string>> = {
  "half-up": "naar boven bij precies de helft, en onder nul naar beneden",
  "half-even": "naar het even cijfer bij precies de helft",
  truncate: "afgekapt",
};
const levels = (by: number): string => `${Math.abs(by)} ${Math.abs(by) === 1 ? "niveau" : "niveaus"} ${by > 0 ? "hoger" : "lager"}`;
const comma = (text: string, isClause: boolean): string => (isClause ? `${text},` : text);

/**
 * A rule as the framework holds it, before anything was seen. Conditions start with a small letter and go without their full
 * stop: they stand behind "als" or "dit klopt".
 */
export const writtenNl = {
  ratings: ({ one }: Noun) => `Beoordelaars geven elk apart een ${one}. Er wordt geen voorstel berekend.`,
  people: ({ one }: Noun) => `Er wordt niets berekend. Alleen een vastgesteld oordeel van mensen geeft een ${one}.`,
  unit: ({ one }: Noun) => `Waarnemingen tellen per ${one}.`,

  when: {
    fact: (fact: string) => `dit klopt: ${fact}.`,
    all: "al deze voorwaarden kloppen:",
    any: "minstens één van deze voorwaarden klopt:",
    not: "dit niet klopt:",
  },
  alone: { all: "Al deze voorwaarden kloppen:", any: "Minstens één van deze voorwaarden klopt:", not: "Dit klopt niet:" },

  share: (edges: readonly string[], base: string, isClause: boolean, says: readonly string[]) =>
    `${and(edges)} van de ${comma(base, isClause)} ${and(says)}`,
  percentage: (number: string) => `${number} procent`,
  count: (edges: readonly string[], noun: string, isClause: boolean, says: readonly string[]) =>
    `${and(edges)} ${comma(noun, isClause)} ${and(says)}`,
  countOf: (edges: readonly string[], base: string, isClause: boolean, says: readonly string[]) =>
    `${and(edges)} van de ${comma(base, isClause)} ${and(says)}`,
  thereAre: (edges: readonly string[], noun: string, isMany: boolean) => `er ${isMany ? "zijn" : "is"} ${and(edges)} ${noun}`,
  oneOrMore: "minstens één",
  noneOf: (base: string, isClause: boolean, says: readonly string[]) => `geen van de ${comma(base, isClause)} ${and(says)}`,
  noneAre: (noun: string) => `er zijn geen ${noun}`,
  named: (name: string, says: readonly string[]) => `${name} ${and(says)}`,
  every: (base: string, isClause: boolean, says: readonly string[]) => `alle ${comma(base, isClause)} ${and(says)}`,
  takesPart: (isMany: boolean): string => (isMany ? "tellen mee" : "telt mee"),
  compared: (number: string, edges: readonly string[]) => `${number} is ${and(edges)}`,

  theCount: (counted: string) => `het aantal ${counted}`,
  theShare: (counted: string, isClause: boolean, base: string) => `het aandeel ${comma(counted, isClause)} van alle ${base}`,
  sum: (of: string, start: string | undefined) =>
    start === undefined ? `de som van de waarden${of}` : `de beginwaarde ${start} plus de som van de waarden${of}`,
  mean: (of: string) => `het gemiddelde van de waarden${of}`,
  "weighted-mean": (of: string) => `het gewogen gemiddelde van de waarden${of}`,
  "power-mean": (of: string, exponent: number, isWeighted: boolean) => {
    const name = exponent === 0 ? "meetkundig gemiddelde" : exponent === -1 ? "harmonisch gemiddelde" : "machtsgemiddelde";
    return `het ${isWeighted ? "gewogen " : ""}${name} (exponent ${exponent}) van de waarden${of}`;
  },
  "percentage-of-maximum": (of: string, start: string | undefined) =>
    `${start === undefined ? "" : `de beginwaarde ${start} plus `}de som van de waarden${of.replace(/,$/, "")}, als percentage van de hoogste som die kan${start === undefined ? "" : " met dezelfde beginwaarde"},`,
  lowest: (of: string) => `de laagste waarde${of}`,
  highest: (of: string) => `de hoogste waarde${of}`,
  rounded: ({ digits, mode }: Rounding) => `Dit getal wordt afgerond op ${to(digits)} (${halves[mode]}).`,

  ladder: "De beslisregel probeert de niveaus in deze volgorde. Het eerste dat klopt, geldt.",
  climb:
    "De beslisregel begint bij de onderste trede. Een trede geldt alleen als elke lagere trede ook klopt. De hoogste trede die zo geldt, geeft het niveau.",
  gives: (level: string, when: string) => `${level} als ${when}`,
  otherwise: (level: string) => `${level} in alle andere gevallen.`,
  bottom: (level: string) => `${level} is de onderste trede.`,
  rank: {
    lowest: ({ one }: Noun) => `De beslisregel neemt het laagste ${one}.`,
    highest: ({ one }: Noun) => `De beslisregel neemt het hoogste ${one}.`,
    best: ({ one }: Noun) => `De beslisregel neemt het beste ${one}.`,
    worst: ({ one }: Noun) => `De beslisregel neemt het slechtste ${one}.`,
    "lower-median": ({ many }: Noun) =>
      `De beslisregel zet de ${many} op volgorde en neemt het middelste. Bij een even aantal is dat het laagste van de twee in het midden.`,
  },
  kth: (which: string, { many }: Noun) => `De beslisregel zet de ${many} op volgorde en neemt ${which}.`,
  bands: (number: string) => `De beslisregel berekent ${number}. Dat getal valt in één van deze vakken. Het eerste dat klopt, geldt.`,
  band: (level: string, edges: readonly string[]) => `${level}: ${and(edges)}.`,
  number: (number: string) => `De uitkomst is ${number}.`,
  table: "De beslisregel is een tabel.",
  row: (number: number, gives: string, when: string) => `Rij ${number} geeft ${gives} als ${when}`,
  lastRow: (number: number, gives: string) => `Rij ${number} geeft ${gives} in alle andere gevallen.`,

  shift: (by: number, when: string) => `Verschuiving ${levels(by)} als ${when}`,
  limit: (edges: readonly string[], when: string) => `Begrenzing ${and(edges)} als ${when}`,
  room: (edges: readonly string[], when: string) => `Ruimte ${and(edges)} als ${when}`,
  beyond: ({ one }: Noun) => `Een ${one} buiten deze grenzen vraagt een reden en een tweede persoon.`,

  enough: (asked: number, noun: Noun, isGroup: boolean) =>
    `Het kader vraagt minstens ${asked} ${asked === 1 ? noun.one : noun.many}${isGroup ? " met een waarneming" : ""}.`,
  enoughShare: (share: string) => `Het kader vraagt ook een waarneming bij minstens ${share} van de casussen van het onderzoek.`,
  enoughIncluding: (indicators: readonly string[]) =>
    `Het kader vraagt in elk geval een waarneming bij ${indicators.length === 1 ? "indicator" : "de indicatoren"} ${and(indicators)}.`,
  "as-lowest": ({ one }: Noun) => `Wat geen ${one} heeft, telt als het laagste van zijn schaal.`,
  "as-met": ({ one }: Noun) => `Wat geen ${one} heeft, telt alsof aan de eis is voldaan.`,
  tooLittle: ({ one }: Noun) => `Is dat er niet, dan geeft de beslisregel geen ${one}.`,
};
