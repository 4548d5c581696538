import type * as z from "zod/mini";
import { conditionSchema } from "./condition.ts";
import { criterionSchema } from "./criterion.ts";
import { frameworkSchema } from "./framework.ts";
import { inspectionSchema } from "./inspection.ts";
import { missingMembersSchema } from "./missing.ts";
import { numberSchema, roundingSchema, valueSchema } from "./number.ts";
import { observationSchema, sourceObservationSchema } from "./observation.ts";
import { outcomeSchema, stepSchema } from "./outcome.ts";
import { ratingsSchema } from "./ratings.ts";
import { limitSchema, roomSchema, ruleSchema, shiftSchema } from "./rule.ts";
import { sourceSchema } from "./source.ts";
import { selectionSchema, whereSchema } from "./where.ts";

/** Models that stand at more than one place, or are large, by the name they have in the JSON Schemas. */
export const sharedModels: Readonly<Record<string, z.ZodMiniType>> = {
  framework: frameworkSchema,
  criterion: criterionSchema,
  inspection: inspectionSchema,
  source: sourceSchema,
  "source-observation": sourceObservationSchema,
  observation: observationSchema,
  ratings: ratingsSchema,
  where: whereSchema,
  selection: selectionSchema,
  rounding: roundingSchema,
  value: valueSchema,
  number: numberSchema,
  condition: conditionSchema,
  rule: ruleSchema,
  shift: shiftSchema,
  limit: limitSchema,
  room: roomSchema,
  "missing-members": missingMembersSchema,
  outcome: outcomeSchema,
  step: stepSchema,
};
