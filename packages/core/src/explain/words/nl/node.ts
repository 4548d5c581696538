import type { Noun } from "../../grade-noun.ts";

/** Which criteria or themes an outcome is made of. */
export const nodeNl = {
  counted: (what: string) => `De beslisregel kijkt naar ${what}.`,
  every: (noun: Noun) => `alle ${noun.many}`,
  chosen: (phrase: string) => `de ${phrase}`,
  below: (noun: Noun) => `De ${noun.many}:`,
  leftOut: (noun: Noun) => `Deze ${noun.many} telt de beslisregel niet mee:`,
  scored: (name: string, level: string, stage: string, value: string) => `${name} ${level} (${stage}${value}).`,
  value: (value: string) => `, waarde ${value}`,
  open: (name: string, grade: Noun, state: string) => `${name} geen ${grade.one} (${state}).`,
  undetermined: "nog niet te bepalen",
  notAssessed: "niet beoordeeld",
  notApplicable: "niet van toepassing",
  noOutcome: "geen uitkomst",
  trial: "criterium in proef",
  outsideChoice: "Valt buiten die keuze.",
};
