import type { actionCatalog, HeavierStep } from "../../catalog/action.ts";
import type { Messages } from "../locale.ts";
import { didYouMean, q } from "./words.ts";

const does: Readonly<Record<HeavierStep, string>> = { address: "spreekt partijen aan", intervene: "grijpt in" };
const lacking = {
  judgement: "zegt niet op welk oordeel dat rust",
  effect: "zegt niet wat bewoners ervan merken",
  observations: "noemt geen waarneming die het laat zien",
} as const;
const mend = {
  judgement: "Noem bij “judgement” het criterium of thema waarover het oordeel is vastgesteld.",
  effect: "Schrijf bij “effect” wat bewoners ervan merken.",
  observations: "Noem bij “observations” minstens één waarneming die niet is ingetrokken.",
} as const;
const lightToHeavy = "Eerst informeren, dan aanspreken. Ingrijpen komt pas als dat te weinig verandert. Zo weet een partij waar zij staat.";

export const actionNl: Messages<typeof actionCatalog> = {
  "action/not-substantiated": {
    title: "Stap zonder onderbouwing",
    message: ({ id, step, lacks }) => `De stap ${q(id)} ${does[step]}, maar ${lacking[lacks]}.`,
    hint: ({ lacks }) => mend[lacks],
    why: "Wie een partij aanspreekt of ingrijpt, legt uit waarop dat rust: een vastgesteld oordeel, wat bewoners ervan merken, en wat is gezien.",
  },
  "action/no-judgement": {
    title: "Stap zonder vastgesteld oordeel",
    message: ({ id, party }) =>
      party === undefined
        ? `De stap rust op een oordeel over ${q(id)}, maar daarover is geen oordeel vastgesteld.`
        : `De stap rust op een oordeel over ${q(id)}. Dat is er wel, maar niet over de partij ${q(party)}.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "Stel het oordeel vast onder “judgements”, of noem een ander oordeel.",
    why: "Een voorstel of een beoordeling is nog geen oordeel. En een oordeel over de ene partij zegt niets over de andere.",
  },
  "action/about-the-whole": {
    title: "Stap op grond van het geheel",
    message: ({ id }) => `De stap ${q(id)} rust op het oordeel over het geheel.`,
    hint: () => "Noem het criterium of thema waar het om gaat.",
    why: "Een partij moet weten wat er beter moet. Het oordeel over het geheel zegt dat niet.",
  },
  "action/nothing-before": {
    title: "Ingrijpen zonder eerdere stap",
    message: ({ id }) => `De stap ${q(id)} grijpt in, maar zegt niet welke eerdere stap te weinig veranderde.`,
    hint: () => "Noem bij “after” het id van die eerdere stap.",
    why: lightToHeavy,
  },
  "action/unknown-step": {
    title: "Onbekende eerdere stap",
    message: ({ id }) => `De stap ${q(id)} staat niet bij “actions”.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "Leg de eerdere stap ook vast onder “actions”.",
    why: "Alleen een eerdere stap die is vastgelegd, is na te gaan.",
  },
  "action/step-not-lighter": {
    title: "Eerdere stap is niet lichter",
    message: ({ id, after }) => `De stap ${q(id)} volgt op ${q(after)}, maar die stap is niet lichter.`,
    hint: () => "Noem bij “after” een lichtere stap: informeren of aanspreken.",
    why: lightToHeavy,
  },
  "action/step-not-earlier": {
    title: "Eerdere stap is later",
    message: ({ id, after, date }) => `De stap ${q(id)} volgt op ${q(after)}, maar die stap was pas op ${date}.`,
    hint: () => "Controleer de datums van beide stappen.",
    why: "Een stap kan alleen volgen op iets wat al is gebeurd.",
  },
  "action/step-to-other-party": {
    title: "Eerdere stap was voor een ander",
    message: ({ id, after, party }) => `De stap ${q(id)} is ook voor ${q(party)}, maar de eerdere stap ${q(after)} was dat niet.`,
    hint: () => "Noem een eerdere stap voor dezelfde partij, of maak er twee stappen van.",
    why: "Een partij krijgt eerst de kans om het zelf te verbeteren. Dat geldt voor elke partij apart.",
  },
};
