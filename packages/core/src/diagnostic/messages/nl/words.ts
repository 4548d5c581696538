import type { Combination, FrameworkPart, RowWord } from "../../catalog/framework.ts";
import type { InspectionPart } from "../../catalog/inspection.ts";
import type { ProgrammePart } from "../../catalog/programme.ts";
import type { MemberWord } from "../../catalog/rule.ts";
import { quoted } from "../locale.ts";

export const q = (text: string) => quoted(text, ["“", "”"]);

/** “a”, “b” of “c”; of a long list only the first ones. */
export function choice(words: readonly string[]): string {
  const shown = words.slice(0, 12).map(q);
  if (words.length > shown.length) return `${shown.join(", ")} en nog ${words.length - shown.length}`;
  const last = shown.pop();
  return shown.length > 0 ? `${shown.join(", ")} of ${last}` : (last ?? "");
}

export function didYouMean(candidate: string | undefined): string | undefined {
  return candidate === undefined ? undefined : `Bedoelde je ${q(candidate)}?`;
}

/** Of ids such as b01 and b02 the likely one often is not what was meant, so the other way out stands beside it. */
export function didYouMeanOr(candidate: string | undefined, otherwise: string): string {
  const first = didYouMean(candidate);
  return first === undefined ? otherwise : `${first} Zo niet: ${otherwise.charAt(0).toLowerCase()}${otherwise.slice(1)}`;
}

/** “a”, “b” en “c”. */
export const together = (words: readonly string[]): string =>
  words
    .map(q)
    .join(", ")
    .replace(/, (?=[^,]*$)/, " en ");

/** The likely one when there is one, else everything that can be chosen. */
export function chooseFrom({
  candidate,
  allowed,
}: {
  readonly candidate?: string;
  readonly allowed: readonly string[];
}): string | undefined {
  return didYouMean(candidate) ?? (allowed.length > 0 ? `Kies uit ${choice(allowed)}.` : undefined);
}

export const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

export const parts: Readonly<Record<FrameworkPart | InspectionPart | ProgrammePart, string>> = {
  source: "bron",
  scale: "schaal",
  level: "niveau",
  theme: "thema",
  criterion: "criterium",
  indicator: "indicator",
  observation: "waarneming",
  case: "casus",
  party: "partij",
  assessor: "beoordelaar",
  recommendation: "aanbeveling",
  signal: "signaal",
  lesson: "les",
  obstacle: "belemmering",
  rebuttal: "opmerking",
  measure: "maatregel",
  action: "stap van de toezichthouder",
  step: "stap",
  line: "toezichtlijn",
  project: "project",
};

export const members: Readonly<Record<MemberWord, string>> = {
  cases: "casussen",
  "source-types": "soorten bronnen",
  assessors: "beoordelaars",
  periods: "periodes",
  observations: "waarnemingen",
  criteria: "criteria",
  themes: "thema’s",
};

const standingWords = { absent: "zonder niveau of getal", "not-applicable": "niet van toepassing" } as const;

/** “1 × ontbreekt, 4 × op-orde”; where members differ to the rule, with their ids in front. */
export function combinationWords(parts: Combination): string {
  const said = parts.map(({ members: ids, standings }) => {
    const isOne = ids.length === 1 && parts.length > 1;
    const counted = standings.map(({ count: times, grades }) => {
      const grade = typeof grades === "string" ? standingWords[grades] : grades.join(" of ");
      return isOne ? grade : `${times} × ${grade}`;
    });
    return parts.length === 1 ? counted.join(", ") : `${idsWords(ids)}: ${counted.join(", ")}`;
  });
  return said.length === 0 ? "alles" : said.join("; ");
}

const idsWords = (ids: readonly string[]): string =>
  ids.length > 4 ? `${ids.slice(0, 3).join(", ")} en nog ${ids.length - 3}` : ids.join(", ");

/** What a row of a table gives. */
export const rowWords = (gives: RowWord): string =>
  gives === "undetermined" ? "geen niveau" : "level" in gives ? q(gives.level) : `verzamel eerst ${q(gives.collect)}`;
