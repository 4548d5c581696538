import type { YamlDetail } from "../../../text/problem.ts";
import type { yamlCatalog } from "../../catalog/yaml.ts";
import type { Messages } from "../locale.ts";
import { q } from "./words.ts";

const syntax: Readonly<Record<YamlDetail, readonly [message: string, hint: string]>> = {
  "unclosed-quote": ["Dit aanhalingsteken wordt nergens gesloten.", "Zet hetzelfde aanhalingsteken aan het einde van de tekst."],
  "unclosed-bracket": [
    "Dit haakje wordt nergens gesloten.",
    "Sluit [ met ] en { met }. Hoort het haakje bij gewone tekst, zet die dan tussen aanhalingstekens.",
  ],
  "missing-character": [
    "Hier ontbreekt een teken, bijvoorbeeld een dubbele punt, een komma, een haakje of een streepje.",
    "Kijk ook op de regel hierboven. Achter de naam van een veld hoort een dubbele punt met een spatie.",
  ],
  indentation: ["Deze regel springt niet goed in.", "Laat regels die bij elkaar horen even ver inspringen, met spaties."],
  tab: ["Deze regel springt in met een tab.", "Gebruik spaties om in te springen."],
  "second-colon": [
    "Op deze regel staat twee keer een dubbele punt met een spatie erachter.",
    "Zet de tekst achter de eerste dubbele punt tussen aanhalingstekens.",
  ],
  escape: [
    "Na de backslash (\\) staat een teken dat daar niet kan.",
    "Schrijf \\\\ als je een backslash bedoelt, of gebruik enkele aanhalingstekens.",
  ],
  "first-character": ["Een tekst kan niet met dit teken beginnen.", "Zet de hele tekst tussen aanhalingstekens."],
  "long-key": [
    "De naam van dit veld is te lang of loopt door op de volgende regel.",
    "Kijk of er een aanhalingsteken of een dubbele punt ontbreekt.",
  ],
  unexpected: [
    "Dit staat hier op een plek waar het niet kan.",
    "Kijk of op deze regel of de regel erboven een teken te veel of te weinig staat.",
  ],
};

export const yamlNl: Messages<typeof yamlCatalog> = {
  "yaml/syntax": {
    title: "Bestand niet te lezen",
    message: ({ detail }) => syntax[detail][0],
    hint: ({ detail }) => syntax[detail][1],
    why: "Het bestand volgt hier de regels van YAML niet. Daardoor is niet zeker wat er bedoeld is, en daar wordt niet naar gegokt.",
  },
  "yaml/empty": {
    title: "Leeg bestand",
    message: () => "Dit bestand is leeg.",
    hint: () => "Begin met de regels “kind:” en “format: 1”.",
    why: "In een leeg bestand staat niets om te controleren. Misschien is het per ongeluk leeg opgeslagen.",
  },
  "yaml/several-documents": {
    title: "Meer dan één document",
    message: () => "Hier begint een tweede document in hetzelfde bestand.",
    hint: () => "Haal de regel met drie streepjes (---) weg of maak er twee bestanden van.",
    why: "Een bestand is hier altijd één document. Zo hoort iedere regel bij precies één geheel.",
  },
  "yaml/directive": {
    title: "Regel die met % begint",
    message: () => "Een regel die met een procentteken begint, is een opdracht aan de YAML-lezer. Die wordt hier niet gebruikt.",
    hint: () => "Haal de regel weg, of zet een tekst die met % begint tussen aanhalingstekens.",
    why: "Zo’n opdracht kan veranderen hoe de rest van het bestand wordt gelezen. Alle bestanden worden hier op dezelfde manier gelezen.",
  },
  "yaml/too-deep": {
    title: "Te diep genest",
    message: ({ maximum }) => `Hier zitten meer dan ${maximum} lijsten en groepen in elkaar.`,
    hint: () => "Kijk of een haakje ontbreekt of te vaak voorkomt.",
    why: "Geen enkel bestand heeft zo veel lagen nodig. De grens voorkomt dat een beschadigd bestand het programma laat vastlopen.",
  },
  "yaml/anchor": {
    title: "Anker",
    message: ({ name }) => `${q(name)} is een anker. Dat kan hier niet.`,
    hint: () => "Haal het weg. Is het gewone tekst, zet die dan tussen aanhalingstekens.",
    why: "Met ankers kan een tekst elders worden herhaald zonder dat je het ziet. Wie dit bestand leest, moet alles zien staan waar het geldt.",
  },
  "yaml/alias": {
    title: "Verwijzing naar een anker",
    message: ({ name }) => `${q(name)} verwijst naar een anker. Dat kan hier niet.`,
    hint: () => "Schrijf de tekst zelf op. Is het gewone tekst die met * begint, zet die dan tussen aanhalingstekens.",
    why: "Een verwijzing verbergt wat er staat, en een paar verwijzingen naar elkaar kunnen een klein bestand reusachtig maken.",
  },
  "yaml/merge-key": {
    title: "Samenvoegen met <<",
    message: () => "Met “<<” wordt een andere groep ingevoegd. Dat kan hier niet.",
    hint: () => "Schrijf de velden voluit op.",
    why: "Ingevoegde velden zijn niet te zien op de plek waar ze gelden. Wie dit bestand leest, moet alles zien staan.",
  },
  "yaml/tag": {
    title: "Type-aanduiding",
    message: ({ name }) => `${q(name)} is een type-aanduiding. Die wordt hier niet gebruikt.`,
    hint: () => "Haal die weg. Is het gewone tekst die met ! begint, zet die dan tussen aanhalingstekens.",
    why: "Een type-aanduiding verandert hoe een waarde wordt gelezen. Welk soort waarde ergens hoort, staat al vast.",
  },
  "yaml/duplicate-key": {
    title: "Veld staat er twee keer",
    message: ({ key }) => `Het veld ${q(key)} staat hier voor de tweede keer.`,
    hint: () => "Houd één van de twee over.",
    why: "Als een veld twee keer voorkomt, is niet duidelijk welke van de twee geldt.",
  },
  "yaml/key-not-text": {
    title: "Naam van een veld is geen tekst",
    message: ({ found }) =>
      found.trim() === "" ? "Vóór deze dubbele punt staat geen naam van een veld." : `De naam van dit veld, ${q(found)}, is geen tekst.`,
    hint: ({ found }) => (found.trim() === "" ? "Zet de naam ervoor." : "Zet de naam tussen aanhalingstekens."),
    why: "Een getal of een lijst als naam kan op meer dan één manier worden gelezen. Tussen aanhalingstekens staat vast wat er staat.",
  },
  "yaml/reserved-key": {
    title: "Naam die niet kan",
    message: ({ key }) => `${q(key)} kan niet de naam van een veld zijn.`,
    hint: () => "Kies een andere naam.",
    why: "Dit woord heeft in programma’s een eigen betekenis en kan worden misbruikt.",
  },
  "yaml/number-too-precise": {
    title: "Getal met te veel cijfers",
    message: ({ found }) => `${q(found)} kan niet precies als getal worden gelezen.`,
    hint: () => "Zet het tussen aanhalingstekens, dan blijft ieder cijfer staan.",
    why: "Een getal met meer dan vijftien cijfers wordt door computers afgerond. Er wordt hier niets ongemerkt veranderd.",
  },
};
