import * as z from "zod/mini";
import {
  amount,
  date,
  described,
  domains,
  domainWords,
  filledList,
  fixed,
  flag,
  format,
  id,
  inspectorate,
  list,
  period,
  sourceTypes,
  sourceTypeWords,
  text,
  version,
  word,
} from "./common.ts";
import { decisionFields } from "./decision.ts";
import { observationSchema } from "./observation.ts";
import { ratingsSchema } from "./ratings.ts";
import { sourceSchema } from "./source.ts";

const partySchema = z.strictObject({
  id: id("Vaste id van de partij."),
  kind: word(
    ["team", "provider", "municipality", "school", "organisation"],
    "Soort partij: team = team, provider = aanbieder, municipality = gemeente, school = school, organisation = andere organisatie.",
  ),
  roles: filledList(
    z.enum(["provider", "commissioner", "supervisor", "partner"]),
    "De rollen: provider = biedt hulp, commissioner = opdrachtgever, supervisor = toezichthouder, partner = partner. Een gemeente kan er meer hebben.",
  ),
  name: text("Naam van de organisatie. Nooit de naam van een persoon."),
});

const caseSchema = z.strictObject({
  id: id("Schuilnaam van de casus, bijvoorbeeld casus-a. Nooit een naam, adres of nummer van een bewoner."),
  domains: z.optional(list(z.enum(domains), `Domeinen die in deze casus spelen: ${domainWords}`)),
  consent: z.optional(
    described(
      z.strictObject({
        given: flag("true als de bewoner toestemming gaf, anders false."),
        date: z.optional(date("Datum van de toestemming.")),
      }),
      "Toestemming van de bewoner.",
    ),
  ),
});

const subjectSchema = z.strictObject({
  kind: word(
    ["team", "organisation", "network", "region", "group"],
    "Soort onderwerp: team = team, organisation = organisatie, network = netwerk, region = regio, group = groep bewoners met dezelfde route.",
  ),
  name: text("Naam van het onderwerp. Nooit de naam van een persoon."),
  steps: z.optional(
    list(
      z.strictObject({ id: id("Vaste id van de stap."), title: text("Naam van de stap.") }),
      "De stappen op de route van een groep, in volgorde.",
    ),
  ),
});

const triggerSchema = z.strictObject({
  kind: word(
    ["planned", "signal", "calamity", "ministerial-request"],
    "Soort aanleiding: planned = gepland onderzoek, signal = signaal, calamity = calamiteit, ministerial-request = verzoek van de minister.",
  ),
  description: z.optional(text("Wat er speelde, zonder namen van personen.")),
});

const sampleSchema = z.strictObject({
  population: text("Uit hoeveel en welke casussen is gekozen."),
  drawn: amount("Hoeveel casussen zijn gekozen."),
  drawnBy: text("Wie de casussen koos: een functie, nooit een naam."),
  how: text("Hoe de casussen zijn gekozen."),
  notReached: z.optional(text("Wie zagen we niet? En waarom niet?")),
});

const participantSchema = z.strictObject({
  id: inspectorate("Een toezichthouder die meedoet:"),
  question: z.optional(text("De eigen deelvraag van deze toezichthouder.")),
});

/** Everything an inspection can hold; each key may stand in the head file or in a file beside it. */
const inspectionFields = {
  id: id("Vaste id van het onderzoek, bijvoorbeeld wijkteam-noord-2024."),
  title: text("Titel van het onderzoek, zoals die op het rapport komt."),
  question: text("De onderzoeksvraag."),
  framework: described(
    z.strictObject({
      id: id("Id van het referentiekader."),
      version: version('Versie van het referentiekader, tussen aanhalingstekens: "1.0.0".'),
      profile: z.optional(id("Id van het profiel: het deel van het kader waar dit onderzoek naar kijkt. Weglaten voor het hele kader.")),
    }),
    "Het referentiekader dat bij dit onderzoek hoort.",
  ),
  previous: z.optional(
    described(z.strictObject({ inspection: id("Id van het eerdere onderzoek.") }), "Het eerdere onderzoek waar dit onderzoek op volgt."),
  ),
  programme: z.optional(
    described(
      z.strictObject({ id: id("Id van de werkagenda."), project: id("Id van het project in de werkagenda.") }),
      "Bij welk project van welke werkagenda dit onderzoek hoort.",
    ),
  ),
  subject: described(subjectSchema, "Het onderwerp van onderzoek."),
  trigger: z.optional(described(triggerSchema, "De aanleiding voor het onderzoek.")),
  period: period("De periode van het onderzoek. Een bron van voor deze periode telt niet mee."),
  inspectorates: described(
    z.strictObject({
      lead: inspectorate("Wie de leiding heeft:"),
      participants: z.optional(list(participantSchema, "De andere toezichthouders die meedoen.")),
      integralView: z.optional(
        word(
          ["tsd"],
          "tsd = Toezicht Sociaal Domein: de vier rijksinspecties samen, over alle domeinen heen en vanuit de bewoner. Geen vijfde inspectie.",
        ),
      ),
    }),
    "Welke toezichthouders het onderzoek doen.",
  ),
  parties: z.optional(list(partySchema, "De partijen in het onderzoek.")),
  assessors: z.optional(
    list(
      z.strictObject({
        id: id("Id van de beoordelaar: een functie, nooit een naam."),
        inspectorate: inspectorate("Voor welke toezichthouder:"),
      }),
      "De beoordelaars. Ieder beoordeelt eerst apart.",
    ),
  ),
  sample: z.optional(described(sampleSchema, "Hoe de casussen zijn gekozen.")),
  cases: z.optional(list(caseSchema, "De casussen.")),
  plan: z.optional(
    list(
      z.strictObject({
        criterion: id("Id van het criterium."),
        sources: filledList(z.enum(sourceTypes), `Soorten bronnen: ${sourceTypeWords}`),
      }),
      "Het plan: per criterium welke soorten bronnen nodig zijn.",
    ),
  ),
  sources: z.optional(list(sourceSchema, "De bronnen. Een bron mag ook een eigen bestand hebben in de map bronnen.")),
  observations: z.optional(list(observationSchema, "De waarnemingen. Ze mogen ook bij hun bron staan, of in waarnemingen.csv.")),
  ratings: z.optional(list(ratingsSchema, "De individuele beoordelingen, per beoordelaar. Ze mogen ook in de map oordelen staan.")),
  ...decisionFields,
};

/** The whole inspection: one file, or the pieces of a folder joined. */
export const inspectionSchema = z.strictObject({
  kind: fixed("inspection", "Dit bestand is het hoofdbestand van één onderzoek."),
  format,
  ...inspectionFields,
});
export type InspectionData = z.infer<typeof inspectionSchema>;

/** A file beside the head, `overleg.yaml` or `vaststelling.yaml`: any of the lists and texts that people add later. */
export const inspectionPartSchema = z.strictObject({
  kind: fixed("inspection-part", "Dit bestand is een deel van een onderzoek en staat naast het hoofdbestand."),
  format,
  parties: inspectionFields.parties,
  assessors: inspectionFields.assessors,
  sample: inspectionFields.sample,
  cases: inspectionFields.cases,
  plan: inspectionFields.plan,
  sources: inspectionFields.sources,
  observations: inspectionFields.observations,
  ...decisionFields,
});
export type InspectionPart = z.infer<typeof inspectionPartSchema>;
