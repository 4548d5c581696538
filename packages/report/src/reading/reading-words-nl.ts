// Headings and fixed sentences of the reading edition of a framework.
import { counted } from "../format-nl.ts";
import type { Framework } from "../model/assessment-parts.ts";

const standing: { readonly [S in Framework["status"]]: string } = {
  example: "Dit is een voorbeeldkader. Geen organisatie heeft het vastgesteld.",
  draft: "Dit is een concept. Het is nog niet vastgesteld.",
  "in-force": "Dit kader is van kracht.",
  withdrawn: "Dit kader is ingetrokken. Gebruik het niet voor een nieuw onderzoek.",
};

const closeness: { readonly [F in Framework["fidelity"]["kind"]]: string } = {
  original: "De tekst is die van de bron zelf.",
  excerpt: "De tekst is een deel van de bron.",
  derived: "De tekst is afgeleid van openbare bronnen. Het is niet de tekst van die bronnen zelf.",
  example: "De tekst is bedacht als voorbeeld.",
};

export const readingWords = {
  kind: "Leesuitgave van een referentiekader",
  contents: "Inhoud",
  version: (id: string, version: string): string => `${id}, versie ${version}`,

  first: "Lees dit eerst",
  standing,
  closeness,
  owner: (owner: string): string => `Eigenaar van de inhoud: ${owner}.`,
  departures: "Waarin dit kader afwijkt van zijn bronnen",
  noDepartures: "Er zijn geen afwijkingen van de bronnen vastgelegd.",

  how: "Hoe u dit kader leest",
  criteria:
    "Elk criterium zegt wanneer het goed is en waar u dat aan kunt zien. De norm zegt waar het criterium vandaan komt: bijvoorbeeld uit de wet, uit een afspraak of uit een ambitie.",
  rules:
    "Een beslisregel rekent van waarnemingen of beoordelingen naar een niveau of getal. Bij een criterium is dat een voorstel en nog geen oordeel: mensen beoordelen daarna zelf.",
  room: "De ruimte zegt wat mensen zonder meer kunnen kiezen. Een begrenzing houdt een uitkomst onder of boven een grens. Bij beide staat de reden.",
  core: "Een knelcriterium is een punt waarop samenwerking vastloopt als het ontbreekt. Een beslisregel kan er een eigen gevolg aan verbinden.",
  trial: "Een criterium op proef telt in geen enkele uitkomst mee.",
  noScales: "Dit kader kent geen niveaus en geen uitkomst.",
  noOverall: "Dit kader geeft geen uitkomst voor het geheel.",

  about: "Over dit kader",
  status: "Status",
  fidelity: "Verhouding tot de bron",
  ownerTerm: "Eigenaar",
  versionTerm: "Versie",
  inForce: "Geldig",
  transition: "Overgang",
  licence: "Licentie",
  citizenSources: "Bronnen waarin de bewoner zelf spreekt",
  digest: "Controlegetal",

  scales: "Schalen",
  level: "Niveau",
  description: "Wat het betekent",
  meaning: "Plaats in het rapport",
  value: "Waarde",
  met: "Voldaan vanaf",

  scale: "Schaal",
  rule: "Zo komt de uitkomst tot stand",
  ruleChapter: "Beslisregels",
  ruleNumber: (number: number): string => `Beslisregel ${number}`,
  rulesLead: "Wat voor meer criteria of thema’s gelijk is, staat hier één keer.",
  holdsFor: "Geldt voor",
  overall: "het geheel",
  noThemeOutcome: "Dit kader geeft geen niveau aan dit thema.",

  good: "Wanneer is het goed?",
  why: "Waarom is dit belangrijk?",
  norm: "Norm",
  aspect: "Gaat over",
  perspective: "Gezien vanuit",
  domains: "Domeinen",
  addressees: "Voor wie",
  marks: "Bijzonder",
  inTrial: "op proef: telt in geen uitkomst mee",
  notApplicable: "mag buiten toepassing blijven, met een reden",
  evidence: "Wat de onderbouwing vraagt",
  anchors: "Wat er te zien is op elk niveau",
  seen: "Wat er te zien is",
  indicators: "Waaraan kunt u dat zien?",
  indicator: "Indicator",
  shows: "Laat zien",
  ask: { citizen: "Vragen aan een bewoner", professional: "Vragen aan een professional", board: "Vragen aan een bestuur" },

  profile: (title: string): string => `Profiel: ${title}`,
  profileLead:
    "Deze uitgave laat zien wat het profiel uit het kader kiest. Een profiel verandert geen tekst en geen regel. Het kan om meer onderbouwing vragen, nooit om minder.",
  purpose: "Voor wie en waarvoor",
  question: "Vraag",
  inspectorates: "Toezichthouders",
  chosen: "Gekozen",
  chosenText: (chosen: number, all: number): string => `${chosen} van de ${counted(all, "criterium", "criteria")}`,
  noLevels: "Met dit profiel toont het rapport geen niveaus. Het onderzoek gaat over het stelsel en levert belemmeringen op.",
  adopts: (who: string) => `Wettelijke criteria waarover ${who} een tekort mag vaststellen`,
  more: "Wat dit profiel meer vraagt",
  demand: (about: string, asks: string, because: string): string => `${about}: ${asks}. Reden: ${because}`,
  allChosen: "Alle gekozen criteria",
  notScored: "Thema’s die met deze keuze geen niveau krijgen",
  basedOn: "Waar het profiel op steunt",
  notes: "Opmerkingen bij het profiel",
  outside: "Niet in dit profiel",

  sources: "Bronnen",
} as const;
