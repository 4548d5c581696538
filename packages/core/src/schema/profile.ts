import * as z from "zod/mini";
import { described, domains, domainWords, filledList, fixed, format, id, inspectorate, list, text, version, word } from "./common.ts";
import { evidenceSchema } from "./criterion.ts";
import { publicationReferenceSchema } from "./publication.ts";

const criteriaSchema = z.union([z.literal("all"), filledList(id("Id van een criterium."), "De criteria.")]);

const demandSchema = z.strictObject({
  criteria: described(criteriaSchema, "Voor welke criteria van het profiel: all = alle, of een lijst."),
  ...evidenceSchema.shape,
  because: text("Waarom dit profiel meer vraagt."),
});

/** A named selection from one version of a framework. It can ask for more evidence, never for less; it cannot reword or re-rule. */
export const profileSchema = z.strictObject({
  kind: fixed("profile", "Dit bestand is een profiel: een keuze uit een referentiekader."),
  format,
  id: id("Vaste id van het profiel."),
  framework: described(
    z.strictObject({
      id: id("Id van het referentiekader."),
      version: version('Versie van het referentiekader, tussen aanhalingstekens: "1.0.0".'),
    }),
    "Het referentiekader waaruit het profiel kiest.",
  ),
  title: text("Naam van het profiel."),
  description: text("Voor wie het profiel is, en waarvoor."),
  question: text("De vraag die het profiel beantwoordt."),
  inspectorates: z.optional(
    filledList(inspectorate("De toezichthouder die het profiel gebruikt:"), "Welke toezichthouders het gebruiken."),
  ),
  domains: z.optional(filledList(z.enum(domains), `De domeinen waar het profiel naar kijkt: ${domainWords}`)),
  criteria: described(criteriaSchema, "De gekozen criteria: all = het hele kader, of een lijst."),
  levelsShown: word(
    ["all", "none"],
    "all = het rapport toont niveaus. none = het rapport toont geen niveaus: het onderzoek gaat over het stelsel en levert belemmeringen op.",
  ),
  adopts: z.optional(
    filledList(
      z.strictObject({
        by: inspectorate("De toezichthouder die dat mag:"),
        criteria: filledList(id("Id van een criterium met een wettelijke norm."), "Over welke criteria."),
      }),
      "Wie over welke wettelijke criteria een tekort mag vaststellen. Van ieder ander blijft een tekort een opmerking.",
    ),
  ),
  evidence: z.optional(list(demandSchema, "Wat het profiel meer vraagt dan het kader. Minder mag nooit.")),
  basedOn: list(publicationReferenceSchema, "Waar het profiel op steunt: publicaties uit de lijst van het kader."),
  notes: z.optional(list(text("Een opmerking."), "Wat de lezer moet weten: wat is afgeleid, en wat niet is gevonden.")),
});
export type ProfileData = z.infer<typeof profileSchema>;
