import * as z from "zod/mini";
import { date, described, exact, fixed, format, grade, id, list, pattern, text, word } from "./common.ts";

export const notRatedReasons = ["not-applicable", "not-assessed", "insufficient-evidence"] as const;
export type NotRatedReason = (typeof notRatedReasons)[number];
export const notRatedWords =
  "not-applicable = niet van toepassing, not-assessed = niet beoordeeld, insufficient-evidence = te weinig gezien.";

const revisedRatingSchema = z.strictObject({
  from: grade("Wat er eerst stond, of de reden waarom er geen niveau was."),
  date: date("Datum van de wijziging."),
  because: text("Waarom de beoordeling is gewijzigd."),
});

const ratingSchema = z.strictObject({
  about: id("Id van het criterium."),
  level: z.optional(id("Het niveau dat deze beoordelaar geeft. Kies level, value of notRated: één van de drie.")),
  value: z.optional(exact("Het getal dat deze beoordelaar geeft, op een schaal van getallen.")),
  notRated: z.optional(word(notRatedReasons, `Waarom er geen niveau is: ${notRatedWords}`)),
  because: z.optional(text("De onderbouwing. Verplicht zodra het concept naar de partijen gaat.")),
  observations: z.optional(
    list(
      described(z.string().check(z.regex(pattern.observationId)), "Nummer van een waarneming, bijvoorbeeld b01-3."),
      "De waarnemingen waar de beoordeling op steunt.",
    ),
  ),
  revised: z.optional(list(revisedRatingSchema, "Eerdere beoordelingen, de oudste eerst. Er wordt niets gewist.")),
});
export type Rating = z.infer<typeof ratingSchema>;

const ratingsFields = {
  assessor: id("Wie beoordeelt: de id van een beoordelaar van dit onderzoek. Nooit een naam."),
  closed: z.optional(
    date("Dag waarop deze beoordelaar klaar was. Zolang niet iedereen klaar is, leest het gereedschap geen enkele beoordeling."),
  ),
  seal: z.optional(
    described(
      z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      "Het zegel dat `kader sluit` schrijft. Zo is te zien of er na het sluiten iets is gewijzigd. Vul dit niet zelf in.",
    ),
  ),
  ratings: list(ratingSchema, "De beoordelingen, één per criterium."),
};

/** The ratings of one assessor, as a list entry of an inspection in one file. */
export const ratingsSchema = z.strictObject(ratingsFields);
export type Ratings = z.infer<typeof ratingsSchema>;

/** The ratings of one assessor in a file of their own: `oordelen/<assessor>.yaml`. */
export const ratingsFileSchema = z.strictObject({
  kind: fixed("ratings", "Dit bestand bevat de beoordelingen van één beoordelaar."),
  format,
  ...ratingsFields,
});
