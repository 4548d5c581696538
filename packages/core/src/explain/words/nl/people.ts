import type { Noun } from "../../grade-noun.ts";
import { grammarNl } from "./grammar.ts";

const { and, date, or } = grammarNl;

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
  remark: (given: string, by: string, day: string) => `Opmerking: ${given}, door ${by}, op ${date(day)}. Dit is niet vastgesteld.`,
  byParty: "Per partij is dit geoordeeld. Het staat naast de uitkomst en verandert die niet.",
  judgementOn: (party: string, given: string, by: string, day: string) => `${party}: ${given}, vastgesteld door ${by}, op ${date(day)}.`,
  remarkOn: (party: string, given: string, by: string, day: string) =>
    `${party}: ${given}, een opmerking van ${by}, op ${date(day)}. Dit is niet vastgesteld.`,
  refused: {
    "no-profile": (inspectorate: string, _competent: readonly string[]) =>
      `Het is een tekort in wat de wet vraagt. Dit onderzoek heeft geen profiel. Daarom is ${inspectorate} niet aangewezen om het vast te stellen.`,
    "nobody-named": (inspectorate: string, _competent: readonly string[]) =>
      `Het is een tekort in wat de wet vraagt. Het profiel wijst hier niemand aan om het vast te stellen, ook ${inspectorate} niet.`,
    "another-named": (inspectorate: string, competent: readonly string[]) =>
      `Het is een tekort in wat de wet vraagt. Dat stelt ${or(competent)} vast, niet ${inspectorate}.`,
  },
  settlesNothing: "Een opmerking bepaalt geen uitkomst.",
  outside: (grade: Noun) => `Dit ${grade.one} ligt buiten de ruimte.`,
  outsideWith: (grade: Noun, second: string) => `Dit ${grade.one} ligt buiten de ruimte. De tweede persoon is ${second}.`,
  outsideAlone: (grade: Noun) => `Dit ${grade.one} ligt buiten de ruimte. Daarvoor is een tweede persoon nodig, en die is niet genoemd.`,
  second: (second: string) => `Tweede persoon: ${second}.`,
  consequence: (text: string) => `Gevolg voor bewoners: ${text}`,
  actors: (parties: readonly string[]) => `Aan zet: ${and(parties)}.`,
};
