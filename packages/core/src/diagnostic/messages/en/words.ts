import type { Combination, FrameworkPart, RowWord } from "../../catalog/framework.ts";
import type { InspectionPart } from "../../catalog/inspection.ts";
import type { ProgrammePart } from "../../catalog/programme.ts";
import type { MemberWord } from "../../catalog/rule.ts";
import { quoted } from "../locale.ts";

export const q = (text: string) => quoted(text, ["“", "”"]);

/** “a”, “b” or “c”; of a long list only the first ones. */
export function choice(words: readonly string[]): string {
  const shown = words.slice(0, 12).map(q);
  if (words.length > shown.length) return `${shown.join(", ")} and ${words.length - shown.length} more`;
  const last = shown.pop();
  return shown.length > 0 ? `${shown.join(", ")} or ${last}` : (last ?? "");
}

export function didYouMean(candidate: string | undefined): string | undefined {
  return candidate === undefined ? undefined : `Did you mean ${q(candidate)}?`;
}

/** Of ids such as b01 and b02 the likely one often is not what was meant, so the other way out stands beside it. */
export function didYouMeanOr(candidate: string | undefined, otherwise: string): string {
  const first = didYouMean(candidate);
  return first === undefined ? otherwise : `${first} If not: ${otherwise.charAt(0).toLowerCase()}${otherwise.slice(1)}`;
}

/** “a”, “b” and “c”. */
export const together = (words: readonly string[]): string =>
  words
    .map(q)
    .join(", ")
    .replace(/, (?=[^,]*$)/, " and ");

/** The likely one when there is one, else everything that can be chosen. */
export function chooseFrom({
  candidate,
  allowed,
}: {
  readonly candidate?: string;
  readonly allowed: readonly string[];
}): string | undefined {
  return didYouMean(candidate) ?? (allowed.length > 0 ? `Choose from ${choice(allowed)}.` : undefined);
}

export const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

export const parts: Readonly<Record<FrameworkPart | InspectionPart | ProgrammePart, string>> = {
  source: "source",
  scale: "scale",
  level: "level",
  theme: "theme",
  criterion: "criterion",
  indicator: "indicator",
  observation: "observation",
  case: "case",
  party: "party",
  assessor: "assessor",
  recommendation: "recommendation",
  signal: "signal",
  lesson: "lesson",
  obstacle: "obstacle",
  rebuttal: "remark",
  measure: "measure",
  action: "action",
  step: "step",
  line: "supervision line",
  project: "project",
};

export const members: Readonly<Record<MemberWord, string>> = {
  cases: "cases",
  "source-types": "kinds of source",
  assessors: "assessors",
  periods: "periods",
  observations: "observations",
  criteria: "criteria",
  themes: "themes",
};

const standingWords = { absent: "without a level or number", "not-applicable": "not applicable" } as const;

/** “1 × inadequate, 4 × good”; where members differ to the rule, with their ids in front. */
export function combinationWords(parts: Combination): string {
  const said = parts.map(({ members: ids, standings }) => {
    const isOne = ids.length === 1 && parts.length > 1;
    const counted = standings.map(({ count: times, grades }) => {
      const grade = typeof grades === "string" ? standingWords[grades] : grades.join(" or ");
      return isOne ? grade : `${times} × ${grade}`;
    });
    return parts.length === 1 ? counted.join(", ") : `${idsWords(ids)}: ${counted.join(", ")}`;
  });
  return said.length === 0 ? "anything" : said.join("; ");
}

const idsWords = (ids: readonly string[]): string =>
  ids.length > 4 ? `${ids.slice(0, 3).join(", ")} and ${ids.length - 3} more` : ids.join(", ");

/** What a row of a table gives. */
export const rowWords = (gives: RowWord): string =>
  gives === "undetermined" ? "no level" : "level" in gives ? q(gives.level) : `first collect ${q(gives.collect)}`;
