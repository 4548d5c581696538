import * as z from "zod/mini";
import {
  date,
  described,
  domains,
  domainWords,
  filledList,
  fixed,
  format,
  id,
  inspectorate,
  list,
  period,
  printedNumber,
  text,
  version,
} from "./common.ts";
import { publicationReferenceSchema, publicationSchema } from "./publication.ts";

const projectForms = ["inquiry", "preliminary-study", "exchange", "sessions", "letter", "fact-sheet"] as const;
const formWords =
  "inquiry = onderzoek, preliminary-study = vooronderzoek, exchange = uitwisseling, sessions = bijeenkomsten, letter = signaalbrief, fact-sheet = factsheet.";

const references = list(publicationReferenceSchema, "Waar het staat: publicaties uit sources.");

const lineSchema = z.strictObject({
  id: id("Vaste id van de toezichtlijn."),
  number: printedNumber,
  title: text("Naam van de toezichtlijn."),
  aim: text("Wat de toezichtlijn wil bereiken."),
});

const projectSchema = z.strictObject({
  id: id("Vaste id van het project."),
  line: id("Id van de toezichtlijn waar het bij hoort."),
  title: text("Naam van het project."),
  about: text("Waar het over gaat."),
  forms: filledList(z.enum(projectForms), `De vormen van het project: ${formWords}`),
  lead: z.optional(inspectorate("Wie het project leidt, als de werkagenda dat zegt:")),
  participants: z.optional(filledList(inspectorate("Een toezichthouder:"), "Wie volgens de werkagenda meedoen.")),
  with: z.optional(filledList(text("Een andere partij."), "Met welke andere partijen het gebeurt.")),
  sectors: z.optional(filledList(z.enum(domains), `De sectoren: ${domainWords}`)),
  profile: z.optional(
    described(
      z.strictObject({
        framework: id("Id van het referentiekader."),
        version: version('Versie van het referentiekader, tussen aanhalingstekens: "1.0.0".'),
        id: id("Id van het profiel."),
      }),
      "Het profiel waarmee dit onderzoek kijkt.",
    ),
  ),
  references,
});
export type Project = z.infer<typeof projectSchema>;

/** A werkagenda: what the inspectorates plan in a period, and what they changed on the way. */
export const programmeSchema = z.strictObject({
  kind: fixed("programme", "Dit bestand is een werkagenda."),
  format,
  id: id("Vaste id van de werkagenda."),
  title: text("Naam van de werkagenda."),
  publisher: text("Van wie de werkagenda is."),
  period: period("De periode van de werkagenda."),
  elaborates: z.optional(described(publicationReferenceSchema, "Het programma dat de werkagenda uitwerkt.")),
  sources: list(publicationSchema, "De publicaties waar de werkagenda op steunt."),
  lines: filledList(lineSchema, "De toezichtlijnen."),
  projects: filledList(projectSchema, "De projecten."),
  lessons: z.optional(
    list(
      z.strictObject({ text: text("Wat de toezichthouders zelf willen leren."), references }),
      "Lessen voor het toezicht zelf. Geen normen voor partijen.",
    ),
  ),
  amendments: list(
    z.strictObject({
      date: date("Sinds wanneer."),
      project: z.optional(id("Id van het project dat verandert.")),
      text: text("Wat er verandert."),
      because: text("Waarom."),
      references,
    }),
    "Wijzigingen onderweg. Leeg als er geen bekend zijn.",
  ),
});
export type ProgrammeData = z.infer<typeof programmeSchema>;
