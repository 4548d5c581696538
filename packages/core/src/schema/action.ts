import * as z from "zod/mini";
import { date, described, filledList, id, list, pattern, text, word } from "./common.ts";

/** From light to heavy: how an authority sets parties in motion. */
export const actionSteps = ["inform", "address", "intervene"] as const;
const stepWords = "inform = informeren, address = aanspreken, intervene = ingrijpen.";

/** What an authority does to set a party in motion. A heavier step says what it rests on, and which lighter one did not work. */
export const actionSchema = z.strictObject({
  id: id("Vaste id van de stap."),
  step: word(actionSteps, `Wat de toezichthouder doet: ${stepWords}`),
  to: filledList(id("Id van een partij."), "Tot welke partijen de stap is gericht."),
  date: date("Wanneer."),
  text: text("Wat de toezichthouder doet, en waarom."),
  judgement: z.optional(id("Id van het criterium of thema waarvan het vastgestelde oordeel de reden is. Verplicht boven informeren.")),
  effect: z.optional(text("Wat bewoners ervan merken. Verplicht boven informeren.")),
  observations: z.optional(
    list(
      described(z.string().check(z.regex(pattern.observationId)), "Nummer van een waarneming, bijvoorbeeld b01-3."),
      "De waarnemingen die dat laten zien. Minstens één boven informeren.",
    ),
  ),
  after: z.optional(id("Id van de eerdere stap die niet werkte. Verplicht bij ingrijpen.")),
});

/** What became of what the earlier inspection asked. */
export const followUpSchema = z.strictObject({
  measure: z.optional(id("Id van de maatregel in het eerdere onderzoek. Kies measure of criterion.")),
  criterion: z.optional(id("Id van het criterium dat in het eerdere onderzoek tekortschoot.")),
  became: word(["done", "partly", "not-done"], "done = gedaan, partly = deels gedaan, not-done = niet gedaan."),
  because: text("Waaruit dat blijkt."),
  observations: z.optional(
    list(described(z.string().check(z.regex(pattern.observationId)), "Nummer van een waarneming."), "De waarnemingen waar dit op steunt."),
  ),
});
