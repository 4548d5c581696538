import type { NextStep } from "../status/next-step.ts";
import { agreementMessagesNl } from "./agreement-messages-nl.ts";
import { compareMessagesNl } from "./compare-messages-nl.ts";
import { frameworkMessagesNl } from "./framework-messages-nl.ts";
import { count, list } from "./grammar-nl.ts";
import { rebuttalMessagesNl } from "./rebuttal-messages-nl.ts";

type About = (id: string) => string;

/** A value with the word people type for it, and the word in the other language. */
export interface Word<V extends string> {
  readonly value: V;
  readonly word: string;
  readonly alias: string;
}

const speaks: readonly Word<"for" | "partly" | "against">[] = [
  { value: "for", word: "voor", alias: "for" },
  { value: "partly", word: "deels", alias: "partly" },
  { value: "against", word: "tegen", alias: "against" },
];
const works: readonly Word<"helps" | "hinders">[] = [
  { value: "helps", word: "helpt", alias: "helps" },
  { value: "hinders", word: "hindert", alias: "hinders" },
];

const meant = (candidate: string | undefined) => (candidate === undefined ? "" : ` Bedoelde je “${candidate}”?`);
const few = (words: readonly string[]) => (words.length > 8 ? `${words.slice(0, 8).join(", ")} en nog ${words.length - 8}` : list(words));

