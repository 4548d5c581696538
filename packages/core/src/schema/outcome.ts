import * as z from "zod/mini";
import { amount, described, fixed, flag, list, plain, text, word } from "./common.ts";

/** How settled a level is, least settled first. */
export const stages = ["proposal", "rating", "consensus", "judgement"] as const;
export type Stage = (typeof stages)[number];

const coverageSchema = z.strictObject({
  scored: amount("Hoeveel onderdelen een niveau hebben. Bij een criterium: hoeveel indicatoren een waarneming hebben."),
  applicable: amount("Hoeveel onderdelen van toepassing zijn."),
  leaves: described(
    z.strictObject({
      scored: amount("Hoeveel criteria een niveau hebben."),
      applicable: amount("Hoeveel criteria van toepassing zijn."),
    }),
    "Hetzelfde, geteld in criteria.",
  ),
});
export type Coverage = z.infer<typeof coverageSchema>;

const possibleSchema = z.union([
  z.strictObject({ levels: list(z.string(), "Elk niveau dat er nog uit kan komen, van laag naar hoog.") }),
  z.strictObject({
    interval: described(
      z.strictObject({ from: plain("Het laagste getal."), until: plain("Het hoogste getal.") }),
      "Op een schaal van getallen: het laagste en het hoogste getal dat er nog uit kan komen.",
    ),
  }),
  z.strictObject({ notComputed: fixed("too-many-completions", "Er zijn te veel combinaties om na te gaan. Er is dus niet gerekend.") }),
]);
export type Possible = z.infer<typeof possibleSchema>;

const needSchema = z.strictObject({
  about: plain("Waarvoor het nodig is: de id van een criterium of thema."),
  need: word(
    ["cases", "source-types", "assessors", "periods", "observations", "rating", "consensus", "judgement", "level", "collect", "profile"],
    "Wat ontbreekt: cases = casussen, source-types = soorten bronnen, assessors = beoordelaars, periods = periodes, " +
      "observations = waarnemingen, rating = individuele beoordeling, consensus = gezamenlijke beoordeling, " +
      "judgement = vastgesteld oordeel, level = niveau, collect = wat het kader eerst vraagt, profile = het valt buiten het profiel.",
  ),
  collect: z.optional(plain("Wat er eerst verzameld moet worden, in de woorden van het kader.")),
  short: z.optional(amount("Hoeveel er ontbreken.")),
});
export type Need = z.infer<typeof needSchema>;

const stageWords =
  "proposal = voorstel, rating = individuele beoordeling, consensus = gezamenlijke beoordeling, judgement = vastgesteld oordeel.";
const coverage = described(coverageSchema, "De dekking: hoeveel is beoordeeld van wat van toepassing is.");
const possible = described(possibleSchema, "Wat er nog uit kan komen.");
const stage = word(stages, `Hoe vast de uitkomst staat. Bij een berekende uitkomst telt het minst vaste onderdeel. ${stageWords}`);

/** What can be said of a criterion, a theme or the whole. Never a bare level, never an empty value. */
export const outcomeSchema = z.union([
  z.strictObject({ state: fixed("scored", "Er is een niveau."), level: plain("Id van het niveau."), stage, coverage, possible }),
  z.strictObject({ state: fixed("scored", "Er is een getal."), value: plain("Het getal, precies."), stage, coverage, possible }),
  z.strictObject({
    state: fixed("undetermined", "Nog niet te bepalen."),
    coverage,
    possible,
    needs: list(needSchema, "Wat ontbreekt."),
  }),
  z.strictObject({ state: fixed("not-assessed", "Niet beoordeeld."), reason: text("De reden.") }),
  z.strictObject({ state: fixed("not-applicable", "Niet van toepassing."), reason: text("De reden.") }),
]);
export type Outcome = z.infer<typeof outcomeSchema>;

/** One step of a derivation. `rule` points into the embedded framework, so that the rule can be read as it was written. */
export interface Step {
  step: StepKind;
  rule?: string | undefined;
  /** Ids of the members that were looked at. */
  base?: string[] | undefined;
  /** Ids of the members for which the predicate holds. */
  matched?: string[] | undefined;
  /** An exact number, as a decimal or a fraction. */
  number?: string | undefined;
  holds?: boolean | undefined;
  level?: string | undefined;
  /** The number it gives, on a scale of numbers. */
  value?: string | undefined;
  /** Ids of the members without a level that the missing policy filled in. */
  assumed?: string[] | undefined;
  /** The level before this step changed it. */
  before?: string | undefined;
  because?: string | undefined;
  /** The one party a judgement is about. */
  party?: string | undefined;
  steps?: Step[] | undefined;
}

export const stepKinds = [
  "picture",
  "missing",
  "rank",
  "bands",
  "ladder",
  "rung",
  "otherwise",
  "table",
  "row",
  "number",
  "all",
  "any",
  "not",
  "some",
  "every",
  "none",
  "compare",
  "count",
  "share",
  "sum",
  "mean",
  "weighted-mean",
  "power-mean",
  "percentage-of-maximum",
  "lowest",
  "highest",
  "round",
  "shift",
  "limit",
  "room",
  "ratings",
  "consensus",
  "judgement",
  "remark",
  "party-judgement",
] as const;
export type StepKind = (typeof stepKinds)[number];

export const stepSchema: z.ZodMiniType<Step> = z.strictObject({
  step: word(stepKinds, "Soort stap."),
  rule: z.optional(plain("Waar de regel staat in het kader, als pad: /themes/0/criteria/1/outcome/rule.")),
  base: z.optional(list(z.string(), "Ids van de leden waarnaar is gekeken.")),
  matched: z.optional(list(z.string(), "Ids van de leden die meetellen.")),
  number: z.optional(plain("Het getal, precies: een decimaal getal of een breuk.")),
  holds: z.optional(flag("Of de voorwaarde geldt.")),
  level: z.optional(plain("Het niveau na deze stap.")),
  value: z.optional(plain("Het getal na deze stap, op een schaal van getallen.")),
  assumed: z.optional(list(z.string(), "Ids van leden zonder niveau, waarvoor het kader zegt hoe ze tellen.")),
  before: z.optional(plain("Het niveau voor deze stap.")),
  because: z.optional(plain("De reden.")),
  party: z.optional(plain("Id van de partij, bij een oordeel over één partij.")),
  steps: z.optional(
    list(
      z.lazy(() => stepSchema),
      "De stappen waar deze stap uit bestaat.",
    ),
  ),
});
