import type { textCatalog } from "../../catalog/text.ts";
import type { Messages } from "../locale.ts";

const thousands = (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, ".");

export const textNl: Messages<typeof textCatalog> = {
  "text/too-large": {
    title: "Bestand te groot",
    message: ({ length, maximum }) => `Dit bestand heeft ${thousands(length)} tekens. Het maximum is ${thousands(maximum)}.`,
    hint: () => "Controleer of dit het goede bestand is, of verdeel het over meer bestanden.",
    why: "Een onderzoek met duizenden waarnemingen blijft ver onder deze grens. Een groter bestand is meestal een vergissing en zou je computer laten vastlopen.",
  },
  "text/not-utf8": {
    title: "Geen UTF-8",
    message: () => "Dit bestand is niet opgeslagen als UTF-8. Daardoor zijn letters zoals é en ë niet goed te lezen.",
    hint: () => "Sla het bestand opnieuw op. Kies in Excel “CSV UTF-8”, in een tekstverwerker de codering UTF-8.",
    why: "Er zijn verschillende manieren om letters op te slaan. Gokken zou tekst van mensen kunnen verminken, dus alleen UTF-8 wordt gelezen.",
  },
  "text/lone-surrogate": {
    title: "Half teken",
    message: () => "Hier staat een half teken. Dat kan nergens worden opgeslagen of afgedrukt.",
    hint: () => "Haal het teken weg of typ het opnieuw. Het ontstaat soms als een emoji bij het plakken wordt afgebroken.",
    why: "Een half teken maakt een rapport onleesbaar en een controlegetal van het onderzoek onmogelijk.",
  },
  "text/control-character": {
    title: "Onzichtbaar stuurteken",
    message: ({ character }) => `Hier staat een onzichtbaar stuurteken (${character}).`,
    hint: () => "Haal het weg en typ zo nodig een spatie of een nieuwe regel. Het komt vaak mee bij plakken uit een ander programma.",
    why: "Stuurtekens zijn niet te zien, maar maken Word-bestanden en schermen onbruikbaar. Alleen tab en nieuwe regel mogen.",
  },
};
