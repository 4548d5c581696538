import { grammarNl } from "./grammar.ts";

const { and, date } = grammarNl;

/** What people rated, agreed and adopted. */
export const peopleNl = {
  rated: "Het kader berekent hier geen voorstel. De beoordelaars geven een niveau.",
  judged: "Het kader berekent hier geen niveau. Het oordeel is aan mensen.",
  open: (closed: number, of: number) => `${closed} van ${of} gesloten. Tot alle beoordelaars klaar zijn, blijven de beoordelingen dicht.`,
  nobodyRated: "Geen beoordelaar heeft hier iets over gezegd.",
  equal: (level: string) => `Alle beoordelaars kozen ${level}.`,
  one: (level: string) => `Eén beoordelaar gaf een niveau: ${level}.`,
  sameWithoutLevel: "De beoordelaars gaven geen niveau.",
  unequal: "De beoordelaars verschilden.",
  consensusNeeded: "De beoordelaars verschilden. Daarom is een gezamenlijke beoordeling nodig.",
  rating: (assessor: string, said: string, isOutside: boolean, because: string) =>
    `${assessor}: ${said}${isOutside ? ", buiten de ruimte" : ""}.${because === "" ? "" : ` ${because}`}`,
  noLevel: (reason: string) => `geen niveau (${reason})`,
  consensus: (level: string, by: readonly string[], day: string) =>
    `In overleg ${by.length === 1 ? "koos" : "kozen"} ${and(by)} ${level}, op ${date(day)}.`,
  judgement: (level: string, by: string, day: string) => `Vastgesteld: ${level}, door ${by}, op ${date(day)}.`,
  outside: "Dit niveau ligt buiten de ruimte.",
  outsideWith: (second: string) => `Dit niveau ligt buiten de ruimte. De tweede persoon is ${second}.`,
  outsideAlone: "Dit niveau ligt buiten de ruimte. Daarvoor is een tweede persoon nodig, en die is niet genoemd.",
  second: (second: string) => `Tweede persoon: ${second}.`,
  consequence: (text: string) => `Gevolg voor bewoners: ${text}`,
  actors: (parties: readonly string[]) => `Aan zet: ${and(parties)}.`,
};
