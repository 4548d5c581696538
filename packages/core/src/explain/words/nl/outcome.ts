import type { Stage } from "../../../schema/outcome.ts";
import { grammarNl } from "./grammar.ts";

const { and, or } = grammarNl;

const stageOfCriterion: { readonly [S in Stage]: string } = {
  proposal: "Dit is een voorstel: het volgt uit de waarnemingen en de beslisregel.",
  rating: "Dit volgt uit de individuele beoordelingen.",
  consensus: "Dit is de gezamenlijke beoordeling.",
  judgement: "Dit is het vastgestelde oordeel.",
};

const stageOfNode: { readonly [S in Stage]: string } = {
  proposal: "Dit is berekend. Het minst vaste niveau waarop het rust, is een voorstel.",
  rating: "Dit is berekend. Het minst vaste niveau waarop het rust, is een individuele beoordeling.",
  consensus: "Dit is berekend. Het minst vaste niveau waarop het rust, is een gezamenlijke beoordeling.",
  judgement: "Dit is berekend. Het rust alleen op vastgestelde oordelen.",
};

/** The outcome itself: level, stage, coverage, possible levels, what is missing. */
export const outcomeNl = {
  whole: "Het geheel",
  stageOfCriterion,
  stageOfNode,
  scored: (name: string, level: string, stage: string) => `${name} ${level}. ${stage}`,
  undetermined: (name: string) => `${name} nog niet te bepalen.`,
  notAssessed: (name: string) => `${name} niet beoordeeld.`,
  notApplicable: (name: string) => `${name} niet van toepassing.`,
  noOutcome: (name: string) => `${name} geen uitkomst. Het kader berekent hier geen niveau.`,
  trial: "Dit is een criterium in proef. Het telt in geen enkel oordeel mee.",
  indicators: (scored: number, all: number) => `Dekking: bij ${scored === 0 ? "geen" : scored} van de ${all} indicatoren is iets gezien.`,
  coverage: (scored: number, all: number) =>
    `Dekking: ${scored === 0 ? "geen" : scored} van de ${all} criteria die van toepassing zijn, ${scored > 1 ? "hebben" : "heeft"} een niveau.`,
  coverageOfThemes: (scored: number, all: number) =>
    `${scored === 0 ? "Geen" : scored} van de ${all} thema’s ${scored > 1 ? "hebben" : "heeft"} een niveau.`,
  possible: (levels: readonly string[]) => `Nog mogelijk: ${or(levels)}.`,
  unchangeable: "Wat nog open is, kan dit niveau niet meer veranderen.",
  possibleNotComputed: "Welke niveaus nog mogelijk zijn, is niet berekend: er zijn te veel combinaties.",
  missing: (needs: readonly string[]) => `Wat nog ontbreekt: ${and(needs)}.`,
  needs: {
    cases: (short: number | undefined) => (short === undefined ? "casussen" : `${short} ${short === 1 ? "casus" : "casussen"}`),
    observations: (short: number | undefined) =>
      short === undefined ? "waarnemingen" : `${short} ${short === 1 ? "waarneming" : "waarnemingen"}`,
    rating: () => "een individuele beoordeling",
    consensus: () => "een gezamenlijke beoordeling",
    judgement: () => "een vastgesteld oordeel",
    level: () => "een niveau",
  },
  levelFor: (names: readonly string[]) => `een niveau voor ${and(names)}`,
  reason: (because: string) => `Reden: ${because}`,
  recordedBy: (by: string) => `Vastgelegd door ${by}.`,
};
