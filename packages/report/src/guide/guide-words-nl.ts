// Every fixed word of a guide. What is said to a citizen is B1 and can be read aloud.
import { counted } from "../format-nl.ts";
import { showsLabels } from "../labels-nl.ts";
import type { Indicator } from "../model/assessment-parts.ts";
import type { Talk } from "./guide-parts.ts";

type PerTalk<T> = { readonly [T2 in Talk]: T };

const title: PerTalk<string> = {
  citizen: "Leidraad voor een gesprek met een bewoner",
  professional: "Leidraad voor een gesprek met een professional",
  board: "Leidraad voor een gesprek met een bestuur",
};

const talk: PerTalk<string> = { citizen: "Bewoner", professional: "Professional", board: "Bestuur" };

const investigates = "Wij onderzoeken hoe organisaties samenwerken rond mensen die hulp krijgen.";

/** What to say first, sentence by sentence. */
const opening: PerTalk<readonly string[]> = {
  citizen: [
    `${investigates} Wij onderzoeken de organisaties. Wij onderzoeken u niet.`,
    "Meedoen is vrijwillig. U mag een vraag overslaan en u mag op elk moment stoppen. Dat heeft geen gevolgen voor uw hulp.",
    "Wij schrijven niets op waaraan anderen u kunnen herkennen. Uw naam komt niet op dit blad en niet in het rapport.",
    "Vindt u het goed dat wij opschrijven wat u vertelt, en dat wij dat gebruiken voor ons onderzoek?",
  ],
  professional: [
    `${investigates} Wij beoordelen niet u als persoon.`,
    "Vertel vooral wat er in de praktijk gebeurt, ook als dat anders is dan de afspraak. U mag zeggen dat u iets niet weet.",
    "Wij schrijven uw functie op, niet uw naam. Noem geen namen van bewoners.",
  ],
  board: [
    `${investigates} Wij willen weten wat het bestuur daarvoor doet en hoe u weet of dat werkt.`,
    "Laat ons stukken zien waarin staat wat u vertelt.",
    "Wij schrijven uw functie op, niet uw naam. Noem geen namen van bewoners of medewerkers.",
  ],
};

const note: PerTalk<string> = {
  citizen:
    "Schrijf op dit blad geen naam, adres, geboortedatum of nummer van de bewoner. Gebruik de casus-code. Geeft de bewoner geen toestemming? Stop dan en schrijf niets op.",
  professional: "Schrijf op dit blad geen namen. Gebruik de functie en de casus-code.",
  board: "Schrijf op dit blad geen namen. Gebruik de functie.",
};

const fields: PerTalk<readonly string[]> = {
  citizen: ["Datum", "Bron-id", "Casus-code"],
  professional: ["Datum", "Bron-id", "Casus-code", "Functie"],
  board: ["Datum", "Bron-id", "Functie"],
};

const closing: PerTalk<readonly string[]> = {
  citizen: [
    "Wat wilt u nog vertellen dat wij niet hebben gevraagd?",
    "Vertel wat er nu gebeurt: wij leggen uw verhaal naast dat van anderen. Daarna schrijven wij een rapport over de samenwerking.",
    "Vraag of u het goed hebt begrepen. Bedank de bewoner.",
  ],
  professional: [
    "Wat moeten wij nog weten? Wie kunnen wij nog spreken, en welk stuk kunnen wij nog lezen?",
    "Vertel wat er nu gebeurt: wij leggen dit gesprek naast andere bronnen. Daarna schrijven wij een rapport over de samenwerking.",
  ],
  board: [
    "Wat moeten wij nog weten? Welk stuk kunnen wij nog lezen?",
    "Vertel wat er nu gebeurt: wij leggen dit gesprek naast andere bronnen. De partijen lezen het concept van het rapport en kunnen reageren.",
  ],
};

/** To whoever sits with a citizen the words of the framework say little, and one of them is the name of a level. */
const showsToCitizen: { readonly [S in Indicator["shows"]]: string } = {
  arranged: "is het geregeld?",
  done: "gebeurt het?",
  secured: "blijft het zo?",
  effect: "helpt het?",
};

export const guideWords = {
  kind: "Leidraad",
  title,
  talk,
  begin: "Zo begint u het gesprek",
  from: (names: string): string => `Wij werken voor: ${names}.`,
  fromUnknown: "Vertel voor welke toezichthouder u werkt.",
  opening,
  consent: "Toestemming gegeven",
  note,
  noJudgement: "Schrijf op wat u ziet, hoort en leest. Geef nog geen oordeel.",
  fields,
  good: "Wanneer is het goed?",
  questions: "Vragen",
  indicators: "Waar let u op?",
  answer: "Antwoord",
  shows: (shows: Indicator["shows"], to: Talk): string => (to === "citizen" ? showsToCitizen[shows] : showsLabels[shows]),
  close: "Zo sluit u het gesprek af",
  closing,
  remarks: "Wat viel nog meer op?",
  about: "Over dit blad",
  inspection: "Onderzoek",
  question: "Onderzoeksvraag",
  subQuestion: (inspectorate: string): string => `Deelvraag ${inspectorate}`,
  framework: "Kader",
  profile: "Profiel",
  cases: "Casus-codes",
  nothing: "Voor dit gesprek staan er geen vragen in het kader.",
  withoutQuestions: (number: number): string =>
    `Bij ${counted(number, "criterium", "criteria")} heeft het kader geen vraag voor dit gesprek. ${number === 1 ? "Dat staat" : "Die staan"} niet op dit blad.`,
  elsewhere: (number: number): string =>
    `Volgens het plan van het onderzoek ${number === 1 ? "komt" : "komen"} ${counted(number, "criterium", "criteria")} niet in dit gesprek aan de orde.`,
} as const;
