import * as z from "zod/mini";
import { count, described, exact, filledList, fixed, flag, id, oneOrMore, sourceTypes, sourceTypeWords, text, word } from "./common.ts";

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

/** Which members count. Every key that is written must hold; a list means: one of these. */
export const whereSchema = z.strictObject({
  picture: z.optional(oneOrMore(z.enum(pictures), `Casussen: het beeld van de casus. ${pictureWords}`)),
  citizen: z.optional(oneOrMore(z.enum(pictures), `Casussen: het beeld dat bewoners zelf geven. ${pictureWords}`)),
  spoken: z.optional(word(["citizen"], "Casussen: alleen casussen waarin een bewoner is gesproken.")),
  speaks: z.optional(oneOrMore(z.enum(speakings), "Waarnemingen: for = voor, partly = deels, against = tegen.")),
  shows: z.optional(oneOrMore(z.enum(showings), `Waarnemingen: wat de indicator laat zien. ${showingWords}`)),
  sourceType: z.optional(oneOrMore(z.enum(sourceTypes), `Waarnemingen: soort bron. ${sourceTypeWords}`)),
  indicator: z.optional(oneOrMore(z.string(), "Waarnemingen: id van de indicator.")),
  level: z.optional(oneOrMore(z.string(), "Criteria en thema's: id van het niveau.")),
  scale: z.optional(oneOrMore(z.string(), "Criteria en thema's: id van de schaal.")),
  norm: z.optional(oneOrMore(z.enum(normTypes), `Criteria: soort norm. ${normWords}`)),
  core: z.optional(flag("Criteria: true = alleen knelcriteria, false = alleen de andere.")),
  tag: z.optional(oneOrMore(z.string(), "Criteria: een trefwoord uit tags.")),
  id: z.optional(oneOrMore(z.string(), "Criteria en thema's: deze, met hun id.")),
});
export type Where = z.infer<typeof whereSchema>;

export const memberKinds = ["cases", "observations", "criteria", "themes"] as const;
export type MemberKind = (typeof memberKinds)[number];

export const selectionSchema = z.strictObject({
  of: word(memberKinds, "Wat telt: cases = casussen, observations = waarnemingen, criteria = criteria, themes = thema's."),
  among: z.optional(described(whereSchema, "Kijk alleen naar leden waarvoor dit geldt. Bij een deel (share) is dit het geheel.")),
  where: z.optional(described(whereSchema, "De leden die meetellen. Alles wat hieronder staat, moet kloppen.")),
});
export type Selection = z.infer<typeof selectionSchema>;

const comparison = {
  atLeast: z.optional(exact("Het getal is dit of hoger.")),
  above: z.optional(exact("Het getal is hoger dan dit.")),
  atMost: z.optional(exact("Het getal is dit of lager.")),
  below: z.optional(exact("Het getal is lager dan dit.")),
};

/** The only thing that can be reckoned with so far: what a level is worth, as its scale declares. */
const value = (description: string) => fixed("value", description);
const numbers = {
  count: { count: described(selectionSchema, "Hoeveel leden meetellen.") },
  share: { share: described(selectionSchema, "Welk deel meetelt, van 0 tot 1. Zonder leden is er geen deel.") },
  sum: { sum: value("Alle waarden bij elkaar opgeteld."), start: z.optional(exact("Begin van de optelling.")) },
  mean: { mean: value("Het gemiddelde van de waarden.") },
  weightedMean: {
    weightedMean: described(
      z.strictObject({
        of: value("De waarden van de niveaus."),
        weights: described(z.record(z.string(), exact("Gewicht van dit lid.")), "Per id het gewicht."),
      }),
      "Het gewogen gemiddelde. Van leden die niet meedoen, doet het gewicht ook niet mee.",
    ),
  },
  percentageOfMaximum: {
    percentageOfMaximum: value("Percentage: de som van de waarden, gedeeld door de hoogste som die deze leden kunnen halen."),
  },
  lowest: { lowest: value("De laagste waarde.") },
  highest: { highest: value("De hoogste waarde.") },
};

export const numberSchema = z.union([
  z.strictObject(numbers.count),
  z.strictObject(numbers.share),
  z.strictObject(numbers.sum),
  z.strictObject(numbers.mean),
  z.strictObject(numbers.weightedMean),
  z.strictObject(numbers.percentageOfMaximum),
  z.strictObject(numbers.lowest),
  z.strictObject(numbers.highest),
]);
export type NumberRule = z.infer<typeof numberSchema>;

const comparisonSchema = z.union([
  z.strictObject({ ...numbers.count, ...comparison }),
  z.strictObject({ ...numbers.share, ...comparison }),
  z.strictObject({ ...numbers.sum, ...comparison }),
  z.strictObject({ ...numbers.mean, ...comparison }),
  z.strictObject({ ...numbers.weightedMean, ...comparison }),
  z.strictObject({ ...numbers.percentageOfMaximum, ...comparison }),
  z.strictObject({ ...numbers.lowest, ...comparison }),
  z.strictObject({ ...numbers.highest, ...comparison }),
]);
export type ComparisonRule = z.infer<typeof comparisonSchema>;

