import type { FormatWord, schemaCatalog, ValueWord } from "../../catalog/schema.ts";
import type { Messages } from "../locale.ts";
import { choice, chooseFrom, count, didYouMean, q } from "./words.ts";

const values: Readonly<Record<ValueWord, string>> = {
  text: "een tekst",
  number: "een getal",
  "whole-number": "een heel getal",
  "yes-no": "ja of nee (true of false)",
  list: "een lijst",
  map: "een groep velden",
  nothing: "niets",
};

const formats: Readonly<Record<FormatWord, readonly [name: string, hint: string | undefined]>> = {
  id: ["een id", "Gebruik kleine letters, cijfers en streepjes, en begin met een letter: gezamenlijk-plan."],
  observationId: ["een nummer van een waarneming", "Schrijf het id van de bron, een streepje en een volgnummer: b01-3."],
  date: ["een datum", 'Schrijf jaar-maand-dag tussen aanhalingstekens: "2024-03-12".'],
  version: ["een versie", 'Schrijf drie getallen met punten ertussen, tussen aanhalingstekens: "1.0.0".'],
  decimal: ["een getal", 'Schrijf een getal met een punt (7.5) of een breuk tussen aanhalingstekens ("3/4").'],
  grade: ["een niveau of een getal", "Schrijf de id van een niveau (op-orde) of een getal met een punt (7.5)."],
  link: ["een webadres", "Begin met https://."],
  other: ["de vorm die hier hoort", undefined],
};

export const schemaNl: Messages<typeof schemaCatalog> = {
  "schema/unknown-key": {
    title: "Onbekend veld",
    message: ({ key }) => `Het veld ${q(key)} is hier niet bekend.`,
    hint: chooseFrom,
    why: "Een onbekend veld zou stil worden overgeslagen, en dan telt niet mee wat iemand heeft opgeschreven. Vaak is het een tikfout.",
  },
  "schema/missing-key": {
    title: "Veld ontbreekt",
    message: ({ key }) => `Het veld ${q(key)} ontbreekt.`,
    hint: ({ key }) => `Voeg ${q(`${key}:`)} toe.`,
    why: "Dit veld is verplicht. Er wordt nooit zelf iets ingevuld.",
  },
  "schema/wrong-type": {
    title: "Verkeerd soort waarde",
    message: ({ expected, found }) =>
      found === "nothing"
        ? `Hier is niets ingevuld. Er hoort ${orJoined(expected)} te staan.`
        : `Hier staat ${values[found]}. Er hoort ${orJoined(expected)} te staan.`,
    hint: ({ expected }) => typeHint(expected),
    why: "Ieder veld heeft een vast soort waarde. Zo betekent hetzelfde veld in ieder onderzoek hetzelfde.",
  },
  "schema/number-for-text": {
    title: "Getal waar tekst hoort",
    message: ({ found }) => `${q(found)} wordt gelezen als een getal. Hier hoort een tekst.`,
    hint: ({ found }) => `Zet er aanhalingstekens omheen: "${found}".`,
    why: "Als getal is 1.10 hetzelfde als 1.1, en 012 hetzelfde als 12. Tussen aanhalingstekens blijft staan wat je schrijft.",
  },
  "schema/not-allowed-value": {
    title: "Waarde die hier niet kan",
    message: ({ value }) => `${q(value)} kan hier niet staan.`,
    hint: chooseFrom,
    why: "Hier staat een woord uit een vaste lijst, zodat onderzoeken met elkaar te vergelijken zijn.",
  },
  "schema/bad-format": {
    title: "Verkeerd geschreven",
    message: ({ what, value }) =>
      what === "other" ? `${q(value)} heeft niet de vorm die hier hoort.` : `${q(value)} is niet geschreven als ${formats[what][0]}.`,
    hint: ({ what }) => formats[what][1],
    why: "Datums, versies en ids hebben één vaste schrijfwijze. Zo kan niemand ze anders lezen dan bedoeld.",
  },
  "schema/blank-text": {
    title: "Geen tekst ingevuld",
    message: () => "Hier is geen tekst ingevuld.",
    hint: () => "Vul een tekst in, of haal het veld weg als het niet verplicht is.",
    why: "Een leeg veld lijkt ingevuld, maar zegt niets.",
  },
  "schema/too-few": {
    title: "Te weinig in de lijst",
    message: ({ minimum }) => `In deze lijst hoort minstens ${count(minimum, "onderdeel", "onderdelen")} te staan.`,
    why: "Met minder onderdelen heeft deze lijst geen betekenis.",
  },
  "schema/number-out-of-range": {
    title: "Getal te klein of te groot",
    message: ({ minimum, maximum }) =>
      minimum !== undefined
        ? `Dit getal mag niet kleiner zijn dan ${minimum}.`
        : `Dit getal mag niet groter zijn dan ${maximum ?? "hier kan"}.`,
    why: "Een getal buiten deze grens kan op deze plek niets betekenen.",
  },
  "schema/no-such-form": {
    title: "Onbekende vorm",
    message: ({ allowed }) => `Deze groep velden is niet te begrijpen. Er hoort één van deze velden in te staan: ${choice(allowed)}.`,
    hint: ({ candidate }) => didYouMean(candidate),
    why: "Hier zijn verschillende vormen mogelijk. Aan het eerste woord is te zien welke vorm bedoeld is.",
  },
  "schema/unknown-kind": {
    title: "Onbekend soort bestand",
    message: ({ kind }) =>
      kind === ""
        ? "Hier staat niet wat voor bestand dit is: het veld “kind” is niet goed ingevuld."
        : `Een bestand van het soort ${q(kind)} hoort hier niet.`,
    hint: chooseFrom,
    why: "Het veld “kind” zegt wat voor bestand het is. Daarvan hangt af welke velden erin horen.",
  },
  "schema/unsupported-format": {
    title: "Onbekende bestandsversie",
    message: ({ format }) => `Bestandsversie ${q(format)} wordt niet gelezen. Hier hoort “format: 1”.`,
    hint: () => "Gebruik een nieuwere uitgave van kader als het bestand daarmee is gemaakt.",
    why: "Een nieuwere bestandsversie kan velden hebben die deze uitgave niet kent. Er wordt niet gegokt wat die betekenen.",
  },
};

function orJoined(expected: readonly ValueWord[]): string {
  return expected.map((word) => values[word]).join(" of ");
}

function typeHint(expected: readonly ValueWord[]): string | undefined {
  if (expected.includes("text")) return "Zet de waarde tussen aanhalingstekens.";
  if (expected.includes("list")) return "Begin ieder onderdeel op een eigen regel met een streepje en een spatie.";
  if (expected.includes("number") || expected.includes("whole-number")) return "Schrijf een getal, zonder aanhalingstekens.";
  return expected.includes("yes-no") ? "Schrijf true of false, zonder aanhalingstekens." : undefined;
}
