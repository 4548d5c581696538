import * as z from "zod/mini";
import { count, described, fixed, format, id, link, text } from "./common.ts";

const term = (description: string) => z.optional(count(`${description} In dagen.`));

/** What an authority sets for itself: its name, its terms, its official ids. The tool invents none of them. */
export const organisationSchema = z.strictObject({
  kind: fixed("organisation", "Dit bestand zegt hoe een toezichthouder heet en welke termijnen zij gebruikt."),
  format,
  id: id("Vaste id van de organisatie."),
  name: text("Naam van de organisatie, zoals die op het rapport komt."),
  terms: z.optional(
    described(
      z.strictObject({
        rebuttal: term("Hoe lang partijen op het concept mogen reageren."),
        publicationEarliest: term("Hoe lang na het vaststellen het rapport op zijn vroegst openbaar wordt."),
        publicationLatest: term("Hoe lang na het vaststellen het rapport uiterlijk openbaar wordt."),
        because: z.optional(text("Waar de termijnen vandaan komen: wet, beleidsregel of afspraak.")),
      }),
      "De termijnen van deze organisatie.",
    ),
  ),
  ids: z.optional(
    described(
      z.record(z.string(), link("Webadres van de id.")),
      "Officiële ids van organisaties, zoals de organisatie ze zelf heeft nagezocht.",
    ),
  ),
});
export type OrganisationData = z.infer<typeof organisationSchema>;
