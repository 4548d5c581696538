import type { DecisionPart, rebuttalCatalog } from "../../catalog/rebuttal.ts";
import type { Messages } from "../locale.ts";
import { q } from "./words.ts";

const missingParts: Readonly<Record<DecisionPart, string>> = { because: "de reden", decided: "de datum" };

export const rebuttalNl: Messages<typeof rebuttalCatalog> = {
  "rebuttal/unknown-passage": {
    title: "Onbekende passage",
    message: ({ id }) => `De passage ${q(id)} staat niet in het rapport.`,
    hint: () => "Neem het nummer over uit het rapport voor de partijen. Een rekenprogramma maakt van 3-1 soms een datum.",
    why: "Een opmerking hoort bij een passage in het rapport. Alleen dan is na te gaan wat ermee is gedaan.",
  },
  "rebuttal/no-remarks": {
    title: "Geen opmerkingen",
    message: () => "In dit bestand staat geen enkele opmerking.",
    hint: () =>
      "Vul bij een passage een opmerking in, met “feit” of “zienswijze” erbij. Heeft de partij geen opmerkingen? Dan is er niets in te lezen.",
    why: "Een leeg bestand is vaak het verkeerde bestand. Wie het zonder melding inleest, denkt dat de reactie van de partij is verwerkt.",
  },
  "rebuttal/decision-incomplete": {
    title: "Beslissing niet compleet",
    message: ({ missing }) => `Bij deze beslissing ontbreekt ${missingParts[missing]}.`,
    hint: ({ missing }) =>
      missing === "because" ? "Schrijf bij “because” waarom zo is beslist." : 'Schrijf bij “decided” de dag, bijvoorbeeld "2024-05-28".',
    why: "Een partij moet kunnen lezen wat er met haar opmerking is gedaan, wanneer en waarom. De rechter kijkt daar ook naar.",
  },
  "rebuttal/decided-before-received": {
    title: "Beslist vóór de opmerking",
    message: ({ received, decided }) => `Er is beslist op ${decided}, maar de opmerking kwam pas op ${received}.`,
    hint: () => "Kijk of de twee datums kloppen.",
    why: "Over een opmerking kan pas worden beslist als zij er is.",
  },
  "rebuttal/observation-missing": {
    title: "Feit overgenomen zonder waarneming",
    message: () => "Hier is overgenomen dat een feit niet klopt. Welke waarneming daardoor is aangepast, staat er niet bij.",
    hint: () => "Noem bij “observation” de waarneming. Haar oude tekst staat bij haar onder “revised”.",
    why: "Elk feit in het rapport steunt op een waarneming. Wie alleen het rapport aanpast, laat de fout in de onderbouwing staan.",
  },
  "rebuttal/observation-not-revised": {
    title: "Waarneming niet aangepast",
    message: ({ observation, received }) => `De waarneming ${q(observation)} is sinds ${received} niet aangepast en niet ingetrokken.`,
    hint: () => "Pas de tekst aan en zet de oude tekst onder “revised”, met datum en reden. Of trek de waarneming in met “withdrawn”.",
    why: "Overgenomen betekent dat er iets is veranderd. Wat er eerst stond, blijft te zien.",
  },
  "rebuttal/undecided": {
    title: "Opmerking zonder beslissing",
    message: ({ id, adopted }) => `Het rapport is vastgesteld op ${adopted}, maar over de opmerking ${q(id)} is niet beslist.`,
    hint: () => "Schrijf bij de opmerking “decision”, “because” en “decided”. Of haal “adopted” weg tot dat is gedaan.",
    why: "Een rapport wordt pas vastgesteld als over elke opmerking is beslist. Anders staat er misschien een fout in waar een partij op heeft gewezen.",
  },
};
