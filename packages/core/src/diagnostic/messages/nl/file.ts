import type { fileCatalog } from "../../catalog/file.ts";
import type { Messages } from "../locale.ts";
import { choice, q } from "./words.ts";

export const fileNl: Messages<typeof fileCatalog> = {
  "file/absent": {
    title: "Bestand niet gevonden",
    message: ({ file }) => `${q(file)} bestaat niet.`,
    hint: () => "Controleer de naam en de map waarin je werkt.",
    why: "Er is op deze plek geen bestand of map met deze naam.",
  },
  "file/directory": {
    title: "Map in plaats van bestand",
    message: ({ file }) => `${q(file)} is een map. Hier hoort een bestand.`,
    hint: () => "Noem het bestand in de map.",
    why: "Deze opdracht leest één bestand. Uit een map is niet duidelijk welk bestand bedoeld is.",
  },
  "file/not-a-folder-or-file": {
    title: "Geen gewoon bestand",
    message: ({ file }) => `${q(file)} is een snelkoppeling naar een plek buiten de map, of geen gewoon bestand.`,
    hint: () => "Kopieer het bestand zelf naar deze plek.",
    why: "Een snelkoppeling naar een plek buiten de map wordt niet gevolgd. Zo staat alles wat meetelt zichtbaar in één map.",
  },
  "file/unreadable": {
    title: "Bestand niet te openen",
    message: ({ file }) => `${q(file)} kan niet worden geopend.`,
    hint: () => "Kijk of het bestand in een ander programma open staat en of je het mag lezen.",
    why: "Het bestand bestaat, maar de computer geeft het niet vrij.",
  },
  "file/unwritable": {
    title: "Schrijven lukt niet",
    message: ({ file }) => `Naar ${q(file)} kan niet worden geschreven. Er is niets gewijzigd.`,
    hint: () => "Kijk of het bestand in een ander programma open staat, of je hier mag schrijven en of de schijf vol is.",
    why: "De computer laat niet toe dat hier iets wordt bewaard. Wat er stond, staat er nog.",
  },
  "file/exists": {
    title: "Bestand bestaat al",
    message: ({ file }) => `${q(file)} bestaat al en is aangepast of door iets anders gemaakt. Het is niet overschreven.`,
    hint: () => "Kies met -o een andere plek, of gebruik --force om het te vervangen.",
    why: "Een rapport kan met de hand zijn bijgewerkt. Zulk werk mag nooit ongemerkt verdwijnen.",
  },
  "file/unsupported-extension": {
    title: "Soort bestand niet bekend",
    message: ({ file, extension }) =>
      extension === "" ? `${q(file)} heeft geen extensie.` : `Bestanden op ${q(extension)} worden niet gelezen: ${q(file)}.`,
    hint: ({ allowed }) => `Gebruik ${choice(allowed)}.`,
    why: "Aan het einde van de naam is te zien hoe een bestand gelezen moet worden.",
  },
};
