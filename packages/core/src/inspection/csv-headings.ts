import type { Audience } from "../schema/observation.ts";
import type { speakings } from "../schema/where.ts";

/** The headings of `waarnemingen.csv`, and the field of an observation that each column fills. */
export const csvHeadings = {
  nr: "id",
  bron: "source",
  casus: "case",
  indicator: "indicator",
  waarneming: "text",
  spreekt: "speaks",
  werkt: "works",
  partij: "party",
  stap: "step",
  waarde: "value",
  niveau: "level",
  doelgroep: "audience",
} as const;

export type CsvHeading = keyof typeof csvHeadings;
export type CsvField = (typeof csvHeadings)[CsvHeading];

/** The Dutch words that three of the columns take, and what each means. */
export const csvWords = {
  speaks: { voor: "for", deels: "partly", tegen: "against" } satisfies Readonly<Record<string, (typeof speakings)[number]>>,
  works: { helpt: "helps", hindert: "hinders" },
  audience: { intern: "internal", inspectie: "inspected", openbaar: "public" } satisfies Readonly<Record<string, Audience>>,
} as const;

/** The word to write in a cell: Dutch where the column takes Dutch words, else the value itself. */
export function csvWord(field: CsvField, value: string): string {
  if (!(field in csvWords)) return value;
  const words: Readonly<Record<string, string>> = csvWords[field as keyof typeof csvWords];
  return Object.entries(words).find(([, meaning]) => meaning === value)?.[0] ?? value;
}
