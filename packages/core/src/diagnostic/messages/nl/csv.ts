import type { csvCatalog } from "../../catalog/csv.ts";
import type { Messages } from "../locale.ts";
import { chooseFrom, count, q } from "./words.ts";

const cells = (number: number) => count(number, "cel", "cellen");

export const csvNl: Messages<typeof csvCatalog> = {
  "csv/empty": {
    title: "Lege tabel",
    message: () => "Deze tabel is leeg. Ook de regel met kolomkoppen ontbreekt.",
    hint: () => "Begin met een regel met de kolomkoppen.",
    why: "De koppen zeggen wat in iedere kolom staat. Zonder koppen is geen enkele cel te begrijpen.",
  },
  "csv/unknown-heading": {
    title: "Onbekende kolomkop",
    message: ({ heading }) => `De kolomkop ${q(heading)} is niet bekend.`,
    hint: chooseFrom,
    why: "Een kolom met een onbekende kop zou stil worden overgeslagen. Dan raken waarnemingen ongemerkt gegevens kwijt.",
  },
  "csv/duplicate-heading": {
    title: "Kolomkop staat er twee keer",
    message: ({ heading }) => `De kolomkop ${q(heading)} staat er twee keer.`,
    hint: () => "Houd één kolom over.",
    why: "Als een kolom twee keer voorkomt, is niet duidelijk welke van de twee geldt.",
  },
  "csv/missing-heading": {
    title: "Kolom ontbreekt",
    message: ({ heading }) => `De kolom ${q(heading)} ontbreekt.`,
    hint: () => "Voeg de kolom toe, met deze kop op de eerste regel.",
    why: "Zonder deze kolom is een waarneming niet te plaatsen of te herleiden.",
  },
  "csv/cell-empty": {
    title: "Lege cel",
    message: ({ heading }) => `In deze rij is de cel onder ${q(heading)} leeg.`,
    hint: () => "Vul de cel in, of haal de rij weg.",
    why: "Een waarneming heeft een bron, een indicator, een tekst en een richting nodig. Bij een reactie horen een nummer, een soort en een opmerking. Anders is niet te volgen waar de rij over gaat.",
  },
  "csv/column-count": {
    title: "Regel past niet bij de koppen",
    message: ({ expected, found }) => `Deze regel heeft ${cells(found)}; er zijn ${count(expected, "kolomkop", "kolomkoppen")}.`,
    hint: ({ expected, found }) =>
      found > expected
        ? "Staat er een puntkomma in een tekst? Zet die tekst dan tussen aanhalingstekens."
        : "Is dit het vervolg van de tekst op de regel erboven? Zet die tekst dan tussen aanhalingstekens.",
    why: "Als een regel niet bij de koppen past, kan tekst in de verkeerde kolom terechtkomen.",
  },
  "csv/unclosed-quote": {
    title: "Aanhalingsteken niet gesloten",
    message: () => "Dit aanhalingsteken wordt nergens gesloten.",
    hint: () => "Zet een aanhalingsteken aan het einde van de cel. Binnen de tekst schrijf je een aanhalingsteken dubbel.",
    why: "Zonder afsluiting lijkt de hele rest van de tabel bij deze ene cel te horen.",
  },
  "csv/stray-quote": {
    title: "Tekst na een aanhalingsteken",
    message: () => "Na dit aanhalingsteken gaat de tekst van de cel nog door.",
    hint: () => 'Zet de hele cel tussen aanhalingstekens en schrijf een aanhalingsteken in de tekst dubbel: "Zij zei ""nee""."',
    why: "Een aanhalingsteken aan het begin van een cel omsluit de hele cel. Staat er daarna nog tekst, dan is niet duidelijk wat erbij hoort.",
  },
  "csv/unknown-value": {
    title: "Onbekend woord in een cel",
    message: ({ value }) => `${q(value)} kan hier niet staan.`,
    hint: chooseFrom,
    why: "In deze kolom staat een vast woord, zodat waarnemingen te tellen en te vergelijken zijn.",
  },
};
