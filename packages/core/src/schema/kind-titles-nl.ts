import type { Kind } from "./kinds.ts";

/** What each kind of file is, as an editor shows it. */
export const kindTitles: Readonly<Record<Kind, { readonly title: string; readonly description: string }>> = {
  framework: {
    title: "Referentiekader",
    description: "Een referentiekader: schalen, thema's, criteria, indicatoren en beslisregels.",
  },
  profile: {
    title: "Profiel",
    description: "Een keuze uit een referentiekader: van een toezichthouder, voor een soort partij of voor een onderzoek.",
  },
  migration: {
    title: "Omzetting",
    description: "Hoe een versie van een referentiekader de volgende werd: wat nieuw is, anders verwoord, gesplitst of ingetrokken.",
  },
  cases: {
    title: "Voorbeelden",
    description: "Voorbeelden met de uitkomst die de beslisregels van een referentiekader moeten geven.",
  },
  programme: {
    title: "Werkagenda",
    description: "Een werkagenda: toezichtlijnen, projecten en wijzigingen onderweg.",
  },
  organisation: {
    title: "Organisatie",
    description: "Een toezichthouder: de naam, de termijnen die zij gebruikt en de officiële ids.",
  },
  inspection: {
    title: "Onderzoek",
    description: "Eén onderzoek: het hoofdbestand van een map, of alles in één bestand.",
  },
  "inspection-part": {
    title: "Deel van een onderzoek",
    description: "Een deel van een onderzoek, naast het hoofdbestand. Bijvoorbeeld overleg.yaml of vaststelling.yaml.",
  },
  source: {
    title: "Bron",
    description: "Eén bron met haar waarnemingen: een gesprek, een dossier, een document of een bezoek.",
  },
  ratings: {
    title: "Beoordelingen",
    description: "De individuele beoordelingen van één beoordelaar.",
  },
  assessment: {
    title: "Uitkomst",
    description: "De berekende uitkomst van een onderzoek, met de herleiding. Het gereedschap schrijft dit bestand.",
  },
};
