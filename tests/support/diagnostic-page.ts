import { messages } from "../../packages/core/src/diagnostic/say.ts";
import type { DiagnosticCase } from "./diagnostic-cases.ts";
import { exampleOf, fenced } from "./diagnostic-example.ts";
import type { PrintedDiagnostic } from "./printed-diagnostics.ts";
import { type DiagnosticCode, relatedCodes } from "./related-codes.ts";

const titleOf = (code: DiagnosticCode): string => messages.nl[code].title;

/** Open work weighs more once the parties have the report. */
export const growsToError = (code: string): boolean =>
  (code.startsWith("open/") && !marks.includes(code)) || code === "inspection/second-person-missing";

/** Open work that the report itself names: a let op in every phase. */
export const marks = [
  "open/single-source",
  "open/citizen-not-heard",
  "open/evidence-demand",
  "open/indicator-without-observation",
  "open/judgement-missing",
  "inspection/shortfall-stays-remark",
];

/** The page about one code, in Dutch. */
export function diagnosticPage(code: DiagnosticCode, one: DiagnosticCase, found: PrintedDiagnostic): string {
  const severity = growsToError(code) ? `${found.severity}; een fout zodra het rapport naar de partijen is` : found.severity;
  const parts = [
    `# ${titleOf(code)}`,
    `\`${code}\` (${severity})`,
    "## Wat je ziet",
    fenced("text", found.text),
    "## Waarom",
    messages.nl[code].why,
    ...(found.hint === undefined ? [] : ["## Zo los je het op", found.hint]),
    "## Voorbeeld",
    exampleOf(one, found),
    "## Zie ook",
    [...relatedCodes(code).map(linkTo), "- [Alle meldingen](../README.md)"].join("\n"),
  ];
  return `${parts.join("\n\n")}\n`;
}

const linkTo = (code: DiagnosticCode): string => `- [${titleOf(code)}](../${code}.md) (\`${code}\`)`;

/** What each area is about, in the order in which a file is read. */
const areas: Readonly<Record<string, string>> = {
  file: "Bestanden en mappen",
  text: "De tekst van een bestand",
  yaml: "De vorm van een YAML-bestand",
  csv: "De tabellen waarnemingen.csv en reactie.csv",
  schema: "Velden en hun waarden",
  framework: "Het referentiekader en zijn beslisregels",
  profile: "Profielen",
  migration: "Van de ene versie van een kader naar de volgende",
  programme: "De werkagenda",
  inspection: "Het onderzoek, de beoordelingen en de oordelen",
  action: "Wat de toezichthouder doet",
  followup: "Vervolg op eerder onderzoek",
  open: "Werk dat nog open staat",
  rebuttal: "Wederhoor",
  organisation: "De organisatie",
};

/** The table of all codes. */
export function indexPage(severities: ReadonlyMap<DiagnosticCode, string>): string {
  const codes = [...severities.keys()];
  const parts = Object.entries(areas).flatMap(([area, title]) => [
    `## ${title}`,
    [
      "| melding | code | |",
      "|---|---|---|",
      ...codes
        .filter((code) => code.startsWith(`${area}/`))
        .map((code) => `| [${titleOf(code)}](${code}.md) | \`${code}\` | ${severities.get(code)} |`),
    ].join("\n"),
  ]);
  const intro = [
    "# Meldingen",
    "Alles wat `kader` over een bestand kan melden. Bij een fout wordt er niets berekend. Een *let op* houdt niets tegen.",
    "Dezelfde uitleg staat in `kader verklaar <code>`.",
  ];
  return `${[...intro, ...parts].join("\n\n")}\n`;
}
