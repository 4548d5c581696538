// What supervision adds to an outcome: judgements per party, who may adopt a shortfall, and how parties are set in motion.
import { listed } from "./format-nl.ts";
import { inspectorateLabels } from "./labels-nl.ts";
import type { Action, Refusal } from "./model/assessment-parts.ts";

export const stepLabels: { readonly [S in Action["step"]]: string } = {
  inform: "Informeren",
  address: "Aanspreken",
  intervene: "Ingrijpen",
};

export const supervisionWords = {
  byParty: {
    heading: "Oordelen per partij",
    lead: "Dit is vastgesteld over één partij. Het staat naast de uitkomst voor allemaal samen en verandert die niet. Een criterium staat hier alleen als de niveaus verschillen.",
    caption: "Oordelen per partij en thema",
    about: "Thema of criterium",
    whole: "Allemaal samen",
    overall: "Het geheel",
    none: "geen oordeel",
    judgement: "Oordeel over",
    remark: "opmerking, niet vastgesteld",
  },
  statutory: {
    adopted: "Vastgesteld door een toezichthouder die daarover gaat",
    rated: "Gezien, niet vastgesteld",
    remarks: "Opmerkingen bij wettelijke eisen",
    remarksLead: "Dit zijn geen vastgestelde tekorten. Wie de opmerking maakt, is niet aangewezen om een tekort vast te stellen.",
    by: "door",
    because: "omdat",
    remark: "Opmerking, niet vastgesteld",
  },
  deviations: {
    heading: "Waar wij anders vaststelden dan voorgesteld",
    lead: "Dit deel is voor het team zelf, om van te leren. Afwijken mag, met een reden. Komt het vaker voor, kijk dan of de regel of de waarnemingen beter kunnen.",
    caption: "Vastgestelde oordelen die afwijken",
    about: "Criterium of thema",
    proposal: "Voorstel",
    room: "Ruimte",
    consensus: "Gezamenlijke beoordeling",
    judgement: "Vastgesteld",
    because: "Reden",
    none: "Nergens: elk vastgesteld oordeel is gelijk aan het voorstel en de gezamenlijke beoordeling.",
    overall: "Het geheel",
  },
  actions: {
    heading: "Wat de toezichthouder doet",
    lead: "Eerst informeren, dan aanspreken. Verandert er te weinig, dan grijpt de toezichthouder in.",
    caption: "Stappen van de toezichthouder",
    id: "Nr.",
    step: "Stap",
    date: "Wanneer",
    text: "Wat",
    ground: "Rust op",
    effect: "Wat bewoners merken",
    basis: "Gezien in",
  },
  responses: "Reactie",
} as const;

const names = (inspectorates: readonly string[]): string =>
  listed(inspectorates.map((id) => Object.entries(inspectorateLabels).find(([known]) => known === id)?.[1] ?? id));

/** Who said it: the supervisor with its whole name. */
export const supervisorText = (inspectorate: string): string => names([inspectorate]);

/** Why a shortfall stays a remark. */
export function refusalText({ why, competent }: Refusal): string {
  switch (why) {
    case "no-profile":
      return "Dit onderzoek heeft geen profiel. Daarom is niemand aangewezen om het vast te stellen.";
    case "nobody-named":
      return "Het profiel wijst bij dit criterium niemand aan om het vast te stellen.";
    case "another-named":
      return `Vaststellen kan hier alleen: ${names(competent)}.`;
    default:
      return why satisfies never;
  }
}

/** Said of a party that supervises and was looked at too. */
export const bothRolesText = (party: string): string =>
  `${party} houdt zelf toezicht en is in dit onderzoek ook een partij waarnaar is gekeken. Wie het toezicht van deze partij leest, moet dat weten.`;

/** Which lighter step changed too little. */
export const afterText = (step: string, date: string): string => `volgt op ${step.toLowerCase()} op ${date}`;
