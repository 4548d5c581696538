import * as z from "zod/mini";
import { described, fixed, format, id, link, text } from "./common.ts";

/** A year and a day: whoever writes more most likely wrote something else than days. */
const longestTerm = 366;
const term = (description: string) =>
  z.optional(described(z.int().check(z.minimum(1), z.maximum(longestTerm)), `${description} In kalenderdagen.`));

const termsSchema = z.strictObject({
  rebuttal: term("Hoe lang partijen op het concept mogen reageren, vanaf de dag dat zij het hebben."),
  publicationEarliest: term("Hoe lang na het vaststellen het rapport op zijn vroegst openbaar wordt."),
  publicationLatest: term("Hoe lang na het vaststellen het rapport uiterlijk openbaar wordt."),
  because: text("Waar de termijnen vandaan komen: wet, beleidsregel of afspraak."),
});

/** What an authority sets for itself: its name, its terms, its official ids. The tool invents none of them. */
export const organisationSchema = z.strictObject({
  kind: fixed("organisation", "Dit bestand zegt hoe een toezichthouder heet en welke termijnen zij gebruikt."),
  format,
  id: id("Vaste id van de organisatie."),
  name: text("Naam van de organisatie, zoals die op het rapport komt."),
  terms: z.optional(described(termsSchema, "De termijnen van deze organisatie. Ze verschillen per organisatie; er is geen standaard.")),
  ids: z.optional(
    described(
      z.record(z.string(), link("Webadres van de id.")),
      "Officiële ids van organisaties, zoals de organisatie ze zelf heeft nagezocht.",
    ),
  ),
});
export type OrganisationData = z.infer<typeof organisationSchema>;
