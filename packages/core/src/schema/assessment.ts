import * as z from "zod/mini";
import { date, described, flag, list, sourceTypes, text, word } from "./common.ts";
import { frameworkSchema } from "./framework.ts";
import { inspectionSchema } from "./inspection.ts";
import { outcomeSchema, stepSchema } from "./outcome.ts";
import { notRatedReasons } from "./ratings.ts";
import { pictures } from "./rule.ts";

const amount = (description: string) => described(z.int().check(z.minimum(0)), description);
const ids = (description: string) => list(z.string(), description);

const casePictureSchema = z.strictObject({
  case: z.string(),
  picture: word(pictures, "What the observations of this case show together."),
  citizen: z.optional(word(pictures, "What the citizens' observations of this case show; absent when no citizen was spoken to.")),
  observations: ids("The observations, by id."),
});
export type CasePicture = z.infer<typeof casePictureSchema>;

const pictureSchema = z.strictObject({
  cases: list(casePictureSchema, "Per case."),
  withoutCase: ids("Observations without a case: shown, not counted."),
  setAside: list(z.strictObject({ id: z.string(), why: word(["withdrawn", "before-period"], "Why it does not count.") }), "Observations that do not count."),
});
export type Picture = z.infer<typeof pictureSchema>;

export const demandKinds = ["min-sources", "min-source-types", "min-cases", "citizen-view"] as const;

const evidenceSchema = z.strictObject({
  observations: amount("Observations that count."),
  cases: amount("Cases."),
  citizens: amount("Cases in which a citizen was spoken to."),
  sources: amount("Sources."),
  sourceTypes: list(z.enum(sourceTypes), "Kinds of source, sorted."),
  singleSource: flag("Everything rests on one source."),
  emptyIndicators: ids("Indicators without an observation."),
  demands: list(
    z.strictObject({ demand: word(demandKinds, "What is asked."), asked: amount("How many."), found: amount("How many there are."), met: flag("Enough.") }),
    "The demands of the framework.",
  ),
});
export type Evidence = z.infer<typeof evidenceSchema>;

const boundSchema = z.strictObject({
  atMost: z.optional(z.string()),
  atLeast: z.optional(z.string()),
  because: text("Why."),
  binding: z.optional(flag("A judgement beyond it is refused.")),
});
export type Bound = z.infer<typeof boundSchema>;

const roomSchema = z.strictObject({
  levels: ids("The levels people may choose without more, from low to high."),
  bounds: list(boundSchema, "What narrows the room; empty when nothing does."),
});
export type Room = z.infer<typeof roomSchema>;

const ratingsSchema = z.strictObject({
  closed: amount("Assessors who have closed."),
  of: amount("Assessors in the head."),
  entries: list(
    z.strictObject({
      assessor: z.string(),
      level: z.optional(z.string()),
      notRated: z.optional(word(notRatedReasons, "Why not.")),
      because: z.optional(text("The reason.")),
      outsideRoom: flag("Outside the room."),
    }),
    "Empty until every assessor has closed.",
  ),
});
export type RatingsResult = z.infer<typeof ratingsSchema>;

const decided = {
  level: z.string(),
  because: text("The reason."),
  date: date("When."),
  outsideRoom: flag("Outside the room."),
};
const consensusSchema = z.strictObject({ ...decided, by: ids("Who.") });
const judgementSchema = z.strictObject({
  ...decided,
  by: z.string(),
  second: z.optional(z.string()),
  consequence: z.optional(text("What it means for citizens.")),
  actors: ids("Wie is aan zet?"),
});
export type JudgementResult = z.infer<typeof judgementSchema>;

const criterionResultSchema = z.strictObject({
  id: z.string(),
  theme: z.string(),
  trial: flag("A trial criterion: reported apart, in no outcome."),
  picture: pictureSchema,
  evidence: evidenceSchema,
  computed: z.optional(described(outcomeSchema, "The proposal; absent when the framework computes none.")),
  room: z.optional(described(roomSchema, "The levels this evidence allows; absent without a proposal.")),
  ratings: ratingsSchema,
  consensus: z.optional(consensusSchema),
  judgement: z.optional(judgementSchema),
  outcome: outcomeSchema,
  trace: list(stepSchema, "The derivation."),
});
export type CriterionResult = z.infer<typeof criterionResultSchema>;

const nodeResultSchema = z.strictObject({
  id: z.string(),
  computed: z.optional(described(outcomeSchema, "What the rule gives; absent when the framework computes none.")),
  room: z.optional(roomSchema),
  judgement: z.optional(judgementSchema),
  outcome: z.optional(described(outcomeSchema, "Absent when the framework gives no outcome and nothing was adopted.")),
  trace: list(stepSchema, "The derivation."),
});
export type NodeResult = z.infer<typeof nodeResultSchema>;

/** The computed result. Reports, comparisons and checks need nothing else. */
export const assessmentSchema = z.strictObject({
  kind: z.literal("assessment"),
  format: z.literal(1),
  engine: described(z.string(), "Version of the engine that computed it."),
  on: date("The day for which it was computed."),
  digests: z.strictObject({ framework: z.string(), inspection: z.string() }),
  framework: described(frameworkSchema, "The framework, whole."),
  inspection: described(inspectionSchema, "The inspection, joined and sorted. Ratings are left out until every assessor has closed."),
  phase: word(["draft", "to-party", "adopted", "published"], "The state of the report."),
  provisional: flag("No level rests on a rating or a decision yet: a first picture from observations alone."),
  criteria: list(criterionResultSchema, "Per criterion, in the order of the framework."),
  themes: list(nodeResultSchema, "Per theme."),
  overall: z.optional(nodeResultSchema),
});
export type Assessment = z.infer<typeof assessmentSchema>;