/** Everything the commands say, in Dutch. */
export const messagesNl = {
  usage: {
    unknownCommand: (name: string, candidate: string | undefined) => `Opdracht “${name}” bestaat niet.${meant(candidate)}`,
    unknownOption: (flag: string, candidate: string | undefined) => `Optie “${flag}” bestaat niet.${meant(candidate)}`,
    missingArgument: (name: string) => `Er ontbreekt iets: <${name}>.`,
    missingValue: (flags: string) => `Bij ${flags} hoort een waarde.`,
    tooMany: "Er staan te veel woorden achter deze opdracht.",
    wrong: "Deze opdracht is niet goed geschreven.",
    helpHint: (command: string) => `Hulp: ${command} --help`,
  },
  bug: (message: string) =>
    `Er ging iets mis in kader zelf: ${message}\nJe bestanden zijn niet veranderd. Meld dit, met de opdracht die je gaf. Met --debug zie je waar het misging.`,
  interrupted: "Afgebroken. Er is niets gewijzigd.",
  stdinIsTerminal: "Ik wacht niet op invoer van het toetsenbord. Stuur een bestand door, of noem een bestand.",
  wrongChoice: (option: string, written: string, allowed: readonly string[], candidate: string | undefined) =>
    `${option}: “${written}” kan niet.${meant(candidate)}${allowed.length > 0 ? ` Kies uit ${few(allowed)}.` : ""}`,
  noFolder: (option: string, written: string) => `${option}: er is geen map “${written}”.`,
  notADay: (option: string, written: string) => `${option}: “${written}” is geen dag. Schrijf bijvoorbeeld 2024-04-17.`,
  oneFormForStdout: "Met -o - kan er één vorm tegelijk. Kies er een met -f, bijvoorbeeld -f md.",
  outputNeeded: "Zeg met -o in welke map de uitkomst moet komen, of -o - om die af te drukken.",
  cannotWriteStdin: "Dit kan alleen met bestanden, niet met -.",
  passedOver: (file: string) => `Let op: ${file} is niet gelezen. Alleen waarnemingen.csv telt mee.`,
  written: (folder: string) => `De uitkomst staat in ${folder}:`,
  outputs: {
    "rapport.html": "het rapport, om te lezen en af te drukken",
    "herleiding.html": "hoe elke uitkomst tot stand kwam",
    "rapport.md": "het rapport als platte tekst",
    "rapport-wederhoor.html": "het rapport voor de partijen, met genummerde passages",
    "rapport-wederhoor.md": "het rapport voor de partijen als platte tekst",
    "reactie.csv": "de tabel waarin een partij reageert",
    "assessment.json": "alle gegevens, voor kader zelf en andere programma’s",
  },
  outdated: (files: readonly string[]) => `Let op: van een eerdere keer en nu niet vernieuwd: ${list(files)}.`,
  open: (number: number, label: string) => `${count(number, "punt", "punten")} open: kader stand ${label}`,
  warnings: (number: number, label: string) => `${number} keer let op: kader controleer ${label}`,
  numbered: (file: string, ids: readonly string[]) => `${file}: ${count(ids.length, "nummer", "nummers")} gegeven (${few(ids)}).`,
  explainWhat: (subject: string) => `Zeg ook wat er uitgelegd moet worden: kader verklaar ${subject} <id>`,
  unknownCode: (code: string, candidate: string | undefined) =>
    `“${code}” is geen bestand en geen code van een melding.${meant(candidate)}`,
  unknownOutcome: (id: string, known: readonly string[], candidate: string | undefined) =>
    `Over “${id}” is geen uitkomst.${meant(candidate)} Kies uit ${list(known, "of")}.`,
  unknownFramework: (name: string, known: readonly string[], candidate: string | undefined) =>
    `Het referentiekader “${name}” is niet gevonden.${meant(candidate)}${known.length > 0 ? ` Wel gevonden: ${few(known)}.` : ""}`,
  ...agreementMessagesNl,
  ...frameworkMessagesNl,
  compare: compareMessagesNl,
  ...rebuttalMessagesNl,
  noFrameworks: "Er zijn geen referentiekaders gevonden. Noem met --frameworks een map.",
  hasErrors: "heeft fouten: zie kader controleer",
  frameworkStatus: { example: "voorbeeld", draft: "concept", "in-force": "geldig", withdrawn: "ingetrokken" },
  noIndicator: (query: string, candidate: string | undefined) =>
    `Geen indicator gevonden bij “${query}”.${meant(candidate)} Kijk met kader kaders welke er zijn.`,
  severalIndicators: (found: readonly { readonly id: string; readonly text: string }[]) =>
    [
      `Er passen ${found.length} indicatoren. Geef bij --criterium één id:`,
      ...found.slice(0, 12).map(({ id, text }) => `  ${id}: ${text}`),
    ].join("\n"),
  optionNames: { source: "--bron", criterion: "--criterium", text: "--tekst", speaks: "--spreekt", works: "--werkt", case: "--casus" },
  missingOptions: (options: readonly string[]) => `Geef ook ${list(options)}.`,
  askSource: "Uit welke bron komt de waarneming? Kies met ↑ en ↓, en dan Enter.",
  askWords: "Waar gaat de waarneming over? Typ een of meer woorden. Met alleen Enter zie je alles.",
  nothingFound: (query: string) => `Bij “${query}” is niets gevonden. Probeer een ander woord.`,
  askIndicator: "Welke indicator is het? Kies met ↑ en ↓, en dan Enter.",
  askText: "Wat is er gezien, gehoord of gelezen? Schrijf geen namen van mensen.",
  textNeeded: "Schrijf minstens één zin.",
  askSpeaks: "Spreekt dit voor of tegen? Kies met ↑ en ↓, en dan Enter.",
  noSources: "Dit onderzoek heeft nog geen bronnen. Voeg er eerst een toe, in de map bronnen of onder “sources”.",
  speaks,
  works,
  sourceTypes: {
    "case-file": "dossier",
    "interview-citizen": "gesprek met bewoner",
    "interview-professional": "gesprek met professional",
    "interview-management": "gesprek met leiding",
    "interview-board": "gesprek met bestuur",
    "client-council": "cliëntenraad",
    document: "document",
    "on-site": "bezoek",
    questionnaire: "vragenlijst",
    data: "gegevens",
    signal: "signaal",
    "case-reconstruction": "casusreconstructie",
    session: "bijeenkomst",
  },
  added: (file: string) => `Genoteerd in ${file}.`,
  ratingsExpected: (file: string) => `${file} is geen bestand met beoordelingen (kind: ratings).`,
  closed: (file: string, on: string) => `${file} is gesloten op ${on}.`,
  notRated: (criteria: readonly string[]) =>
    `Let op: zonder beoordeling: ${list(criteria)}. Wil je die nog beoordelen? Haal dan de regels “closed” en “seal” weg en sluit later opnieuw.`,
  closedOf: ({ closed, of }: { readonly closed: number; readonly of: number }) => `Gesloten: ${closed} van ${of}.`,
  phase: { draft: "concept", "to-party": "bij de partijen", adopted: "vastgesteld", published: "gepubliceerd" },
  ratingsClosed: ({ closed, of, waiting }: { readonly closed: number; readonly of: number; readonly waiting: readonly string[] }) =>
    `Beoordelingen gesloten: ${closed} van ${of}${waiting.length > 0 ? `. Wacht op ${list(waiting)}` : ""}.`,
  nothingOpen: "Er staan geen punten open.",
  openCount: (number: number) => `Nog open: ${count(number, "punt", "punten")}`,
  openKinds: {
    "open/no-evidence": "geen waarneming",
    "open/single-source": "één bron",
    "open/citizen-not-heard": "geen bewoner gehoord",
    "open/evidence-demand": "minder dan het kader vraagt",
    "open/indicator-without-observation": "indicator zonder waarneming",
    "open/ratings-open": "beoordelingen niet gesloten",
    "open/rating-without-reason": "beoordeling zonder reden",
    "open/consensus-missing": "verschil niet besproken",
    "open/judgement-missing": "oordeel niet vastgesteld",
    "open/outside-room-unexplained": "buiten de ruimte zonder uitleg",
    "open/finding-missing": "bevinding niet geschreven",
    "open/conclusion-missing": "conclusie niet geschreven",
    "open/summary-missing": "samenvatting niet geschreven",
    "inspection/second-person-missing": "tweede beoordelaar ontbreekt",
    "inspection/shortfall-stays-remark": "wettelijk tekort dat een opmerking blijft",
  },
  columns: { state: "Onderbouwing", counts: ["waarnemingen", "bronnen", "casussen", "bewoners"] },
  marks: {
    substantiated: "onderbouwd",
    "single-source": "één bron",
    "no-citizen": "geen bewoner gehoord",
    "less-than-asked": "minder dan gevraagd",
    empty: "nog leeg",
    "not-applicable": "niet van toepassing",
    "not-assessed": "niet onderzocht",
    "people-only": "mensen beoordelen",
  },
  linesAlone: "Met --lines komt elke uitkomst als één regel JSON op stdout. Laat --format, --output en --verbose weg.",
  linesDone: (done: number, wrong: number) =>
    `${count(done, "onderzoek", "onderzoeken")} gelezen${wrong > 0 ? `, waarvan ${wrong} met fouten` : ""}.`,
  notJson: "Deze regel is geen JSON.",
  verify: {
    same: "De uitkomst klopt: opnieuw berekend komt er precies hetzelfde uit.",
    framework: "controlegetal van het referentiekader",
    inspection: "controlegetal van het onderzoek",
    on: "berekend voor",
    engine: "berekend met kader",
    differs: (number: number) => `De uitkomst klopt niet: ${count(number, "verschil", "verschillen")} bij opnieuw berekenen.`,
    filesSame: (label: string) => `De bestanden in ${label} geven precies deze uitkomst.`,
    filesDiffer: (label: string, number: number) =>
      `De bestanden in ${label} geven iets anders: ${count(number, "verschil", "verschillen")} met deze uitkomst.`,
    groups: { input: "Wat erin ging", outcomes: "Wat eruit kwam", derivations: "Hoe het tot stand kwam" },
    difference: (kept: string | undefined, found: string | undefined) => {
      if (kept === undefined) return `dit ontbreekt, nu komt er “${found}” uit.`;
      return found === undefined ? `er staat “${kept}”, nu komt dit er niet uit.` : `er staat “${kept}”, nu komt er “${found}” uit.`;
    },
    otherDigest: "Een ander controlegetal betekent dat dit onderzoek of referentiekader na het berekenen is veranderd.",
    otherEngine: (kept: string, own: string) =>
      `Let op: deze uitkomst is berekend met kader ${kept}, en dit is kader ${own}. Een verschil kan daardoor komen.`,
    cannotCompute: "De uitkomst is niet opnieuw te berekenen. Wat erin staat over het referentiekader of het onderzoek heeft fouten:",
    onlyOneStdin: "Maar één van de twee kan van de standaardinvoer komen. Noem bij de uitkomst of bij --inspection een bestand.",
  },
  errors: (number: number) => count(number, "fout", "fouten"),
  cannotCount: "Er staan fouten in dit onderzoek. Daarom is nog niet te zeggen hoe ver het is.",
  mend: (label: string) => `Herstel de fouten. Lees ze met: kader controleer ${label}`,
  next: "Volgende stap:",
  nextStep: (next: NextStep, name: About, label: string): string => {
    switch (next.step) {
      case "first-observation":
        return `Noteer de eerste waarneming: kader noteer ${label}`;
      case "more-observations":
        return `Zoek waarnemingen bij ${list(next.about.map(name))}, of schrijf onder “notRated” waarom er geen oordeel komt.`;
      case "close-ratings":
        return `Laat ${list(next.waiting)} de eigen beoordeling afmaken en sluiten${next.file === undefined ? "." : `: kader sluit ${next.file}`}`;
      case "explain-ratings":
        return `Vul de redenen aan bij de beoordelingen van ${list(next.about.map(name))}.`;
      case "consensus":
        return `Bespreek de verschillen bij ${list(next.about.map(name))}, en schrijf de uitkomst onder “consensus”.`;
      case "judge":
        return `Stel de oordelen vast bij ${list(next.about.map(name))}, onder “judgements”.`;
      case "second-person":
        return `Laat een tweede beoordelaar meekijken bij ${list(next.about.map(name))}.`;
      case "write":
        return `Schrijf de teksten van het rapport: er ontbreken er nog ${next.about.length}.`;
      case "to-party":
        return "Het concept kan naar de partijen. Zet dat onder “progress”, met de datum.";
      case "decide-remarks":
        return `Beslis over de opmerkingen ${list(next.about)}, met de reden en de datum.`;
      case "adopt":
        return "Verwerk de reacties van de partijen en stel het rapport vast.";
      case "publish":
        return "Het rapport kan worden gepubliceerd.";
      case "done":
        return "Geen. Dit onderzoek is klaar.";
      default:
        return next satisfies never;
    }
  },
};

/** The same keys in every language, with functions of the same form; the compiler asks for what is missing. */
export type Messages = typeof messagesNl;
