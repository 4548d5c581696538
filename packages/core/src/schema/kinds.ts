import { assessmentSchema } from "./assessment.ts";
import { frameworkSchema } from "./framework.ts";
import { inspectionPartSchema, inspectionSchema } from "./inspection.ts";
import { ratingsFileSchema } from "./ratings.ts";
import { sourceFileSchema } from "./source.ts";

/** Every kind of file, with its model. The JSON Schemas for editors come from the same table. */
export const kinds = {
  framework: frameworkSchema,
  inspection: inspectionSchema,
  "inspection-part": inspectionPartSchema,
  source: sourceFileSchema,
  ratings: ratingsFileSchema,
  assessment: assessmentSchema,
} as const;

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];
