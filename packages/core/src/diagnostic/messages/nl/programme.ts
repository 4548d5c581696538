import type { programmeCatalog } from "../../catalog/programme.ts";
import type { Messages } from "../locale.ts";
import { didYouMean, parts, q } from "./words.ts";

export const programmeNl: Messages<typeof programmeCatalog> = {
  "programme/duplicate-id": {
    title: "Id komt twee keer voor",
    message: ({ what, id }) => `Het ${parts[what]}-id ${q(id)} komt twee keer voor.`,
    hint: () => "Geef een nieuw id; ids worden nooit hergebruikt.",
    why: "Onderzoeken en projecten verwijzen met een id. Als een id op twee plekken staat, is niet zeker waar ze bij horen.",
  },
  "programme/unknown-line": {
    title: "Onbekende toezichtlijn",
    message: ({ id }) => `De toezichtlijn ${q(id)} staat niet in deze werkagenda.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "Voeg de toezichtlijn toe onder “lines”.",
    why: "Elk project hoort bij een toezichtlijn. Anders valt het uit het overzicht van de werkagenda.",
  },
  "programme/unknown-project": {
    title: "Onbekend project",
    message: ({ id }) => `Het project ${q(id)} staat niet in deze werkagenda.`,
    hint: ({ candidate }) =>
      didYouMean(candidate) ?? "Voeg het project toe onder “projects”. Gaat de wijziging over het geheel, laat “project” dan weg.",
    why: "Een wijziging moet te vinden zijn bij het project waar ze over gaat.",
  },
  "programme/unknown-source": {
    title: "Onbekende publicatie",
    message: ({ id }) => `De publicatie ${q(id)} staat niet in de lijst “sources” van deze werkagenda.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "Voeg de publicatie toe onder “sources”.",
    why: "Bij alles wat in een werkagenda staat, moet te vinden zijn waar het vandaan komt.",
  },
  "programme/dates-reversed": {
    title: "Einddatum vóór begindatum",
    message: ({ from, until }) => `De einddatum ${until} ligt vóór de begindatum ${from}.`,
    hint: () => "Kijk of de twee datums zijn verwisseld.",
    why: "Met omgekeerde datums geldt de werkagenda op geen enkele dag.",
  },
};
