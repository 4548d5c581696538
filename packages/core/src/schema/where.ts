import * as z from "zod/mini";
import { described, exact, flag, oneOrMore, sourceTypes, sourceTypeWords, word } from "./common.ts";

/** What a case shows on one criterion. */
export const pictures = ["for", "mixed", "against"] as const;
/** What one observation says about its indicator. */
export const speakings = ["for", "partly", "against"] as const;
export const normTypes = ["statutory", "derived", "field", "agreement", "ambition", "example"] as const;
export const showings = ["arranged", "done", "secured", "effect"] as const;

export const pictureWords = "for = voor, mixed = wisselend, against = tegen.";
export const normWords =
  "statutory = wettelijke eis, derived = nodig om aan de wet te voldoen, field = veldnorm, agreement = afspraak, ambition = ambitie, example = voorbeeldnorm.";
export const showingWords = "arranged = geregeld, done = gedaan, secured = geborgd, effect = effect.";

/** The four ways to compare a number with a written bound; all that are written must hold. */
export const comparison = {
  atLeast: z.optional(exact("Het getal is dit of hoger.")),
  above: z.optional(exact("Het getal is hoger dan dit.")),
  atMost: z.optional(exact("Het getal is dit of lager.")),
  below: z.optional(exact("Het getal is lager dan dit.")),
};
export const boundsSchema = z.strictObject(comparison);
export type Bounds = z.infer<typeof boundsSchema>;
export const boundKeys = ["atLeast", "above", "atMost", "below"] as const;

/** Which members count. Every key that is written must hold; a list means: one of these. */
export const whereSchema = z.strictObject({
  picture: z.optional(oneOrMore(z.enum(pictures), `Groepen: het beeld van de casus of andere groep. ${pictureWords}`)),
  citizen: z.optional(oneOrMore(z.enum(pictures), `Groepen: het beeld dat bewoners zelf geven. ${pictureWords}`)),
  spoken: z.optional(word(["citizen"], "Groepen: alleen die waarin een bewoner is gesproken.")),
  speaks: z.optional(oneOrMore(z.enum(speakings), "Waarnemingen: for = voor, partly = deels, against = tegen.")),
  shows: z.optional(oneOrMore(z.enum(showings), `Waarnemingen: wat de indicator laat zien. ${showingWords}`)),
  sourceType: z.optional(oneOrMore(z.enum(sourceTypes), `Waarnemingen: soort bron. ${sourceTypeWords}`)),
  indicator: z.optional(oneOrMore(z.string(), "Waarnemingen: id van de indicator.")),
  level: z.optional(oneOrMore(z.string(), "Id van het niveau.")),
  value: z.optional(described(boundsSchema, "De waarde: die van het niveau, of het getal zelf.")),
  scale: z.optional(oneOrMore(z.string(), "Id van de schaal.")),
  norm: z.optional(oneOrMore(z.enum(normTypes), `Criteria: soort norm. ${normWords}`)),
  core: z.optional(flag("Criteria: true = alleen knelcriteria, false = alleen de andere.")),
  tag: z.optional(oneOrMore(z.string(), "Criteria: een trefwoord uit tags.")),
  id: z.optional(oneOrMore(z.string(), "Alleen deze, met hun id.")),
});
export type Where = z.infer<typeof whereSchema>;

/** How observations can be grouped, and the word by which a rule counts those groups. */
export const groupings = { case: "cases", "source-type": "source-types", assessor: "assessors", period: "periods" } as const;
export type Grouping = keyof typeof groupings;
export type GroupKind = (typeof groupings)[Grouping];

export const groupKinds = ["cases", "source-types", "assessors", "periods"] as const satisfies readonly GroupKind[];
export const memberKinds = [...groupKinds, "observations", "criteria", "themes"] as const;
export type MemberKind = (typeof memberKinds)[number];
export const memberWords =
  "cases = casussen, source-types = soorten bronnen, assessors = beoordelaars, periods = periodes, observations = waarnemingen, " +
  "criteria = criteria, themes = thema's.";

export interface Selection {
  of: MemberKind;
  among?: Where | undefined;
  where?: Where | undefined;
  base?: "scored" | "applicable" | undefined;
}
export const selectionSchema: z.ZodMiniType<Selection> = z.strictObject({
  of: word(memberKinds, `Wat telt: ${memberWords}`),
  among: z.optional(described(whereSchema, "Kijk alleen naar leden waarvoor dit geldt. Bij een deel (share) is dit het geheel.")),
  where: z.optional(described(whereSchema, "De leden die meetellen. Alles wat hieronder staat, moet kloppen.")),
  base: z.optional(
    word(
      ["scored", "applicable"],
      "scored = alleen leden met een niveau of waarde (dit geldt als er niets staat), applicable = alle leden die van toepassing zijn. " +
        "Een lid zonder niveau telt dan mee in het geheel, en voldoet aan geen enkele eis over zijn niveau.",
    ),
  ),
});
