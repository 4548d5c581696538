import * as z from "zod/mini";
import { described, filledList } from "./common.ts";
import { type ComparisonRule, comparisonSchema } from "./number.ts";
import { type Selection, selectionSchema } from "./where.ts";

export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { some: Selection }
  | { every: Selection }
  | { none: Selection }
  | ComparisonRule;

/** Conditions refer to each other through this one, so that the JSON Schema has one definition of them. */
export const nestedCondition: z.ZodMiniType<Condition> = z.lazy(() => conditionSchema);

export const conditionSchema: z.ZodMiniType<Condition> = z.union([
  z.strictObject({ all: filledList(nestedCondition, "Al deze voorwaarden gelden.") }),
  z.strictObject({ any: filledList(nestedCondition, "Minstens één van deze voorwaarden geldt.") }),
  z.strictObject({ not: described(nestedCondition, "Deze voorwaarde geldt niet.") }),
  z.strictObject({ some: described(selectionSchema, "Minstens één lid telt mee.") }),
  z.strictObject({ every: described(selectionSchema, "Elk lid telt mee. Zonder leden is dit niet te zeggen.") }),
  z.strictObject({ none: described(selectionSchema, "Geen enkel lid telt mee.") }),
  comparisonSchema,
]);
