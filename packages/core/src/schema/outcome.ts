import * as z from "zod/mini";
import { described, flag, list, text, word } from "./common.ts";

/** How settled a level is, least settled first. */
export const stages = ["proposal", "rating", "consensus", "judgement"] as const;
export type Stage = (typeof stages)[number];

const amount = (description: string) => described(z.int().check(z.minimum(0)), description);

const coverageSchema = z.strictObject({
  scored: amount("Children with a level; for a criterion: indicators with an observation."),
  applicable: amount("Children that apply."),
  leaves: described(z.strictObject({ scored: amount("Criteria with a level."), applicable: amount("Criteria that apply.") }), "The criteria below."),
});
export type Coverage = z.infer<typeof coverageSchema>;

const possibleSchema = z.union([
  z.strictObject({ levels: list(z.string(), "Every level that can still come out, from low to high.") }),
  z.strictObject({ notComputed: described(z.literal("too-many-completions"), "There are more completions than the stated limit.") }),
]);
export type Possible = z.infer<typeof possibleSchema>;

const needSchema = z.strictObject({
  about: z.string(),
  need: word(["cases", "observations", "rating", "consensus", "judgement", "level"], "What is missing."),
  short: z.optional(amount("How many are missing.")),
});
export type Need = z.infer<typeof needSchema>;

/** What can be said of a criterion, a theme or the whole. Never a bare level, never an empty value. */
export const outcomeSchema = z.union([
  z.strictObject({
    state: z.literal("scored"),
    level: z.string(),
    stage: word(stages, "How settled the level is; of a computed level: the least settled stage below it."),
    coverage: coverageSchema,
    possible: possibleSchema,
  }),
  z.strictObject({ state: z.literal("undetermined"), coverage: coverageSchema, possible: possibleSchema, needs: list(needSchema, "What is missing.") }),
  z.strictObject({ state: z.literal("not-assessed"), reason: text("Why.") }),
  z.strictObject({ state: z.literal("not-applicable"), reason: text("Why.") }),
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
  /** The level before this step changed it. */
  before?: string | undefined;
  because?: string | undefined;
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
  "all",
  "any",
  "not",
  "some",
  "every",
  "compare",
  "count",
  "share",
  "sum",
  "mean",
  "weighted-mean",
  "percentage-of-maximum",
  "lowest",
  "highest",
  "limit",
  "room",
  "ratings",
  "consensus",
  "judgement",
] as const;
export type StepKind = (typeof stepKinds)[number];

export const stepSchema: z.ZodMiniType<Step> = z.strictObject({
  step: word(stepKinds, "The kind of step."),
  rule: z.optional(z.string()),
  base: z.optional(z.array(z.string())),
  matched: z.optional(z.array(z.string())),
  number: z.optional(z.string()),
  holds: z.optional(flag("Whether the condition holds.")),
  level: z.optional(z.string()),
  before: z.optional(z.string()),
  because: z.optional(z.string()),
  steps: z.optional(z.array(z.lazy(() => stepSchema))),
});
