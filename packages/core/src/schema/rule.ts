import * as z from "zod/mini";
import { described, exact, filledList, flag, id, oneOrMore, sourceTypes, text, word } from "./common.ts";

/** What a case shows on one criterion. */
export const pictures = ["for", "mixed", "against"] as const;
/** What one observation says about its indicator. */
export const speakings = ["for", "partly", "against"] as const;
export const normTypes = ["statutory", "derived", "field", "agreement", "ambition", "example"] as const;
export const showings = ["arranged", "done", "secured", "effect"] as const;

/** Which members count. Every key that is written must hold; a list means: one of these. */
export const whereSchema = z.strictObject({
  picture: z.optional(oneOrMore(z.enum(pictures), "Cases: the picture of the case.")),
  citizen: z.optional(oneOrMore(z.enum(pictures), "Cases: the picture that citizens alone give.")),
  spoken: z.optional(word(["citizen"], "Cases: a citizen was spoken to.")),
  speaks: z.optional(oneOrMore(z.enum(speakings), "Observations: for, partly or against.")),
  shows: z.optional(oneOrMore(z.enum(showings), "Observations: what the indicator shows.")),
  sourceType: z.optional(oneOrMore(z.enum(sourceTypes), "Observations: kind of source.")),
  indicator: z.optional(oneOrMore(z.string(), "Observations: the indicator.")),
  level: z.optional(oneOrMore(z.string(), "Criteria and themes: the level.")),
  scale: z.optional(oneOrMore(z.string(), "Criteria and themes: the scale.")),
  norm: z.optional(oneOrMore(z.enum(normTypes), "Criteria: the type of norm.")),
  core: z.optional(flag("Criteria: core criterion (knelcriterium) or not.")),
  tag: z.optional(oneOrMore(z.string(), "Criteria: a tag.")),
  id: z.optional(oneOrMore(z.string(), "Criteria and themes: these, by id.")),
});
export type Where = z.infer<typeof whereSchema>;

export const memberKinds = ["cases", "observations", "criteria", "themes"] as const;
export type MemberKind = (typeof memberKinds)[number];

export const selectionSchema = z.strictObject({
  of: word(memberKinds, "What is counted."),
  among: z.optional(described(whereSchema, "Only members for which this holds are looked at; for a share this is the base.")),
  where: z.optional(described(whereSchema, "The members that count.")),
});
export type Selection = z.infer<typeof selectionSchema>;

const comparison = {
  atLeast: z.optional(exact("The number is this or more.")),
  above: z.optional(exact("The number is more than this.")),
  atMost: z.optional(exact("The number is this or less.")),
  below: z.optional(exact("The number is less than this.")),
};

const value = z.literal("value");
const numbers = {
  count: { count: described(selectionSchema, "How many members count.") },
  share: { share: described(selectionSchema, "Which part of the base counts, from 0 to 1. Over an empty base there is no share.") },
  sum: { sum: described(value, "The values of the members added up."), start: z.optional(exact("Added to the sum.")) },
  mean: { mean: described(value, "The mean of the values of the members.") },
  weightedMean: {
    weightedMean: described(
      z.strictObject({ of: value, weights: z.record(z.string(), exact("The weight of this member.")) }),
      "The mean of the values, each weighing as declared. Weights of members that are left out fall away.",
    ),
  },
  percentageOfMaximum: { percentageOfMaximum: described(value, "100 × the sum of the values, divided by the highest sum these members could have.") },
  lowest: { lowest: described(value, "The lowest value among the members.") },
  highest: { highest: described(value, "The highest value among the members.") },
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

const nested: z.ZodMiniType<Condition> = z.lazy(() => conditionSchema);

export const conditionSchema: z.ZodMiniType<Condition> = z.union([
  z.strictObject({ all: filledList(nested, "All of these hold.") }),
  z.strictObject({ any: filledList(nested, "At least one of these holds.") }),
  z.strictObject({ not: described(nested, "This does not hold.") }),
  z.strictObject({ some: described(selectionSchema, "At least one member counts.") }),
  z.strictObject({ every: described(selectionSchema, "Every member of the base counts. Over an empty base this does not hold.") }),
  comparisonSchema,
]);

const rungSchema = z.union([
  z.strictObject({ level: id("The level this rung gives."), when: described(conditionSchema, "When it is given.") }),
  z.strictObject({ level: id("The level when no rung above holds."), otherwise: z.literal(true) }),
]);
export type Rung = z.infer<typeof rungSchema>;

const cutSchema = z.strictObject({
  level: id("The level of this band."),
  above: z.optional(exact("The number is more than this.")),
  atLeast: z.optional(exact("The number is this or more.")),
});
export type Cut = z.infer<typeof cutSchema>;

export const ruleSchema = z.union([
  z.strictObject({ rank: word(["lowest", "highest", "lower-median"], "The lowest, the highest or the lower middle level of the children.") }),
  z.strictObject({
    bands: described(
      z.strictObject({
        of: described(numberSchema, "The number that is cut into bands."),
        cuts: filledList(cutSchema, "From the highest numbers down; the last band has no edge and takes the rest."),
      }),
      "A number cut into bands, each edge inclusive (atLeast) or exclusive (above) as written.",
    ),
  }),
  z.strictObject({ ladder: filledList(rungSchema, "Best level first: the first rung that holds gives the level; the last says otherwise.") }),
]);
export type Rule = z.infer<typeof ruleSchema>;

export const limitSchema = z.strictObject({
  when: described(conditionSchema, "When this limit holds."),
  atMost: z.optional(id("Not above this level.")),
  atLeast: z.optional(id("Not below this level.")),
  because: text("Why; printed in the report."),
  binding: z.optional(flag("A judgement beyond this limit is refused.")),
});
export type Limit = z.infer<typeof limitSchema>;

export const roomSchema = z.strictObject({
  when: described(conditionSchema, "When this bound on the room holds."),
  atMost: z.optional(id("People choose no level above this without a reason and a second person.")),
  atLeast: z.optional(id("People choose no level below this without a reason and a second person.")),
  because: text("Why; printed in the report."),
});
export type RoomBound = z.infer<typeof roomSchema>;

const otherwiseUndetermined = z.literal("undetermined").check(z.meta({ description: "Otherwise there is no level, and the report says what is missing." }));

export const missingEvidenceSchema = z.strictObject({
  atLeast: described(z.int().check(z.minimum(1)), "So many are needed."),
  of: word(["cases", "observations"], "Of what."),
  else: otherwiseUndetermined,
});
export type MissingEvidence = z.infer<typeof missingEvidenceSchema>;

export const missingMembersSchema = z.union([
  z.literal("undetermined"),
  z.strictObject({
    atLeast: z.optional(described(z.int().check(z.minimum(1)), "So many members need a level.")),
    atLeastShare: z.optional(exact("This share of the applicable members needs a level, above 0 and at most 1.")),
    including: z.optional(filledList(z.string(), "These members need a level in any case.")),
    then: z.literal("exclude").check(z.meta({ description: "Members without a level are left out." })),
    else: otherwiseUndetermined,
  }),
]);
export type MissingMembers = z.infer<typeof missingMembersSchema>;
