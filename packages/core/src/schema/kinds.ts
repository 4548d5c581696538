import type * as z from "zod/mini";
import { assessmentSchema } from "./assessment.ts";
import { casesSchema } from "./cases.ts";
import { frameworkSchema } from "./framework.ts";
import { inspectionPartSchema, inspectionSchema } from "./inspection.ts";
import { migrationSchema } from "./migration.ts";
import { organisationSchema } from "./organisation.ts";
import { profileSchema } from "./profile.ts";
import { programmeSchema } from "./programme.ts";
import { ratingsFileSchema } from "./ratings.ts";
import { sourceFileSchema } from "./source.ts";

/** Every kind of file, with its model. The JSON Schemas for editors come from the same table. */
export const kinds: Readonly<Record<Kind, z.ZodMiniType>> = {
  framework: frameworkSchema,
  profile: profileSchema,
  migration: migrationSchema,
  cases: casesSchema,
  programme: programmeSchema,
  organisation: organisationSchema,
  inspection: inspectionSchema,
  "inspection-part": inspectionPartSchema,
  source: sourceFileSchema,
  ratings: ratingsFileSchema,
  assessment: assessmentSchema,
};

export type Kind =
  | "framework"
  | "profile"
  | "migration"
  | "cases"
  | "programme"
  | "organisation"
  | "inspection"
  | "inspection-part"
  | "source"
  | "ratings"
  | "assessment";
export const kindNames = Object.keys(kinds) as Kind[];
