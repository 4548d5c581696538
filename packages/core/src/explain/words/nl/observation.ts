import { grammarNl } from "./grammar.ts";

const { and, capital, date } = grammarNl;

/** One observation, or one indicator with its observations. */
export const observationNl = {
  observation: (id: string, speaks: string, text: string) => `Waarneming ${id} is ${speaks}. ${text}`,
  source: (id: string, type: string, day: string) => `Bron: ${id}, ${type}, ${date(day)}.`,
  countsFor: (indicator: string, criterion: string) => `Telt voor indicator ${indicator} van criterium ${criterion}.`,
  picture: (name: string, picture: string, together: readonly string[]) =>
    together.length === 0
      ? `Telt voor ${name}. Het beeld van deze casus is ${picture}, alleen door deze waarneming.`
      : `Telt voor ${name}. Het beeld van deze casus is ${picture}, samen met ${and(together)}.`,
  graded: (given: string) => `Gezien: ${given}.`,
  group: (noun: string, name: string, together: readonly string[]) =>
    together.length === 0 ? `Telt voor ${noun} ${name}, als enige.` : `Telt voor ${noun} ${name}, samen met ${and(together)}.`,
  withoutGroup: (noun: string) => `Heeft geen ${noun}: telt in geen groep mee.`,
  withoutCase: "Heeft geen casus: telt niet mee in het beeld per casus.",
  setAside: (why: string, because: string) => `Telt niet mee: ${why}.${because === "" ? "" : ` Reden: ${because}`}`,
  indicator: (text: string) => `Indicator ${text}.`,
  belongsTo: (criterion: string, shows: string) => `Hoort bij criterium ${criterion}. Laat zien: ${shows}.`,
  observations: (parts: readonly string[]) => `${capital(parts.join("; "))}.`,
  noObservations: "Er zijn geen waarnemingen.",
};
