import type { Stage } from "../../../schema/outcome.ts";
import type { Noun } from "../../grade-noun.ts";
import { grammarNl } from "./grammar.ts";

const { and, or } = grammarNl;

const stageOfCriterion: { readonly [S in Stage]: string } = {
  proposal: "Dit is een voorstel: het volgt uit de waarnemingen en de beslisregel.",
  rating: "Dit volgt uit de individuele beoordelingen.",
  consensus: "Dit is de gezamenlijke beoordeling.",
  judgement: "Dit is het vastgestelde oordeel.",
};

const stageOfNode: { readonly [S in Stage]: (grade: Noun) => string } = {
  proposal: ({ one }) => `Dit is berekend. Het minst vaste ${one} waarop het rust, is een voorstel.`,
  rating: ({ one }) => `Dit is berekend. Het minst vaste ${one} waarop het rust, is een individuele beoordeling.`,
  consensus: ({ one }) => `Dit is berekend. Het minst vaste ${one} waarop het rust, is een gezamenlijke beoordeling.`,
  judgement: () => "Dit is berekend. Het rust alleen op vastgestelde oordelen.",
};

const counted =
  (one: string, many: string) =>
  (short: number | undefined): string =>
    short === undefined ? many : `${short} ${short === 1 ? one : many}`;

/** The outcome itself: level or number, stage, coverage, what is still possible, what is missing. */
export const outcomeNl = {
  whole: "Het geheel",
  stageOfCriterion,
  stageOfNode,
  scored: (name: string, given: string, stage: string) => `${name} ${given}. ${stage}`,
  undetermined: (name: string) => `${name} nog niet te bepalen.`,
  notAssessed: (name: string) => `${name} niet beoordeeld.`,
  notApplicable: (name: string) => `${name} niet van toepassing.`,
  noOutcome: (name: string, grade: Noun) => `${name} geen uitkomst. Het kader berekent hier geen ${grade.one}.`,
  trial: "Dit is een criterium in proef. Het telt in geen enkel oordeel mee.",
  indicators: (scored: number, all: number) =>
    all === 1
      ? `Dekking: bij ${scored} van 1 indicator is iets gezien.`
      : `Dekking: bij ${scored === 0 ? "geen" : scored} van de ${all} indicatoren is iets gezien.`,
  coverage: (scored: number, all: number, grade: Noun) =>
    all === 1
      ? `Dekking: ${scored} van 1 criterium dat van toepassing is, heeft een ${grade.one}.`
      : `Dekking: ${scored === 0 ? "geen" : scored} van de ${all} criteria die van toepassing zijn, ${scored > 1 ? "hebben" : "heeft"} een ${grade.one}.`,
  coverageOfThemes: (scored: number, all: number, grade: Noun) =>
    all === 1
      ? `${scored} van 1 thema heeft een ${grade.one}.`
      : `${scored === 0 ? "Geen" : scored} van de ${all} thema’s ${scored > 1 ? "hebben" : "heeft"} een ${grade.one}.`,
  possible: (grades: readonly string[]) => `Nog mogelijk: ${or(grades)}.`,
  possibleBetween: (from: string, until: string) => `Nog mogelijk: alles van ${from} tot en met ${until}.`,
  unchangeable: (grade: Noun) => `Wat nog open is, kan dit ${grade.one} niet meer veranderen.`,
  possibleNotComputed: (grade: Noun) => `Welke ${grade.many} nog mogelijk zijn, is niet berekend: er zijn te veel combinaties.`,
  collect: (text: string) => `Verzamel eerst dit: ${text}`,
  missing: (needs: readonly string[]) => `Wat nog ontbreekt: ${and(needs)}.`,
  outside: (profile: string) =>
    `Dit criterium valt buiten het profiel “${profile}”: er is niet gericht naar gekeken en het krijgt geen niveau. Wat toch is gezien, staat in het rapport onder Buiten de vraag.`,
  outsideProfile: (names: readonly string[]) => `Buiten het profiel ${names.length === 1 ? "valt" : "vallen"}: ${and(names)}.`,
  needs: {
    cases: counted("casus", "casussen"),
    "source-types": counted("soort bron", "soorten bronnen"),
    assessors: counted("beoordelaar", "beoordelaars"),
    periods: counted("periode", "periodes"),
    observations: counted("waarneming", "waarnemingen"),
    rating: () => "een individuele beoordeling",
    consensus: () => "een gezamenlijke beoordeling",
    judgement: () => "een vastgesteld oordeel",
  },
  observationsFor: (indicators: readonly string[]) =>
    `waarnemingen bij ${indicators.length === 1 ? "indicator" : "de indicatoren"} ${and(indicators)}`,
  gradeFor: (grade: Noun, names: readonly string[]) => `een ${grade.one} voor ${and(names)}`,
  reason: (because: string) => `Reden: ${because}`,
  recordedBy: (by: string) => `Vastgelegd door ${by}.`,
};
