import type { Noun } from "../../grade-noun.ts";
import { grammarNl } from "./grammar.ts";

const { and, date } = grammarNl;

/** What people rated, agreed and adopted. */
export const peopleNl = {
  rated: (grade: Noun) => `Het kader berekent hier geen voorstel. De beoordelaars geven een ${grade.one}.`,
  judged: (grade: Noun) => `Het kader berekent hier geen ${grade.one}. Het oordeel is aan mensen.`,
  open: (closed: number, of: number) => `${closed} van ${of} gesloten. Tot alle beoordelaars klaar zijn, blijven de beoordelingen dicht.`,
  nobodyRated: "Geen beoordelaar heeft hier iets over gezegd.",
  equal: (given: string) => `Alle beoordelaars kozen ${given}.`,
  one: (given: string, grade: Noun) => `Eén beoordelaar gaf een ${grade.one}: ${given}.`,
  sameWithout: (grade: Noun) => `De beoordelaars gaven geen ${grade.one}.`,
  unequal: "De beoordelaars verschilden.",
  consensusNeeded: "De beoordelaars verschilden. Daarom is een gezamenlijke beoordeling nodig.",
  rating: (assessor: string, said: string, isOutside: boolean, because: string) =>
    `${assessor}: ${said}${isOutside ? ", buiten de ruimte" : ""}.${because === "" ? "" : ` ${because}`}`,
  noGrade: (grade: Noun, reason: string) => `geen ${grade.one} (${reason})`,
  consensus: (given: string, by: readonly string[], day: string) =>
    `In overleg ${by.length === 1 ? "koos" : "kozen"} ${and(by)} ${given}, op ${date(day)}.`,
  judgement: (given: string, by: string, day: string) => `Vastgesteld: ${given}, door ${by}, op ${date(day)}.`,
  outside: (grade: Noun) => `Dit ${grade.one} ligt buiten de ruimte.`,
  outsideWith: (grade: Noun, second: string) => `Dit ${grade.one} ligt buiten de ruimte. De tweede persoon is ${second}.`,
  outsideAlone: (grade: Noun) => `Dit ${grade.one} ligt buiten de ruimte. Daarvoor is een tweede persoon nodig, en die is niet genoemd.`,
  second: (second: string) => `Tweede persoon: ${second}.`,
  consequence: (text: string) => `Gevolg voor bewoners: ${text}`,
  actors: (parties: readonly string[]) => `Aan zet: ${and(parties)}.`,
};
