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

const named = {
  id: id("Vaste id van de schaal."),
  title: z.optional(text("Naam van de schaal.")),
  direction: word(
    ["higher-is-better", "lower-is-better"],
    "Welk eind van de schaal het beste is: higher-is-better = hoog, lower-is-better = laag.",
  ),
};

const levelScaleSchema = z.strictObject({
  ...named,
  kind: word(
    ["judgement", "appreciation", "development", "risk"],
    "Wat een niveau zegt: judgement = oordeel, appreciation = waardering, development = ontwikkeling, risk = risico.",
  ),
  levels: described(z.array(levelSchema).check(z.minLength(2)), "De niveaus, van laag naar hoog."),
  met: z.optional(id("Het niveau waarop aan de eis is voldaan. Nodig voor regels met as-met.")),
});

const numberScaleSchema = z.strictObject({
  ...named,
  kind: word(["number"], "number = een schaal van getallen."),
  unit: z.optional(text("Wat er wordt geteld, voor in het rapport: punten, procent, dagen.")),
  min: exact("Het laagste getal dat kan."),
  max: exact("Het hoogste getal dat kan."),
  step: z.optional(exact("De stap tussen getallen die mensen kunnen geven, vanaf min. Weglaten als elk getal mag.")),
  met: z.optional(exact("Het getal waarbij aan de eis is voldaan. Nodig voor regels met as-met.")),
});
export type NumberScale = z.infer<typeof numberScaleSchema>;

export const scaleSchema = z.union([levelScaleSchema, numberScaleSchema]);
export type Scale = z.infer<typeof scaleSchema>;

/** The levels of a scale, from low to high; none on a scale of numbers. */
export const levelsOf = (scale: Scale | undefined): readonly Level[] => (scale !== undefined && "levels" in scale ? scale.levels : []);
