import { count, list } from "./grammar-nl.ts";

/** What the commands for frameworks, profiles and programmes say, in Dutch. */
export const frameworkMessagesNl = {
  guide: {
    talks: [
      { value: "citizen", word: "bewoner", alias: "citizen" },
      { value: "professional", word: "professional", alias: "professional" },
      { value: "board", word: "bestuur", alias: "board" },
    ],
    file: "leidraad",
    written: (file: string) => `De leidraad staat in ${file}.`,
  },
  noCases: (file: string) => `Naast ${file} is geen map cases met voorbeelden.`,
  caseFailed: "komt niet uit:",
  caseFailure: (about: string, what: "outcome" | "possible" | "room", expected: string, found: string) =>
    `${about}: ${{ outcome: "uitkomst", possible: "mogelijk", room: "ruimte" }[what]} ${found}, verwacht ${expected}`,
  casesRun: (all: number, failed: number) =>
    `${count(all, "voorbeeld", "voorbeelden")}: ${failed === 0 ? "alles komt uit" : `${failed} ${failed === 1 ? "komt" : "komen"} niet uit`}.`,
  branchesReached: (reached: number, all: number) =>
    reached === all
      ? `Elke tak van elke beslisregel komt in een voorbeeld voor (${all}).`
      : `${reached} van de ${all} takken van beslisregels komen in een voorbeeld voor. Niet:`,
  branch: {
    rung: (number?: number) => `trede ${number}`,
    row: (number?: number) => `rij ${number}`,
    cut: (number?: number) => `vak ${number}`,
    rule: () => "de beslisregel zelf",
    shift: (number?: number) => `verschuiving ${number}`,
    limit: (number?: number) => `begrenzing ${number}`,
    room: (number?: number) => `ruimte ${number}`,
    enough: () => "genoeg gezien",
    "too-little": () => "te weinig gezien",
  },
  unknownProgramme: (name: string, known: readonly string[]) =>
    `Er is geen werkagenda “${name}”.${known.length > 0 ? ` Wel gevonden: ${list(known)}.` : " Noem een bestand."}`,
  inspectionSkipped: (folder: string) => `Let op: ${folder} heeft fouten en telt niet mee. Bekijk ze met: kader controleer ${folder}`,
  programme: {
    head: (publisher: string, from: string, until: string | undefined) =>
      until === undefined ? `${publisher} · vanaf ${from}` : `${publisher} · ${from} tot en met ${until}`,
    form: {
      inquiry: "onderzoek",
      "preliminary-study": "vooronderzoek",
      exchange: "uitwisseling",
      sessions: "bijeenkomsten",
      letter: "signaalbrief",
      "fact-sheet": "factsheet",
    },
    phase: { draft: "concept", "to-party": "bij de partijen", adopted: "vastgesteld", published: "gepubliceerd" },
    sector: {
      youth: "jeugd",
      care: "zorg",
      education: "onderwijs",
      welfare: "welzijn",
      housing: "wonen",
      safety: "veiligheid",
      "work-and-income": "werk en inkomen",
    },
    inspectorate: {
      igj: "IGJ",
      jenv: "Inspectie JenV",
      onderwijs: "Inspectie van het Onderwijs",
      arbeidsinspectie: "Arbeidsinspectie",
      "wmo-toezicht": "Wmo-toezicht",
      gemeente: "gemeente",
    },
    lead: (name: string) => `leiding: ${name}`,
    participants: (names: readonly string[]) => `doen mee: ${list(names)}`,
    profile: (id: string, framework: string) => `profiel ${id} (${framework})`,
    signal: (to: string, text: string, isAnswered: boolean) => `signaal aan ${to}: ${text}${isAnswered ? " (er is een reactie)" : ""}`,
    unseen: (number: number, all: number) =>
      number === 0
        ? `Naar elke sector is bij elk criterium gekeken (${all}).`
        : `Waar nog niemand keek (${number} van ${all} combinaties):`,
    lessons: "Wat de toezichthouders zelf willen leren",
    amendments: "Wijzigingen",
    astray: "Onderzoeken met een project dat niet in deze werkagenda staat",
  },
  profile: {
    head: (title: string, chosen: number, of: number) => `Profiel “${title}”: ${chosen} van de ${count(of, "criterium", "criteria")}.`,
    comparable: "De uitkomst van elk gekozen criterium is te vergelijken met het hele kader: dezelfde beslisregel, dezelfde schaal.",
    noLevels: "Het rapport toont geen niveaus. Er is dus geen uitkomst om te vergelijken.",
    more: (ids: readonly string[]) => `Meer onderbouwing dan het kader vraagt: ${list(ids)}.`,
    whole: (id: string, of: number) => `  ${id}: ${of} van ${of} criteria. Te vergelijken.`,
    part: (id: string, chosen: number, of: number) => `  ${id}: ${chosen} van ${of} criteria. Te vergelijken als er een uitkomst is.`,
    never: (id: string, chosen: number, of: number) => `  ${id}: ${chosen} van ${of} criteria. Te weinig voor een uitkomst van dit thema.`,
    none: (id: string) => `  ${id}: niet gekozen.`,
    noOutcome: (id: string, chosen: number, of: number) => `  ${id}: ${chosen} van ${of} criteria. Het kader berekent geen uitkomst.`,
  },
};
