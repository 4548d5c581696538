import { grammarNl } from "./grammar.ts";

const { and } = grammarNl;
type Noun = { readonly one: string; readonly many: string };

const enough = (holds: boolean): string => (holds ? "Dat is genoeg." : "Dat is te weinig: de beslisregel geeft geen niveau.");

/** Whether there was enough to let the rule speak. */
export const missingNl = {
  evidence: (asked: number, noun: Noun, found: string, holds: boolean) =>
    `Het kader vraagt minstens ${asked} ${asked === 1 ? noun.one : noun.many}. Er ${found === "1" ? "is er" : "zijn er"} ${found === "0" ? "geen" : found}. ${enough(holds)}`,
  noMembers: (noun: Noun) => `Er zijn geen ${noun.many} om mee te tellen.`,
  every: (noun: Noun) => `Het kader vraagt een niveau van al deze ${noun.many}.`,
  some: (demands: readonly string[]) => `Het kader vraagt een niveau van ${and(demands)}.`,
  atLeast: (number: number, noun: Noun) => `minstens ${number} ${number === 1 ? noun.one : noun.many}`,
  atLeastShare: (share: string, noun: Noun) => `minstens ${share} van deze ${noun.many}`,
  including: (names: readonly string[]) => `in elk geval ${and(names)}`,
  members: (found: number, all: number, noun: Noun, holds: boolean) =>
    `${found === 0 ? "Geen" : found} van de ${all} ${all === 1 ? noun.one : noun.many} ${found > 1 ? "hebben" : "heeft"} er een. ${enough(holds)}`,
  excluded: "Wat geen niveau heeft, blijft buiten de beslisregel.",
};
