import { criterionSchema } from "./criterion.ts";
import { frameworkSchema } from "./framework.ts";
import { inspectionSchema } from "./inspection.ts";
import { observationSchema, sourceObservationSchema } from "./observation.ts";
import { outcomeSchema, stepSchema } from "./outcome.ts";
import { ratingsSchema } from "./ratings.ts";
import {
  conditionSchema,
  limitSchema,
  missingMembersSchema,
  numberSchema,
  roomSchema,
  ruleSchema,
  selectionSchema,
  whereSchema,
} from "./rule.ts";
import { sourceSchema } from "./source.ts";

/** Models that stand at more than one place, or are large, by the name they have in the JSON Schemas. */
export const sharedModels = {
  framework: frameworkSchema,
  criterion: criterionSchema,
  inspection: inspectionSchema,
  source: sourceSchema,
  "source-observation": sourceObservationSchema,
  observation: observationSchema,
  ratings: ratingsSchema,
  where: whereSchema,
  selection: selectionSchema,
  number: numberSchema,
  condition: conditionSchema,
  rule: ruleSchema,
  limit: limitSchema,
  room: roomSchema,
  "missing-members": missingMembersSchema,
  outcome: outcomeSchema,
  step: stepSchema,
} as const;