export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { some: Selection }
  | { every: Selection }
  | ComparisonRule;

/** Conditions refer to each other through this one, so that the JSON Schema has one definition of them. */
const nested: z.ZodMiniType<Condition> = z.lazy(() => conditionSchema);

export const conditionSchema: z.ZodMiniType<Condition> = z.union([
  z.strictObject({ all: filledList(nested, "Al deze voorwaarden gelden.") }),
  z.strictObject({ any: filledList(nested, "Minstens één van deze voorwaarden geldt.") }),
  z.strictObject({ not: described(nested, "Deze voorwaarde geldt niet.") }),
  z.strictObject({ some: described(selectionSchema, "Minstens één lid telt mee.") }),
  z.strictObject({ every: described(selectionSchema, "Elk lid telt mee. Zonder leden is dit niet te zeggen.") }),
  comparisonSchema,
]);

const rungSchema = z.union([
  z.strictObject({ level: id("Het niveau van deze trede."), when: described(nested, "Wanneer dit niveau geldt.") }),
  z.strictObject({
    level: id("Het niveau als geen hogere trede geldt."),
    otherwise: fixed(true, "De laatste trede: in alle andere gevallen."),
  }),
]);
export type Rung = z.infer<typeof rungSchema>;

const cutSchema = z.strictObject({
  level: id("Het niveau van dit vak."),
  above: z.optional(exact("Het getal is hoger dan dit.")),
  atLeast: z.optional(exact("Het getal is dit of hoger.")),
});
export type Cut = z.infer<typeof cutSchema>;

export const ruleSchema = z.union([
  z.strictObject({
    rank: word(
      ["lowest", "highest", "lower-median"],
      "lowest = het laagste niveau, highest = het hoogste, lower-median = het middelste (bij een even aantal het laagste van de twee).",
    ),
  }),
  z.strictObject({
    bands: described(
      z.strictObject({
        of: described(numberSchema, "Het getal dat in vakken wordt verdeeld."),
        cuts: filledList(cutSchema, "Van hoge naar lage getallen. Het laatste vak heeft geen grens en krijgt de rest."),
      }),
      "Een getal, verdeeld in vakken. De grens zelf hoort erbij (atLeast) of niet (above).",
    ),
  }),
  z.strictObject({
    ladder: filledList(
      rungSchema,
      "Van het beste niveau naar beneden. De eerste trede die geldt, geeft het niveau. De laatste trede is: otherwise.",
    ),
  }),
]);
export type Rule = z.infer<typeof ruleSchema>;

export const limitSchema = z.strictObject({
  when: described(nested, "Wanneer deze begrenzing geldt."),
  atMost: z.optional(id("Niet hoger dan dit niveau.")),
  atLeast: z.optional(id("Niet lager dan dit niveau.")),
  because: text("De reden. Die komt in het rapport."),
  binding: z.optional(flag("true: een oordeel voorbij deze grens wordt geweigerd..")),
});
export type Limit = z.infer<typeof limitSchema>;

export const roomSchema = z.strictObject({
  when: described(nested, "Wanneer deze grens van de ruimte geldt."),
  atMost: z.optional(id("Een hoger niveau kan alleen met een onderbouwing en een tweede persoon.")),
  atLeast: z.optional(id("Een lager niveau kan alleen met een onderbouwing en een tweede persoon.")),
  because: text("De reden. Die komt in het rapport."),
});
export type RoomBound = z.infer<typeof roomSchema>;

const otherwiseUndetermined = fixed("undetermined", "Anders komt er geen niveau, en zegt het rapport wat ontbreekt.");

export const missingEvidenceSchema = z.strictObject({
  atLeast: count("Zoveel zijn er minstens nodig."),
  of: word(["cases", "observations"], "Waarvan: cases = casussen, observations = waarnemingen."),
  else: otherwiseUndetermined,
});

export const missingMembersSchema = z.union([
  z.literal("undetermined"),
  z.strictObject({
    atLeast: z.optional(count("Zoveel leden moeten een niveau hebben.")),
    atLeastShare: z.optional(exact('Dit deel van de leden moet een niveau hebben: meer dan 0 en hoogstens 1, bijvoorbeeld "2/3".')),
    including: z.optional(filledList(z.string(), "Deze leden moeten in elk geval een niveau hebben.")),
    then: fixed("exclude", "Leden zonder niveau doen dan niet mee."),
    else: otherwiseUndetermined,
  }),
]);
export type MissingMembers = z.infer<typeof missingMembersSchema>;
