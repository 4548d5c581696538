import * as z from "zod/mini";
import { date, described, id, pattern, text, word } from "./common.ts";

/** What a remark is about: a fact can be wrong, a view is how a party looks at it. */
const remarkKinds = ["fact", "view"] as const;
/** What an authority decides about a remark. */
const remarkDecisions = ["accepted", "partly", "not-accepted"] as const;

/** A remark of a party on the draft report, and what was decided about it. */
export const rebuttalSchema = z.strictObject({
  id: id("Vaste id van de opmerking."),
  party: id("Id van de partij."),
  passage: text('Nummer van de passage in het rapport, tussen aanhalingstekens: "3.1-2".'),
  is: word(remarkKinds, "fact = een feit klopt niet, view = een zienswijze."),
  remark: text("De opmerking, zoals de partij die gaf."),
  received: date("Wanneer de opmerking kwam."),
  decision: z.optional(
    word(
      remarkDecisions,
      "accepted = overgenomen, partly = deels overgenomen, not-accepted = niet overgenomen. Verplicht voordat het rapport wordt vastgesteld.",
    ),
  ),
  because: z.optional(text("De reden van de beslissing. Verplicht bij een beslissing.")),
  decided: z.optional(date("Wanneer er is beslist. Verplicht bij een beslissing.")),
  observation: z.optional(
    described(
      z.string().check(z.regex(pattern.observationId)),
      "De waarneming die door deze opmerking is aangepast. Haar oude tekst staat bij haar onder `revised`. Verplicht als een feit is overgenomen.",
    ),
  ),
});
export type Rebuttal = z.infer<typeof rebuttalSchema>;
