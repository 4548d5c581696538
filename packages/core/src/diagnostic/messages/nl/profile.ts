import type { profileCatalog } from "../../catalog/profile.ts";
import type { Messages } from "../locale.ts";
import { choice, didYouMean, q } from "./words.ts";

export const profileNl: Messages<typeof profileCatalog> = {
  "profile/not-found": {
    title: "Profiel niet gevonden",
    message: ({ id, framework }) =>
      id === ""
        ? `Dit onderzoek noemt geen profiel, en ${q(framework)} is met een profiel gelezen.`
        : `Het profiel ${q(id)} is er niet bij ${q(framework)}.`,
    hint: ({ available, candidate }) =>
      didYouMean(candidate) ??
      (available.length > 0 ? `Wel gevonden: ${choice(available)}.` : "Zet het profiel in de map “profiles” naast het kader."),
    why: "Een profiel bepaalt waar een onderzoek naar kijkt. Met een ander profiel, of zonder, zegt de uitkomst iets anders.",
  },
  "profile/unknown-criterion": {
    title: "Onbekend criterium in een profiel",
    message: ({ id }) => `Het criterium ${q(id)} bestaat niet in dit kader.`,
    hint: ({ candidate }) => didYouMean(candidate),
    why: "Een profiel kiest uit het kader. Wat daar niet in staat, kan niemand beoordelen.",
  },
  "profile/criterion-twice": {
    title: "Criterium twee keer genoemd",
    message: ({ id }) => `Het criterium ${q(id)} staat twee keer in deze lijst.`,
    hint: () => "Haal een van de twee weg.",
    why: "Wie een lijst leest, moet kunnen zien hoeveel criteria een profiel heeft.",
  },
  "profile/not-chosen": {
    title: "Criterium hoort niet bij het profiel",
    message: ({ criterion }) => `Het criterium ${q(criterion)} staat hier, maar het profiel kiest het niet.`,
    hint: () => "Voeg het toe aan “criteria”, of haal het hier weg.",
    why: "Wat niet wordt onderzocht, kan geen eisen hebben en geen tekort opleveren.",
  },
  "profile/not-statutory": {
    title: "Geen wettelijke norm",
    message: ({ criterion }) => `Het criterium ${q(criterion)} heeft geen wettelijke norm.`,
    hint: () => "Noem onder “adopts” alleen criteria met “norm: { type: statutory }”.",
    why: "Alleen van wat de wet vraagt, kan een toezichthouder een tekort vaststellen. Stimuleren en handhaven blijven gescheiden.",
  },
  "profile/asks-less": {
    title: "Profiel vraagt minder dan het kader",
    message: ({ asked, framework }) => `Het profiel vraagt hier ${asked}, en het kader zelf al ${framework}.`,
    hint: ({ framework }) => `Schrijf ${framework} of meer, of haal de eis weg.`,
    why: "Een profiel mag meer onderbouwing vragen dan het kader, nooit minder. Anders zijn uitkomsten niet meer te vergelijken.",
  },
  "profile/rated-outside": {
    title: "Beoordeeld buiten het profiel",
    message: ({ about }) => `${q(about)} valt buiten het profiel van dit onderzoek en kan niet worden beoordeeld.`,
    hint: () => "Haal deze regel weg. Waarnemingen mogen blijven: die komen in het rapport onder “Buiten de vraag”.",
    why: "Waar niemand gericht naar keek, kan niemand eerlijk over oordelen. Wat toch is gezien, gaat niet verloren.",
  },
};
