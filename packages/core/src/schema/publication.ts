import * as z from "zod/mini";
import { id, link, text } from "./common.ts";

/** A published text that a framework or programme rests on. */
export const publicationSchema = z.strictObject({
  id: id("Vaste id van de publicatie."),
  title: text("Titel van de publicatie."),
  publisher: z.optional(text("Wie de publicatie uitgaf.")),
  date: z.optional(text("Wanneer, zoals het op de publicatie staat.")),
  url: z.optional(link("Webadres van de publicatie.")),
  note: z.optional(text("Wat de lezer moet weten voordat hij erop steunt.")),
});

/** Where in such a text something stands. */
export const publicationReferenceSchema = z.strictObject({
  source: id("Id van een publicatie uit sources."),
  place: z.optional(text("Artikel, punt of bladzijde.")),
});
