import type { Noun } from "../../grade-noun.ts";
import { grammarNl } from "./grammar.ts";

const { and } = grammarNl;

const verdict = (holds: boolean, grade: Noun): string =>
  holds ? "Dat is genoeg." : `Dat is te weinig: de beslisregel geeft geen ${grade.one}.`;

/** Whether there was enough to let the rule speak, and how what is missing counts. */
export const missingNl = {
  evidence: (asked: number, noun: Noun, found: string) =>
    `Het kader vraagt minstens ${asked} ${asked === 1 ? noun.one : noun.many}. Er ${found === "1" ? "is er" : "zijn er"} ${found === "0" ? "geen" : found}.`,
  evidenceShare: (share: string, found: number, all: number) =>
    `Het kader vraagt ook een waarneming bij minstens ${share} van de casussen van het onderzoek. Die is er bij ${found === 0 ? "geen" : found} van de ${all}.`,
  evidenceIncluding: (indicators: readonly string[], empty: readonly string[]) =>
    `Het kader vraagt in elk geval een waarneming bij ${indicators.length === 1 ? "indicator" : "de indicatoren"} ${and(indicators)}. ${empty.length === 0 ? `Die ${indicators.length === 1 ? "is" : "zijn"} er.` : `Er is nog niets gezien bij ${and(empty)}.`}`,
  verdict,
  noMembers: (noun: Noun) => `Er zijn geen ${noun.many} om mee te tellen.`,
  every: (noun: Noun, grade: Noun) => `Het kader vraagt een ${grade.one} van al deze ${noun.many}.`,
  some: (demands: readonly string[], grade: Noun) => `Het kader vraagt een ${grade.one} van ${and(demands)}.`,
  atLeast: (number: number, noun: Noun) => `minstens ${number} ${number === 1 ? noun.one : noun.many}`,
  atLeastShare: (share: string, noun: Noun) => `minstens ${share} van deze ${noun.many}`,
  including: (names: readonly string[]) => `in elk geval ${and(names)}`,
  members: (found: number, all: number, noun: Noun) =>
    all === 1
      ? `${found} van 1 ${noun.one} heeft er een.`
      : `${found === 0 ? "Geen" : found} van de ${all} ${noun.many} ${found > 1 ? "hebben" : "heeft"} er een.`,
  excluded: (grade: Noun) => `Wat geen ${grade.one} heeft, blijft buiten de beslisregel.`,
  "as-lowest": (counted: readonly string[], grade: Noun) =>
    `Wat geen ${grade.one} heeft, telt als het laagste van zijn schaal: ${and(counted)}.`,
  "as-met": (counted: readonly string[], grade: Noun) => `Wat geen ${grade.one} heeft, telt alsof aan de eis is voldaan: ${and(counted)}.`,
  countedAs: (name: string, grade: string) => `${name} telt als ${grade}`,
  range: (grade: Noun) => `Er komt alleen een uitkomst als die dezelfde is, welk ${grade.one} de rest ook krijgt.`,
};
