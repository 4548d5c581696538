import * as z from "zod/mini";
import { described, exact, id, text, word } from "./common.ts";

const levelSchema = z.strictObject({
  id: id("Vaste id van het niveau, uniek in de schaal."),
  label: text("Het woord dat in het rapport komt."),
  description: z.optional(text("Wat het niveau betekent.")),
  value: z.optional(exact("Wat het niveau waard is. Alleen nodig voor regels die met waarden rekenen.")),
  meaning: z.optional(
    word(
      ["strength", "improvement", "shortfall"],
      "Waar dit niveau komt op de eerste pagina van het rapport: strength = gaat goed, improvement = moet beter, shortfall = tekort.",
    ),
  ),
});
export type Level = z.infer<typeof levelSchema>;

export const scaleSchema = z.strictObject({
  id: id("Vaste id van de schaal."),
  title: z.optional(text("Naam van de schaal.")),
  kind: word(
    ["judgement", "appreciation", "development", "risk"],
    "Wat een niveau zegt: judgement = oordeel, appreciation = waardering, development = ontwikkeling, risk = risico.",
  ),
  direction: word(
    ["higher-is-better", "lower-is-better"],
    "Welk eind van de schaal het beste is: higher-is-better = hoog, lower-is-better = laag.",
  ),
  levels: described(z.array(levelSchema).check(z.minLength(2)), "De niveaus, van laag naar hoog."),
});
export type Scale = z.infer<typeof scaleSchema>;
