import * as z from "zod/mini";
import {
  count,
  described,
  filledList,
  fixed,
  format,
  id,
  list,
  period,
  printedNumber,
  sourceTypes,
  sourceTypeWords,
  text,
  version,
  word,
} from "./common.ts";
import { criterionSchema } from "./criterion.ts";
import { missingMembersSchema } from "./missing.ts";
import { publicationSchema } from "./publication.ts";
import { ruledFields } from "./rule.ts";
import { scaleSchema } from "./scale.ts";
import { whereSchema } from "./where.ts";

export type { Criterion, FromObservations, Indicator, Unit } from "./criterion.ts";
export type { NumberScale, Scale } from "./scale.ts";

const themeOutcomeSchema = z.union([
  z.literal("none"),
  z.strictObject({
    from: described(
      z.union([z.literal("criteria"), z.strictObject({ criteria: described(whereSchema, "Alleen criteria waarvoor dit geldt.") })]),
      "criteria: alle criteria van het thema. Of een keuze daaruit.",
    ),
    ...ruledFields,
    missing: described(
      missingMembersSchema,
      "Wat er gebeurt als criteria geen niveau hebben. undetermined: dan heeft het thema er ook geen.",
    ),
  }),
]);

const themeSchema = z.strictObject({
  id: id("Vaste id van het thema."),
  number: printedNumber,
  title: text("Naam van het thema."),
  question: z.optional(text("De vraag waar het thema antwoord op geeft.")),
  scale: z.optional(id("De schaal waarop het thema een niveau krijgt.")),
  criteria: filledList(criterionSchema, "De criteria van het thema."),
  outcome: described(themeOutcomeSchema, "Hoe het niveau van het thema tot stand komt. none: alleen door een oordeel van mensen."),
});
export type Theme = z.infer<typeof themeSchema>;

const overallOutcomeSchema = z.union([
  z.literal("none"),
  z.strictObject({
    scale: id("De schaal van het niveau voor het geheel."),
    from: described(
      z.union([
        z.enum(["themes", "criteria"]),
        z.strictObject({ criteria: described(whereSchema, "Alleen criteria waarvoor dit geldt.") }),
        z.strictObject({ themes: described(whereSchema, "Alleen thema's waarvoor dit geldt.") }),
      ]),
      "themes: alle thema's. criteria: alle criteria. Of een keuze daaruit.",
    ),
    ...ruledFields,
    missing: described(
      missingMembersSchema,
      "Wat er gebeurt als thema's of criteria geen niveau hebben. undetermined: dan heeft het geheel er ook geen.",
    ),
  }),
]);
export type OverallOutcome = z.infer<typeof overallOutcomeSchema>;
export type ThemeOutcome = z.infer<typeof themeOutcomeSchema>;

export const frameworkSchema = z.strictObject({
  kind: fixed("framework", "Dit bestand is een referentiekader."),
  format,
  id: id("Vaste id van het kader."),
  version: version('Versie van deze uitwerking, tussen aanhalingstekens: "1.0.0".'),
  status: word(
    ["example", "draft", "in-force", "withdrawn"],
    "Status van deze versie: example = voorbeeld, draft = concept, in-force = van kracht, withdrawn = ingetrokken.",
  ),
  fidelity: described(
    z.strictObject({
      kind: word(
        ["original", "excerpt", "derived", "example"],
        "Verhouding tot de bron: original = de bron zelf, excerpt = een deel ervan, derived = ervan afgeleid, example = een voorbeeld.",
      ),
      departures: z.optional(list(text("Een afwijking."), "Waar het kader afwijkt van zijn bronnen.")),
    }),
    "Hoe trouw het kader is aan zijn bronnen.",
  ),
  title: text("Naam van het kader."),
  language: word(["nl", "en"], "Taal van de teksten: nl = Nederlands, en = Engels."),
  owner: text("Wie over de inhoud beslist."),
  licence: text("Licentie, als SPDX-code: CC0-1.0."),
  inForce: z.optional(period("Wanneer het kader zelf geldt. Dit staat los van de versie van deze uitwerking.")),
  transition: z.optional(text("Welke onderzoeken de vorige versie nog mogen gebruiken.")),
  sources: list(publicationSchema, "De publicaties waar het kader op steunt."),
  citizenSources: z.optional(list(z.enum(sourceTypes), `Welke soorten bronnen de stem van de bewoner zelf zijn: ${sourceTypeWords}`)),
  agreement: z.optional(
    described(
      z.strictObject({ split: count("Vanaf zoveel niveaus verschil tussen beoordelaars is het verschil groot.") }),
      "Wanneer verschillen tussen beoordelaars groot zijn. Niets ingevuld betekent: vanaf twee niveaus.",
    ),
  ),
  scales: list(scaleSchema, "De schalen. Leeg bij een kader zonder niveaus."),
  themes: filledList(themeSchema, "De thema's."),
  outcome: described(overallOutcomeSchema, "De uitkomst voor het geheel. none: er komt geen uitkomst voor het geheel."),
});
export type FrameworkData = z.infer<typeof frameworkSchema>;
